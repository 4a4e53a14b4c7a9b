'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { StageControl } from '@/components/stage/use-stage'

/** Milliseconds that a step stays before Play goes on. */
export const paces = { slow: 3200, normal: 1800, fast: 800 } as const
export type Pace = keyof typeof paces

export type Play = {
  readonly playing: boolean
  readonly pace: Pace
  readonly toggle: () => void
  readonly setPace: (pace: Pace) => void
}

/** Steps on by itself until the branch ends, somebody stops it or goes back, or the server refuses. */
export function usePlay({ next, nextAction, busy, problem, path }: StageControl): Play {
  const [playing, setPlaying] = useState(false)
  const [pace, setPace] = useState<Pace>('normal')
  const possible = nextAction !== null && problem === null
  useEffect(() => {
    if (!playing || busy) return
    if (!possible) return setPlaying(false)
    const timer = setTimeout(next, paces[pace])
    return () => clearTimeout(timer)
  }, [playing, busy, possible, pace, next])
  const far = useRef(path.length)
  useEffect(() => {
    if (path.length < far.current) setPlaying(false)
    far.current = path.length
  }, [path.length])
  const toggle = useCallback(() => setPlaying((was) => !was), [])
  return { playing, pace, toggle, setPace }
}
