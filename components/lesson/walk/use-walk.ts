'use client'

import { useEffect, useState } from 'react'
import type { Dialogue } from '@/content/dialogue'
import { begin, say, type Talk } from '@/lib/recall/dialogue'

/** What was typed, or the number of a choice. */
type Given = string | number

export type Walk = {
  readonly talk: Talk
  readonly answer: (given: Given) => void
  readonly takeBack: () => void
  readonly restart: () => void
}

/** A dialogue as far as it was walked. A reload goes on from there. */
export function useWalk(dialogue: Dialogue): Walk {
  const [given, setGiven] = useState<readonly Given[]>([])
  useEffect(() => setGiven(keptOf(dialogue.id)), [dialogue.id])
  const set = (now: readonly Given[]) => {
    setGiven(now)
    keep(dialogue.id, now)
  }
  return {
    talk: given.reduce<Talk>(say, begin(dialogue)),
    answer: (one) => set([...given, one]),
    takeBack: () => set(given.slice(0, -1)),
    restart: () => set([]),
  }
}

const keyOf = (id: string) => `claimcheck-walk-${id}`

/** Where nothing may be kept, a reload begins again. */
function keep(id: string, given: readonly Given[]): void {
  try {
    sessionStorage.setItem(keyOf(id), JSON.stringify(given))
  } catch {
    // A private window may refuse. Nothing is lost before a reload.
  }
}

function keptOf(id: string): readonly Given[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(id)) ?? '[]')
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string' || typeof one === 'number') : []
  } catch {
    return []
  }
}
