import type { Metadata } from 'next'
import { PathList } from '@/components/lesson/path/path-list'
import { Page, PageTitle } from '@/components/ui/page'
import { learnWords as words } from '@/content/labels/learn'
import { concepts } from '@/content/lessons/lessons'
import { parts } from '@/content/lessons/parts'
import { path } from './lesson-named'

const lead = words.lead(concepts.length, path.length)

export const metadata: Metadata = { title: words.title, description: lead }

export default function LearnPage() {
  return (
    <Page width="wide">
      <div className="mt-10 grid gap-x-16 gap-y-8 lg:grid-cols-[minmax(0,1fr)_17rem]">
        <div>
          <PageTitle>{words.title}</PageTitle>
          <p className="mt-4 max-w-prose text-pretty text-[1.125rem] text-ink-2">{lead}</p>
          <PathList parts={parts} path={path} concepts={concepts} />
        </div>
      </div>
    </Page>
  )
}
