'use client'

import { lazy, type ReactNode, Suspense, useState } from 'react'
import { Button } from '@/components/ui/button'
import { lessonWords } from '@/content/labels/lesson'

const words = lessonWords.question

/** Fetched by whoever answers: a lesson that is only read carries none of it. */
const Answering = lazy(() => import('./answering').then(({ Answering }) => ({ default: Answering })))

type Props = { readonly id: string; readonly lesson: string; readonly children: ReactNode }

/** The question as it can be read, until somebody wants to answer it. */
export function AnswerHere({ id, lesson, children }: Props) {
  const [isAnswering, setAnswering] = useState(false)
  const asked = (
    <>
      {children}
      <Button look="primary" className="mt-4" idle={isAnswering} onClick={() => setAnswering(true)}>
        {words.answer}
      </Button>
    </>
  )
  if (!isAnswering) return asked
  return (
    <Suspense fallback={asked}>
      <Answering id={id} lesson={lesson} whileLoading={asked} done={() => setAnswering(false)} />
    </Suspense>
  )
}
