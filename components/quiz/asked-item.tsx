'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'
import type { Item } from '@/content/item'
import { resultWords } from '@/content/labels/quiz'
import { uuid } from '@/lib/kept/uuid'
import { OpenQuestion, useFocusWhen, WaitingQuestion } from './question/open-question'
import type { Outcome } from './question/use-answering'
import { useLive } from './question/use-live'
import { afterText, verdictText } from './result/verdict-text'
import type { ServedLesson } from './served'

/** Nobody needs it before there is an answer. */
const JudgedQuestion = dynamic(() => import('./result/judged-question').then(({ JudgedQuestion }) => JudgedQuestion))

type Props = {
  readonly item: Item
  readonly lesson: Pick<ServedLesson, 'beliefs' | 'messages'>
  /** The focus comes to the question as soon as it is there. */
  readonly takesFocus: boolean
  /** Nothing else is asked after it. */
  readonly isLast?: boolean
  /** Hears what came of the answer, once. */
  readonly onJudged: (outcome: Outcome) => void
  readonly goOn: () => void
}

/** One item from the question to why. Give it a key of its own for each attempt. */
export function AskedItem({ item, lesson, takesFocus, isLast = false, onJudged, goOn }: Props) {
  const [seed] = useState(uuid)
  const { made, again } = useLive(item)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const live = made.state === 'ready' ? made.live : null
  const judged = (now: Outcome) => {
    setOutcome(now)
    onJudged(now)
  }
  return (
    <>
      <Result outcome={outcome} />
      {made.state !== 'ready' ? (
        <WaitingQuestion problem={made.state === 'failed' ? made.problem : null} again={again} />
      ) : outcome === null ? (
        <OpenQuestion
          item={item}
          live={live}
          shown={made.shown}
          messages={lesson.messages}
          seed={seed}
          takesFocus={takesFocus}
          onJudged={judged}
        />
      ) : (
        <JudgedQuestion
          item={item}
          live={live}
          lesson={lesson}
          outcome={outcome}
          seed={seed}
          isLast={isLast}
          goOn={goOn}
        />
      )}
    </>
  )
}

/** Stands from the beginning, so that it is heard when it begins to speak. */
function Result({ outcome }: { outcome: Outcome | null }) {
  const heading = useFocusWhen(outcome !== null)
  return (
    <div role="status" aria-label={resultWords.status}>
      {outcome && (
        <div className={`border-l-4 pl-4 ${outcome.judgement.right ? 'border-ok' : 'border-bad'}`}>
          <h1 ref={heading} tabIndex={-1} className="font-bold text-[1.75rem] leading-tight outline-none">
            {verdictText(outcome)}
          </h1>
          <p className="mt-1.5 text-ink-2">{afterText(outcome)}</p>
        </div>
      )}
    </div>
  )
}
