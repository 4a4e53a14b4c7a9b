'use client'

import { useEffect, useState } from 'react'
import type { ClassPosition } from '@/lib/classroom/position'

/** In milliseconds: what has not come back by then did not count. */
const patience = 3000

/**
 * Where the class is, or is about to be. What was said here last counts until it comes back: whoever steps quickly is
 * not thrown back by the echo of a step before.
 */
export function useSaid(heard: ClassPosition | null) {
  const [said, setSaid] = useState<ClassPosition | null>(null)
  useEffect(() => {
    if (!said) return
    if (JSON.stringify(said) === JSON.stringify(heard)) return setSaid(null)
    const timer = setTimeout(() => setSaid(null), patience)
    return () => clearTimeout(timer)
  }, [said, heard])
  return { position: said ?? heard, say: setSaid, unsay: () => setSaid(null) }
}
