'use client'

import { startTransition, useCallback, useState } from 'react'
import type { View } from './stage-model'
import { viewCookie } from './stage-query'

/** In seconds: a year. */
const kept = 31_536_000

/** How much is shown, and how that is changed: the choice is kept for the next page, which comes in it at once. */
export function useView(opened: View): [View, (view: View) => void] {
  const [view, setView] = useState(opened)
  const choose = useCallback((chosen: View) => {
    document.cookie = `${viewCookie}=${chosen}; path=/; max-age=${kept}; samesite=lax`
    startTransition(() => setView(chosen))
  }, [])
  return [view, choose]
}
