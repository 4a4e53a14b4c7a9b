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

function OneLetter({ letter, id, entries }: Letter) {
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id} className="border-ink border-t-3 pt-3 font-bold text-[1.5rem] leading-tight">
        {letter}
      </h2>
      <ul className="mt-3 grid gap-x-10 gap-y-6 md:grid-cols-2 projector:grid-cols-1">
        {entries.map((entry) => (
          <GlossaryEntry key={entry.id} entry={entry} />
        ))}
      </ul>
    </section>
  )
}
