import type { Metadata } from 'next'
import { GlossaryEntry } from '@/components/glossary/glossary-entry'
import { GlossaryFilter } from '@/components/glossary/glossary-filter'
import { type Letter, letters } from '@/components/glossary/letters'
import { Page, PageTitle } from '@/components/ui/page'
import { linkStyle } from '@/components/ui/styles'
import { glossary } from '@/content/glossary/glossary'
import { glossaryWords as words } from '@/content/labels/glossary'

export const metadata: Metadata = { title: words.title, description: words.lead }

const list = letters(glossary)

export default function GlossaryPage() {
  return (
    <Page>
      <PageTitle>{words.title}</PageTitle>
      <p className="mt-4 max-w-prose text-ink-2">{words.lead}</p>
      <GlossaryFilter count={glossary.length} list="entries" />
      <nav aria-label={words.letters} className="mt-4">
        <ul className="flex flex-wrap gap-x-1">
          {list.map(({ letter, id }) => (
            <li key={id}>
              <a href={`#${id}`} className={`inline-block min-w-8 px-1.5 py-1 text-center font-semibold ${linkStyle}`}>
                {letter}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div id="entries" className="mt-4">
        {list.map((each) => (
          <OneLetter key={each.id} {...each} />
        ))}
      </div>
    </Page>
  )
}

/** The looks of an entry, said once for a list: there are some four hundred of them. */
const entryStyle = [
  '[&>li]:-ml-3.75 [&>li]:scroll-mt-4 [&>li]:border-l-3 [&>li]:border-transparent [&>li]:pl-3 [&>li]:wrap-anywhere',
  '[&>li:target]:border-new-line [&_h3]:font-bold [&_h3]:text-[1.06em] [&_h3]:leading-snug',
  '[&_h3>small]:ml-1 [&_h3>small]:whitespace-nowrap [&_h3>small]:font-[450] [&_h3>small]:text-[0.78em]',
  '[&_small]:text-ink-2 [&_p>small]:text-small [&_p]:max-w-prose [&_p]:text-pretty [&_svg]:inline [&_svg]:align-[-0.1em]',
  '[&_p:last-child]:mt-1 [&_p:last-child]:flex [&_p:last-child]:flex-wrap [&_p:last-child]:gap-x-5',
  '[&_a]:py-0.75 [&_a]:text-link [&_a]:text-small [&_a]:underline [&_a]:underline-offset-3',
].join(' ')

function OneLetter({ letter, id, entries }: Letter) {
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id} className="border-ink border-t-3 pt-3 font-bold text-[1.5rem] leading-tight">
        {letter}
      </h2>
      <ul className={`mt-3 grid gap-x-10 gap-y-6 md:grid-cols-2 projector:grid-cols-1 ${entryStyle}`}>
        {entries.map((entry) => (
          <GlossaryEntry key={entry.id} entry={entry} />
        ))}
      </ul>
    </section>
  )
}
