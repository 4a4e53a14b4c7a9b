'use client'

import { useState } from 'react'
import { testWords as words } from '@/content/labels/quiz-test'
import { uuid } from '@/lib/kept/uuid'
import { OpenQuestion, WaitingQuestion } from '../question/open-question'
import { useLive } from '../question/use-live'
import type { TestQuestion } from './test-question'

type Props = {
  readonly question: TestQuestion
  readonly at: number
  readonly of: number
  readonly onAnswered: (right: boolean) => void
}

/** One question of the test: nothing is said of the answer. */
export function TestItem({ question: { item, messages }, at, of, onAnswered }: Props) {
  const [seed] = useState(uuid)
  const { made, again } = useLive(item)
  return (
    <>
      <p className="mb-8 border-line border-b pb-3 text-small">
        <b>{words.at(at + 1, of)}</b>
      </p>
      {made.state === 'ready' ? (
        <OpenQuestion
          item={item}
          live={made.live}
          shown={made.shown}
          messages={messages}
          seed={seed}
          takesFocus
          onJudged={({ judgement }) => onAnswered(judgement.right)}
        />
      ) : (
        <WaitingQuestion problem={made.state === 'failed' ? made.problem : null} again={again} />
      )}
    </>
  )
}
