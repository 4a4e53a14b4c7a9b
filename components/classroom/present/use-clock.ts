'use client'

import { useEffect, useState } from 'react'

/** Seconds since something began. It is kept in this window: going on to another flow does not begin again. */
export function useSince(name: string): number {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const began = beganAt(name)
    const tick = () => setSeconds(Math.max(0, Math.floor((Date.now() - began) / 1000)))
    tick()
    const ticking = setInterval(tick, 1000)
    return () => clearInterval(ticking)
  }, [name])
  return seconds
}

function beganAt(name: string): number {
  const kept = Number(sessionStorage.getItem(name))
  if (kept > 0) return kept
  const now = Date.now()
  sessionStorage.setItem(name, String(now))
  return now
}
