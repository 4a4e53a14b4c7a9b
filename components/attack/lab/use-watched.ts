'use client'

import { useRef, useState } from 'react'
import type { Lab } from '@/content/attacks/lab'
import { startRun } from '@/lib/api/client'
import type { Problem } from '@/lib/api/shapes'
import { labFlowId } from '@/lib/play/lab-flow'
import type { RunView } from '@/lib/world/run'

export type Watched = {
  readonly run: RunView | null
  readonly problem: Problem | null
  /** Plays the attack, where it was not played yet. */
  readonly start: () => Promise<void>
}

/** The attack with the hole in place: a run of this reader’s own, played once, when it is first wanted. */
export function useWatched({ id }: Pick<Lab, 'id'>): Watched {
  const [played, setPlayed] = useState<Omit<Watched, 'start'>>({ run: null, problem: null })
  const isAsked = useRef(false)
  const start = async () => {
    if (isAsked.current) return
    isAsked.current = true
    setPlayed({ run: null, problem: null })
    const answer = await startRun({ flow: labFlowId(id, 'watch'), play: 'end' })
    // What failed may be tried again.
    isAsked.current = answer.ok
    setPlayed(answer.ok ? { run: answer.value, problem: null } : { run: null, problem: answer.problem })
  }
  return { ...played, start }
}
