'use client'

import { useEffect } from 'react'

/** Keeps the screen awake while the page is in sight. Where a browser cannot, nothing is said: it is no fault of the page. */
export function useWakeLock() {
  useEffect(() => {
    let isOver = false
    let lock: WakeLockSentinel | undefined
    const ask = async () => {
      if (document.visibilityState !== 'visible' || isOver) return
      lock = await navigator.wakeLock?.request('screen').catch(() => undefined)
      if (isOver) void lock?.release()
    }
    void ask()
    // The browser takes it back whenever the page is hidden (Screen Wake Lock §5.4).
    document.addEventListener('visibilitychange', ask)
    return () => {
      isOver = true
      document.removeEventListener('visibilitychange', ask)
      void lock?.release()
    }
  }, [])
}
