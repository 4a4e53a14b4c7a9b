import type { ReactNode } from 'react'
import { Page } from '@/components/ui/page'
import { LessonHead } from './lesson-head'
import type { Way } from './ways-bar'

type Props = Omit<Parameters<typeof LessonHead>[0], 'on'> & { readonly on: Way; readonly children: ReactNode }

/** One of the other ways to get a lesson: the same head, and below it what this way is. */
export function WayPage({ children, ...head }: Props) {
  return (
    <Page width="wide">
      <div className="mx-auto mt-6 max-w-206">
        <LessonHead {...head} />
        {children}
      </div>
    </Page>
  )
}
