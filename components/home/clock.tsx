'use client'

import { useEffect, useState } from 'react'

type ClockProps = {
  /** Milliseconds since 1970, by the server's clock. */
  readonly to: number
  readonly now: number
}

/** The time from `now` to a moment, or since it, counting on while the page is open. */
export function Clock({ to, now }: ClockProps) {
  const elapsed = useElapsedSeconds()
  return <span className="tabular-nums">{inWords(Math.abs(Math.floor((to - now) / 1000 - elapsed)))}</span>
}

function useElapsedSeconds(): number {
  const [elapsed, setElapsed] = useState(0)
  useEffect(() => {
    const start = performance.now()
    const timer = setInterval(() => setElapsed(Math.floor((performance.now() - start) / 1000)), 1000)
    return () => clearInterval(timer)
  }, [])
  return elapsed
}

function inWords(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  if (minutes === 0) return `${seconds} ${seconds === 1 ? 'second' : 'seconds'}`
  return `${minutes} min ${seconds % 60} s`
}
