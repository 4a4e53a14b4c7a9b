'use client'

import { useRef, useState } from 'react'
import type { Item } from '@/content/item'
import type { Answer } from '@/lib/recall/answer'
import type { TitleOf } from '@/lib/recall/judge-order'
import type { Judgement } from '@/lib/recall/judgement'
import type { LiveRun } from '@/lib/recall/live'
import type { Confidence } from '@/lib/recall/log'
import { matches } from '@/lib/recall/match-text'
import { player } from './use-live'

/** What was answered, and what came of it. */
export type Outcome = {
  readonly answer: Answer
  readonly confidence: Confidence
  readonly judgement: Judgement
  /** Milliseconds from question to answer. */
  readonly took: number
}

export type Answering = {
  readonly answer: Answer | null
  readonly give: (answer: Answer | null) => void
  readonly say: (confidence: Confidence) => void
  readonly state: 'open' | 'judging' | 'unread' | 'failed'
  readonly problem: string
}

type At = { readonly live: LiveRun | null; readonly titleOf: TitleOf }

/** An answer on its way to being judged. `onJudged` hears of it once. The judge is fetched when it is first needed. */
export function useAnswering(item: Item, { live, titleOf }: At, onJudged: (outcome: Outcome) => void): Answering {
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [state, setState] = useState<Answering['state']>('open')
  const [problem, setProblem] = useState('')
  const [asked] = useState(() => Date.now())
  const isJudging = useRef(false)
  const judgeIt = async (given: Answer, confidence: Confidence) => {
    const took = Date.now() - asked
    isJudging.current = true
    setState('judging')
    try {
      const { judge } = await import('@/lib/recall/judge')
      onJudged({ answer: given, confidence, judgement: await judge(item, given, live, player, titleOf), took })
    } catch (error) {
      setProblem(String(error))
      setState('failed')
    }
    isJudging.current = false
  }
  const say = (confidence: Confidence) => {
    if (answer === null || isJudging.current) return
    if (isReadable(item, answer)) void judgeIt(answer, confidence)
    else setState('unread')
  }
  return { answer, give: setAnswer, say, state, problem }
}

/** What fits no reading is no wrong answer yet: it is asked for in other words. */
function isReadable(item: Item, answer: Answer): boolean {
  if (item.kind !== 'recall' || answer.kind !== 'recall' || typeof answer.said === 'number') return true
  const { said } = answer
  return item.readings.some(({ any }) => matches(said, any))
}
