'use client'

import { useEffect, useState } from 'react'
import { Stub } from '@/components/recall/stub'
import { evidenceHref } from '@/components/ui/evidence-href'
import { linkStyle } from '@/components/ui/styles'
import { quizHomeWords } from '@/content/labels/quiz-home'
import type { Answered, Log } from '@/lib/recall/log'
import type { Deck, Held } from '@/lib/recall/schedule'
import { idOf, type Question, type QuizIndex } from '../served'
import { loadQuestions } from '../session/load-questions'
import { whenWords } from '../when'
import { toldOf } from './told-of'

const words = quizHomeWords.misses

type Props = { readonly index: QuizIndex; readonly deck: Deck; readonly log: Log }

const most = 4

/** What was missed last, as the beliefs behind it, with what is so. */
export function Misses({ index, deck, log }: Props) {
  const missed = missedLast(log, deck)
  const questions = useQuestions(
    index,
    missed.map(({ of }) => of),
  )
  return (
    <section aria-labelledby="misses" className="min-w-0 border-line-2 border-t pt-5">
      <h2 id="misses" className="font-bold text-[1.4375rem]">
        {words.title}
      </h2>
      {missed.length === 0 && <p className="mt-2 text-ink-2">{words.none}</p>}
      <ul className="mt-3">
        {questions.map((question) => {
          const answer = missed.find(({ of }) => of === idOf(question))
          const held = deck.held.find(({ of }) => of === idOf(question))
          return answer && held ? (
            <Miss key={answer.of} question={question} answer={answer} held={held} index={index} today={deck.today} />
          ) : null
        })}
      </ul>
    </section>
  )
}

/** Those whose last answer was wrong, the latest first. */
function missedLast(log: Log, { held }: Deck): Answered[] {
  const open = new Set(held.filter(({ misses }) => misses > 0).map(({ of }) => of))
  const answers = log.filter((entry) => entry.kind === 'answered' && open.has(entry.of)) as Answered[]
  const last = new Map(answers.toSorted((one, other) => one.at - other.at).map((answer) => [answer.of, answer]))
  return [...last.values()].toSorted((one, other) => other.at - one.at).slice(0, most)
}

/** The questions of these ids, once they are there. */
function useQuestions(index: QuizIndex, ids: readonly string[]): readonly Question[] {
  const [questions, setQuestions] = useState<readonly Question[]>([])
  const wanted = ids.join(' ')
  useEffect(() => {
    let isWanted = true
    const given = wanted === '' ? [] : wanted.split(' ')
    loadQuestions(index, given).then(
      (all) => isWanted && setQuestions(all),
      () => {},
    )
    return () => {
      isWanted = false
    }
  }, [index, wanted])
  return questions
}

type MissProps = {
  readonly question: Question
  readonly answer: Answered
  readonly held: Held
  readonly index: QuizIndex
  readonly today: string
}

function Miss({ question, answer, held, index, today }: MissProps) {
  const { said, so, see } = toldOf(question, answer.chosen)
  const title = index.concepts.find(({ number }) => number === answer.concept)?.title ?? ''
  const state = held.isDue ? 'due' : 'fading'
  return (
    <li className="grid grid-cols-[3.25rem_1fr] gap-x-3.5 gap-y-1 border-line border-t py-3 first:border-t-0 sm:grid-cols-[3.25rem_1fr_auto]">
      <Stub number={answer.concept} title={title} state={state} fullness={held.retrievability} />
      <p className="min-w-0">
        <span className="text-ink-2">{said}</span>
        <br />
        {so}{' '}
        <a href={evidenceHref(see)} className={linkStyle}>
          {words.see(see.label)}
        </a>
      </p>
      <p className="text-ink-2 text-small max-sm:col-start-2">{words.back(whenWords(held.dueOn, today))}</p>
    </li>
  )
}
