'use client'

import { useEffect, useRef, useState } from 'react'
import { useLog } from '@/components/kept/use-log'
import { deckFor } from '../deck'
import type { Outcome } from '../question/use-answering'
import { conceptOf, idOf, type Question, type QuizIndex } from '../served'
import { chosenWords } from './chosen-words'
import { loadQuestions } from './load-questions'
import type { Of } from './of'
import { pickFor } from './pick'
import { restsNext, withMissed } from './returning'

/** A question that was answered: `outcome` is `null` for a flashcard. */
export type Done = { readonly question: Question; readonly right: boolean; readonly outcome: Outcome | null }

export type Session = {
  readonly state: 'gathering' | 'failed' | 'asking' | 'over'
  readonly questions: readonly Question[]
  /** The number of the question, from 0. */
  readonly at: number
  readonly done: readonly Done[]
}

type Answered = Pick<Outcome, 'confidence' | 'took'> & { readonly right: boolean; readonly outcome: Outcome | null }

const gathering: Session = { state: 'gathering', questions: [], at: 0, done: [] }

/** A few questions, one after the other. What is answered is in the log at once: stopping loses nothing. */
export function useSession(index: QuizIndex, of: Of, given: readonly string[] | null) {
  const kept = useLog()
  const [session, setSession] = useState(gathering)
  const gather = async (ids: readonly string[]) => {
    setSession(gathering)
    try {
      const questions = await loadQuestions(index, ids)
      setSession({ ...gathering, state: questions.length > 0 ? 'asking' : 'over', questions })
    } catch {
      setSession({ ...gathering, state: 'failed' })
    }
  }
  const begin = () => void gather(given ?? pickFor(of, kept.log, index, Date.now()))
  useOnce(kept.isRead, begin)
  const missesOf = (question: Question) =>
    deckFor(kept.log, index, Date.now()).held.find(({ of }) => of === idOf(question))?.misses ?? 0
  const answered = (question: Question, { right, outcome, confidence, took }: Answered) => {
    const chosen = outcome ? chosenWords(outcome.judgement) : []
    const returns = !right && !restsNext(missesOf(question))
    kept.add([{ kind: 'answered', of: idOf(question), concept: conceptOf(question), right, confidence, chosen, took }])
    setSession((before) => ({
      ...before,
      questions: returns ? withMissed(before.questions, question) : before.questions,
      done: [...before.done, { question, right, outcome }],
    }))
  }
  const next = () =>
    setSession((before) => {
      const at = before.at + 1
      return { ...before, at, state: at < before.questions.length ? 'asking' : 'over' }
    })
  const stop = () => setSession((before) => ({ ...before, state: 'over' }))
  const again = (ids: readonly string[]) => void gather(ids)
  return { session, kept, begin, answered, next, stop, again }
}

/** Does something once, as soon as it can. */
function useOnce(can: boolean, what: () => void): void {
  const isDone = useRef(false)
  useEffect(() => {
    if (!can || isDone.current) return
    isDone.current = true
    what()
  })
}
