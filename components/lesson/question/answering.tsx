'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useLog } from '@/components/kept/use-log'
import { AskedItem } from '@/components/quiz/asked-item'
import type { Outcome } from '@/components/quiz/question/use-answering'
import { useQuizKeys } from '@/components/quiz/question/use-quiz-keys'
import type { ServedLesson } from '@/components/quiz/served'
import { chosenWords } from '@/components/quiz/session/chosen-words'
import { loadLesson } from '@/components/quiz/session/load-questions'
import { lessonWords } from '@/content/labels/lesson'

type Props = {
  readonly id: string
  readonly lesson: string
  readonly whileLoading: ReactNode
  readonly done: () => void
}

/** One item of a lesson, answered where it stands. What is answered counts as in the quiz. */
export function Answering({ id, lesson, whileLoading, done }: Props) {
  const { served, isFailed } = useServed(lesson)
  const { add } = useLog()
  const place = useRef<HTMLDivElement>(null)
  useQuizKeys(place, false)
  const item = served?.items.find((each) => each.id === id)
  const judged = ({ judgement, confidence, took }: Outcome) => {
    if (!item) return
    const { right } = judgement
    add([{ kind: 'answered', of: id, concept: item.concept, right, confidence, chosen: chosenWords(judgement), took }])
  }
  return (
    <div ref={place} className="text-body">
      {isFailed && <p role="alert">{lessonWords.question.failed}</p>}
      {served && item ? (
        <AskedItem item={item} lesson={served} takesFocus isLast onJudged={judged} goOn={done} />
      ) : (
        whileLoading
      )}
    </div>
  )
}

function useServed(lesson: string) {
  const [served, setServed] = useState<ServedLesson | null>(null)
  const [isFailed, setFailed] = useState(false)
  useEffect(() => {
    loadLesson(lesson).then(setServed, () => setFailed(true))
  }, [lesson])
  return { served, isFailed }
}
