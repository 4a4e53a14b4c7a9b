import { useEffect, useState } from 'react'
import { type Check, keyOf, type Recomputed, recompute } from '@/lib/jwt/derived'

/** `impossible`: this browser does not offer the hash here. `null`: there is nothing to compute. */
export type Outcome = Recomputed | 'impossible' | null

const most = 500

/** What was computed before, so that nothing flickers when the reader steps back. */
const known = new Map<string, Outcome>()

/** The outcome of a check; `undefined` until it is there. Hashes come from Web Cryptography, which answers later. */
export function useRecomputed(check: Check): Outcome | undefined {
  const key = keyOf(check)
  const [settled, setSettled] = useState(known.has(key) ? key : '')
  useEffect(() => {
    let current = true
    void outcomeOf(key, check).then(() => {
      if (current) setSettled(key)
    })
    return () => {
      current = false
    }
  }, [key, check])
  return settled === key || known.has(key) ? known.get(key) : undefined
}

async function outcomeOf(key: string, check: Check): Promise<void> {
  if (known.has(key)) return
  const outcome = await recompute(check).catch(() => 'impossible' as const)
  if (known.size >= most) known.clear()
  known.set(key, outcome)
}
