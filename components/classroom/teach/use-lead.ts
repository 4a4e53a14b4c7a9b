'use client'

import { useCallback } from 'react'
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
  return { position: view.position, move }
}
