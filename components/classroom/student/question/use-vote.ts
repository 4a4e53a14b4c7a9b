'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Link } from '@/lib/api/room-events'
import { act } from '@/lib/api/rooms'
import type { Choice } from '@/lib/classroom/question'
import type { OwnView, ShownQuestion } from '@/lib/classroom/views'
import { isPassing } from './passing'

/** `waiting`: it did not get through, and is sent again. `late`: the vote was closed before it came. */
export type VoteState = 'none' | 'sending' | 'waiting' | 'in' | 'late'

export type Vote = {
  /** `undefined` where nothing was chosen in this round. */
  readonly chosen: Choice | undefined
  readonly state: VoteState
  readonly choose: (choice: Choice) => void
}

type Wanted = {
  readonly key: string
  readonly question: string
  readonly round: number
  readonly choice: Choice
}
type Kept = Wanted & { readonly state: Exclude<VoteState, 'none'> }

/** In milliseconds. */
const again = 1000

/** One’s own vote: what was chosen last is sent until the room has it. */
export function useVote(code: string, asked: ShownQuestion, own: OwnView, link: Link): Vote {
  const { id: question, round } = asked
  const key = `${question} ${round}`
  const [kept, setKept] = useState<Kept | null>(null)
  const wanted = useRef<Wanted | null>(null)
  const isSending = useRef(false)

  const send = useCallback(async () => {
    const vote = wanted.current
    if (!vote || isSending.current) return
    isSending.current = true
    const { question: asked, choice, round: wantedRound } = vote
    const answer = await act(code, { type: 'vote', question: asked, choice, round: wantedRound })
    isSending.current = false
    // Another answer was chosen meanwhile: that one counts.
    if (wanted.current !== vote) return void send()
    const waits = !answer.ok && isPassing(answer.problem)
    if (!waits) wanted.current = null
    setKept({ ...vote, state: answer.ok ? 'in' : waits ? 'waiting' : 'late' })
  }, [code])

  const choose = (choice: Choice) => {
    const vote = { key, question, round, choice }
    wanted.current = vote
    setKept({ ...vote, state: 'sending' })
    void send()
  }

  // A vote of a round that is over counts no more.
  if (wanted.current && wanted.current.key !== key) wanted.current = null
  useSendingAgain(kept?.state === 'waiting' && kept.key === key, link, send)
  const known = own.choices[round - 1]
  const now = kept?.key === key ? kept : null
  if (now && now.state !== 'late') return { chosen: now.choice, state: now.state, choose }
  const chosen = known && 'choice' in known ? known.choice : undefined
  return { chosen, state: now ? 'late' : chosen === undefined ? 'none' : 'in', choose }
}

/** What waits is sent again: now and then, and as soon as there is a link again. */
function useSendingAgain(waits: boolean, link: Link, send: () => Promise<void>): void {
  useEffect(() => {
    if (!waits) return
    const timer = setInterval(() => void send(), again)
    addEventListener('online', send)
    return () => {
      clearInterval(timer)
      removeEventListener('online', send)
    }
  }, [waits, send])
  useEffect(() => {
    if (waits && link !== 'away') void send()
  }, [waits, link, send])
}
