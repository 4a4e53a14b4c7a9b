'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useTransition } from 'react'

/** In milliseconds. */
const tryAgain = 3000

/**
 * Gets the page anew for as long as that is wanted: at once, and where it did not help, again after a while. Never twice
 * at a time, for each time the server may make a run. Without a network a page would be lost by that.
 */
export function usePageAnew(isWanted: boolean): void {
  const { refresh } = useRouter()
  const [isPending, start] = useTransition()
  const hasAsked = useRef(false)
  useEffect(() => {
    if (!isWanted) hasAsked.current = false
    if (!isWanted || isPending) return
    const timer = setInterval(get, hasAsked.current ? tryAgain : 0)
    function get() {
      if (navigator.onLine === false) return
      clearInterval(timer)
      hasAsked.current = true
      start(refresh)
    }
    return () => clearInterval(timer)
  }, [isWanted, isPending, refresh])
}
