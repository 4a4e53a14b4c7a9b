'use client'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Expectations, Judgement } from '@/lib/jwt/checks/check'
import type { ReadKeys } from '@/lib/jwt/keys/read-keys'
import type { ReadToken } from '@/lib/jwt/reading/token-shape'

/** `judgement`: `null` while it is being made. */
type Shown = { readonly token: ReadToken; readonly keys: ReadKeys; readonly judgement: Judgement | null }

/** The code that computes is fetched when somebody is about to need it. */
export const loadJudge = () => import('@/lib/jwt/checks/judge')

/** So long what was shown before stays, in milliseconds: a judgement is mostly there sooner, and then everything comes in one stroke. */
const patience = 150

/** The token, the keys and the judgement to be shown. The judgement is made anew when a time in the token comes. */
export function useJudgement(token: ReadToken, keys: ReadKeys, expectations: Expectations): Shown {
  const [shown, setShown] = useState<Shown>({ token, keys, judgement: null })
  useEffect(() => {
    let isCurrent = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const make = async () => {
      const { judge } = await loadJudge()
      const judgement = await judge(token, keys, expectations, Date.now())
      if (!isCurrent) return
      clearTimeout(waiting)
      // At once, and in one piece: whoever pasted is waiting for this.
      flushSync(() => setShown({ token, keys, judgement }))
      const wait = untilItChanges(token, expectations.leeway)
      if (wait !== null) timer = setTimeout(make, wait)
    }
    const unjudged = () => setShown({ token, keys, judgement: null })
    const waiting = setTimeout(unjudged, token.text === '' ? 0 : patience)
    if (token.text !== '') void make()
    return () => {
      isCurrent = false
      clearTimeout(timer)
      clearTimeout(waiting)
    }
  }, [token, keys, expectations])
  return shown
}

/** Milliseconds until exp or nbf comes; `null` where neither will while the page is open. */
function untilItChanges({ payload }: ReadToken, leeway: number): number | null {
  const times = [Number(payload?.exp ?? Number.NaN) + leeway, Number(payload?.nbf ?? Number.NaN) - leeway]
  const waits = times.map((time) => time * 1000 - Date.now()).filter((wait) => wait > 0 && wait < 86_400_000)
  return waits.length > 0 ? Math.min(...waits) + 20 : null
}
