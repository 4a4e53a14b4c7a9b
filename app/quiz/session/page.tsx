import type { Metadata } from 'next'
import { type Of, readOf } from '@/components/quiz/session/of'
import { Session } from '@/components/quiz/session/session'
import { Page } from '@/components/ui/page'
import { sessionWords as words } from '@/content/labels/quiz'
import { lessons } from '@/content/lessons/lessons'
import { quizIndex } from '../quiz-index'

type Props = { readonly searchParams: Promise<{ readonly of?: string | string[] }> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: words.titles[(await readAddress(searchParams)).type] }
}

export default async function SessionPage({ searchParams }: Props) {
  const of = await readAddress(searchParams)
  return (
    <Page width="wide">
      <noscript>
        <p>{words.noScript}</p>
      </noscript>
      <div className="pt-6">
        <Session index={quizIndex} of={of} given={givenFor(of)} />
      </div>
    </Page>
  )
}

async function readAddress(searchParams: Props['searchParams']): Promise<Of> {
  const { of } = await searchParams
  return readOf(typeof of === 'string' ? of : undefined, quizIndex)
}

/** The items of a lesson's own quiz, or all those of a concept; what is due is for the reader's log to say. */
function givenFor(of: Of): readonly string[] | null {
  if (of.type === 'lesson') return lessons.find(({ id }) => id === of.id)?.quiz ?? []
  if (of.type === 'item') return [of.id]
  if (of.type !== 'concept') return null
  return quizIndex.items.filter(({ concept }) => concept === of.number).map(({ id }) => id)
}
