'use client'

import { useRef } from 'react'
import { KeptFault } from '@/components/kept/kept-fault'
import { Button } from '@/components/ui/button'
import { sessionWords as words } from '@/content/labels/quiz'
import type { Log } from '@/lib/recall/log'
import { AskedCard } from '../asked-card'
import { AskedItem } from '../asked-item'
import { deckFor } from '../deck'
import { saveAll } from '../home/save'
import { useQuizKeys } from '../question/use-quiz-keys'
import { idOf, type Question, type QuizIndex } from '../served'
import { ComesBack } from './comes-back'
import type { Of } from './of'
import { countOf, returnsAfter } from './returning'
import { SessionEnd } from './session-end'
import { SessionHead } from './session-head'
import { type Session as Playing, useSession } from './use-session'

type Props = {
  readonly index: QuizIndex
  readonly of: Of
  /** The questions, where the address says which; otherwise the log says what is due. */
  readonly given: readonly string[] | null
}

/** One question at a time, and at the end what was missed. */
export function Session({ index, of, given }: Props) {
  const playing = useSession(index, of, given)
  const { session, kept, begin, stop, again } = playing
  const place = useRef<HTMLDivElement>(null)
  useQuizKeys(place, true, session.state === 'asking' ? stop : undefined)
  return (
    <div ref={place} data-session={session.state === 'asking' || undefined}>
      <KeptFault fault={kept.fault} retry={kept.retry} save={() => saveAll(kept.log, [])} />
      {session.state === 'gathering' && <p role="status">{words.gathering}</p>}
      {session.state === 'failed' && (
        <div role="alert">
          <p>{words.failed}</p>
          <Button look="plain" className="mt-3" onClick={begin}>
            {words.again}
          </Button>
        </div>
      )}
      {session.state === 'asking' && <Asking index={index} playing={playing} />}
      {session.state === 'over' && <SessionEnd done={session.done} again={again} />}
    </div>
  )
}

type AskingProps = { readonly index: QuizIndex; readonly playing: ReturnType<typeof useSession> }

function Asking({ index, playing }: AskingProps) {
  const { session, kept, answered, next, stop } = playing
  const { questions, at, done } = session
  const question = questions[at]
  if (!question) return null
  return (
    <>
      <SessionHead at={at} of={questions.length} done={done} stop={stop} />
      {question.type === 'card' ? (
        <AskedCard
          key={at}
          card={question.card}
          onAnswered={(right, turned) => {
            answered(question, { ...turned, right, outcome: null })
            next()
          }}
        />
      ) : (
        <AskedItem
          key={at}
          item={question.item}
          lesson={question.lesson}
          takesFocus
          onJudged={(outcome) => answered(question, { ...outcome, right: outcome.judgement.right, outcome })}
          goOn={next}
        />
      )}
      {done.length > at && <Afterwards index={index} log={kept.log} session={session} question={question} />}
    </>
  )
}

type AfterwardsProps = {
  readonly index: QuizIndex
  readonly log: Log
  readonly session: Playing
  readonly question: Question
}

/** What the answer did to the session, and to the schedule. */
function Afterwards({ index, log, session: { questions, at }, question }: AfterwardsProps) {
  const soon = returnsAfter(questions, at) ? { count: countOf(questions), isLive: isLive(question) } : null
  const deck = deckFor(log, index, Date.now())
  const held = deck.held.find(({ of }) => of === idOf(question))
  return <ComesBack held={held} soon={soon} today={deck.today} lesson={question.lesson} />
}

function isLive(question: Question): boolean {
  return question.type === 'item' && question.item.live !== undefined
}
