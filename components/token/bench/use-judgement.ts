'use client'
import { useEffect, useState } from 'react'
import type { Expectations, Judgement } from '@/lib/jwt/checks/check'
import type { ReadKeys } from '@/lib/jwt/keys/read-keys'
import type { ReadToken } from '@/lib/jwt/reading/token-shape'

type Question = { readonly token: ReadToken; readonly keys: ReadKeys; readonly expectations: Expectations }

/** The judgement on what is on the bench, or `null` while it is not made. It is made anew when a time in it comes. */
export function useJudgement(token: ReadToken, keys: ReadKeys, expectations: Expectations): Judgement | null {
  const [made, setMade] = useState<(Question & { readonly judgement: Judgement }) | null>(null)
  useEffect(() => {
    let isCurrent = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const make = async () => {
      // The code that computes is fetched when there is something to judge.
      const { judge } = await import('@/lib/jwt/checks/judge')
      const judgement = await judge(token, keys, expectations, Date.now())
      if (!isCurrent) return
      setMade({ token, keys, expectations, judgement })
      const wait = untilItChanges(token, expectations.leeway)
      if (wait !== null) timer = setTimeout(make, wait)
    }
    if (token.text !== '') void make()
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [token, keys, expectations])
  const isCurrent = made?.token === token && made.keys === keys && made.expectations === expectations
  return isCurrent ? made.judgement : null
}

/** Milliseconds until exp or nbf comes; `null` where neither will while the page is open. */
function untilItChanges({ payload }: ReadToken, leeway: number): number | null {
  const times = [Number(payload?.exp ?? Number.NaN) + leeway, Number(payload?.nbf ?? Number.NaN) - leeway]
  const waits = times.map((time) => time * 1000 - Date.now()).filter((wait) => wait > 0 && wait < 86_400_000)
  return waits.length > 0 ? Math.min(...waits) + 20 : null
}
