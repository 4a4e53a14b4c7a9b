'use client'

import { useCallback, useEffect, useState } from 'react'
import type { RoomNow } from '@/components/classroom/room/use-room'
import type { ClassPosition } from '@/lib/classroom/position'

export type Lead = {
  /** Where the class is, or is about to be. */
  readonly position: ClassPosition | null
  /** Moves the class. */
  readonly move: (position: ClassPosition) => void
}

/** In milliseconds: what has not come back by then, did not count. */
const patience = 3000

/**
 * Leads the class. What was said last is held against what is heard until it comes back: whoever steps quickly is not
 * thrown back by the echo of a step before.
 */
export function useLead({ view, act }: RoomNow<'teacher'>): Lead {
  const [said, setSaid] = useState<ClassPosition | null>(null)
  const heard = view?.position ?? null
  const move = useCallback(
    async (position: ClassPosition) => {
      setSaid(position)
      const answer = await act({ type: 'move', position })
      if (!answer.ok) setSaid((now) => (now === position ? null : now))
    },
    [act],
  )
  useEffect(() => {
    if (!said) return
    if (isSame(said, heard)) return setSaid(null)
    const timer = setTimeout(() => setSaid(null), patience)
    return () => clearTimeout(timer)
  }, [said, heard])
  return { position: said ?? heard, move }
}

function isSame(one: ClassPosition, other: ClassPosition | null): boolean {
  const names = ['flow', 'position', 'recap', 'message', 'of', 'view', 'follow', 'tab'] as const
  return other !== null && names.every((name) => one[name] === other[name]) && one.own.length === other.own.length
}
