import type { Metadata } from 'next'
import { KeyList } from '@/components/classroom/present/help'
import { entryHref } from '@/components/classroom/present/session'
import { Page, PageTitle } from '@/components/ui/page'
import { routes } from '@/components/ui/routes'
import { linkStyle } from '@/components/ui/styles'
import { flowGroups } from '@/content/flows/flows'
import { presentPage as words } from '@/content/labels/present'
import { readyMade } from '@/content/set-lists'
import { linkOfList } from '@/lib/classroom/set-list-link'

export const metadata: Metadata = { title: words.title, description: words.lead }

export default function ChoosePage() {
  return (
    <Page>
      <PageTitle>{words.title}</PageTitle>
      <p className="mt-5 max-w-prose text-balance text-ink-2">{words.lead}</p>
      <div className="mt-10 grid gap-x-16 gap-y-10 lg:grid-cols-2">
        <Flows />
        <div className="grid content-start gap-10">
          <Lists />
          <section>
            <h2 className={heading}>{words.keys}</h2>
            <KeyList />
          </section>
          <section>
            <h2 className={heading}>{words.notes}</h2>
            <p className="mt-3 max-w-prose">{words.notesText}</p>
            <p className="mt-3 max-w-prose">{words.phoneText}</p>
          </section>
        </div>
      </div>
    </Page>
  )
}

const heading = 'mb-3 border-ink border-t-3 pt-4 font-bold text-[1.5rem] leading-tight tracking-[-0.015em]'

function Flows() {
  return (
    <section>
      <h2 className={heading}>{words.flows}</h2>
      {flowGroups.map(({ title, flows }) => (
        <div key={title} className="mt-4">
          <h3 className="text-ink-2 text-small">{title}</h3>
          <ul>
            {flows.map(({ id, title: name }) => (
              <li key={id} className="py-1">
                <a href={`${routes.present}/${id}`} className={linkStyle}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

/** Those that are ready-made; one’s own opens by its link. */
function Lists() {
  return (
    <section>
      <h2 className={heading}>{words.list}</h2>
      <p>{words.listText}</p>
      <ul className="mt-3">
        {readyMade.map((list) => (
          <li key={list.id} className="py-1">
            <a href={entryHref({ ...list, at: 0 }, { list: linkOfList(list) }, 0)} className={linkStyle}>
              {list.title}
            </a>
          </li>
        ))}
        <li className="py-1">
          <a href={routes.setList} className={linkStyle}>
            {words.listLink}
          </a>
        </li>
      </ul>
    </section>
  )
}
