import type { Metadata } from 'next'
import { LearnAside } from '@/components/lesson/path/learn-aside'
import { PathList } from '@/components/lesson/path/path-list'
import { LearnerProvider } from '@/components/lesson/stubs/learner'
import { Page, PageTitle } from '@/components/ui/page'
import { routes } from '@/components/ui/routes'
import { linkStyle } from '@/components/ui/styles'
import { learnWords as words } from '@/content/labels/learn'
import { concepts } from '@/content/lessons/lessons'
import { parts } from '@/content/lessons/parts'
import { onThePath, path } from './lesson-named'

const lead = words.lead(concepts.length, path.length)

export const metadata: Metadata = { title: words.title, description: lead }

export default function LearnPage() {
  return (
    <Page width="wide">
      <LearnerProvider path={onThePath}>
        <div className="mt-10 grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_17rem]">
          <div>
            <PageTitle>{words.title}</PageTitle>
            <p className="mt-4 max-w-prose text-pretty text-[1.125rem] text-ink-2">{lead}</p>
            <p className="mt-4 max-w-prose text-pretty">
              {words.before.text}{' '}
              <a href={routes.beforeAndAfter} className={linkStyle}>
                {words.before.link}
              </a>
            </p>
            <PathList parts={parts} path={path} concepts={concepts} />
          </div>
          <LearnAside concepts={concepts.length} />
        </div>
      </LearnerProvider>
    </Page>
  )
}
