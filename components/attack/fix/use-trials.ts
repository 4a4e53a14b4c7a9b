'use client'

import { useRef, useState } from 'react'
import type { Fix, Playable } from '@/content/attacks/lab'
import { tryFix } from '@/lib/api/client'
import type { Problem, Tried } from '@/lib/api/shapes'

export type Trials = {
  /** What came of each fix that was tried, by its id. */
  readonly tried: Readonly<Record<Fix['id'], Tried>>
  /** The one that was tried last. */
  readonly last: Fix['id'] | null
  readonly isBusy: boolean
  readonly problem: Problem | null
  readonly play: (fix: Fix['id']) => Promise<Tried | null>
}

/** The fixes that were tried on this page, each of them played for real. */
export function useTrials({ id }: Pick<Playable, 'id'>): Trials {
  const [state, setState] = useState<Omit<Trials, 'play'>>({ tried: {}, last: null, isBusy: false, problem: null })
  const isBusy = useRef(false)
  const play = async (fix: Fix['id']) => {
    if (isBusy.current) return null
    isBusy.current = true
    setState((before) => ({ ...before, isBusy: true, problem: null }))
    const answer = await tryFix(id, { fix })
    isBusy.current = false
    setState(({ tried, last }) =>
      answer.ok
        ? { tried: { ...tried, [fix]: answer.value }, last: fix, isBusy: false, problem: null }
        : { tried, last, isBusy: false, problem: answer.problem },
    )
    return answer.ok ? answer.value : null
  }
  return { ...state, play }
}
