import type { Metadata } from 'next'
import { AllNotes } from '@/components/lesson/notes/all-notes'
import { Page, PageTitle } from '@/components/ui/page'
import { flows } from '@/content/flows/flows'
import { noteWords as words } from '@/content/labels/lesson'
import { lessons } from '@/content/lessons/lessons'
import { messageWords } from '@/content/words/topics/topics'

export const metadata: Metadata = { title: words.title, description: words.lead }

const titles = {
  lessons: Object.fromEntries(lessons.map(({ id, title }) => [id, title])),
  flows: Object.fromEntries(flows.map(({ id, title }) => [id, title])),
  messages: Object.fromEntries(Object.entries(messageWords).map(([kind, { title }]) => [kind, title])),
}

export default function NotesPage() {
  return (
    <Page>
      <div className="max-w-180">
        <PageTitle>{words.title}</PageTitle>
        <p className="mt-4 text-ink-2">{words.lead}</p>
        <noscript>
          <p className="mt-4 font-semibold">{words.noScript}</p>
        </noscript>
        <AllNotes titles={titles} />
      </div>
    </Page>
  )
}
