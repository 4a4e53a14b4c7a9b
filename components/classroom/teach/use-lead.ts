'use client'

import { useCallback, useMemo, useRef } from 'react'
import type { ClassPosition } from '@/lib/classroom/position'
import type { Room } from './guide'

export type Lead = {
  /** Where the class is. */
  readonly position: ClassPosition | null
  /** Moves the class. */
  readonly move: (position: ClassPosition) => void
}

/** Leads the class. One move is told after the other: two on their way at once may arrive in another order. */
export function useLead({ view, act }: Room): Lead {
  const waiting = useRef<ClassPosition | null>(null)
  const sending = useRef(false)
  const move = useCallback(
    async (position: ClassPosition) => {
      waiting.current = position
      if (sending.current) return
      sending.current = true
      for (let next = take(waiting); next; next = take(waiting)) await act({ type: 'move', position: next })
      sending.current = false
    },
    [act],
  )
  const text = JSON.stringify(view.position)
  // The same object as long as it is the same place: a view comes with every vote.
  const position = useMemo(() => JSON.parse(text) as ClassPosition | null, [text])
  return { position, move }
}

/** What is to be told next: of several that waited, the last. */
function take(waiting: { current: ClassPosition | null }): ClassPosition | null {
  const next = waiting.current
  waiting.current = null
  return next
}
