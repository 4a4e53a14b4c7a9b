'use client'

import { useEffect, useEffectEvent } from 'react'

/** In milliseconds. */
const tryEvery = 3000

/** True where a page could not be made because the store does not answer: then it is tried again by itself, until it does. */
export function useStoreAway(error: unknown, retry: () => void): boolean {
  const away = error instanceof Error && 'digest' in error && error.digest === 'storage_unavailable'
  const again = useEffectEvent(() => retry())
  useEffect(() => {
    if (!away) return
    const timer = setInterval(() => again(), tryEvery)
    return () => clearInterval(timer)
  }, [away])
  return away
}
