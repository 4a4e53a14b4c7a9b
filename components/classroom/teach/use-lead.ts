'use client'

import { useCallback, useMemo } from 'react'
import type { ClassPosition } from '@/lib/classroom/position'
import type { Room } from './guide'

export type Lead = {
  /** Where the class is. */
  readonly position: ClassPosition | null
  /** Moves the class. */
  readonly move: (position: ClassPosition) => void
}

/** Leads the class. */
export function useLead({ view, act }: Room): Lead {
  const move = useCallback((position: ClassPosition) => void act({ type: 'move', position }), [act])
  const text = JSON.stringify(view.position)
  // The same object as long as it is the same place: a view comes with every vote.
  const position = useMemo(() => JSON.parse(text) as ClassPosition | null, [text])
  return { position, move }
}
