'use client'

import { useEffect, useState } from 'react'

export type Timer = { readonly seconds: number; readonly isRunning: boolean }

/** A timer that is off at first: one press starts it, the next one stops it, and the next one puts it away. */
export function useTimer(): { readonly timer: Timer | null; readonly press: () => void } {
  const [timer, setTimer] = useState<Timer | null>(null)
  const isRunning = timer?.isRunning === true
  useEffect(() => {
    if (!isRunning) return
    const ticking = setInterval(() => setTimer((now) => now && { ...now, seconds: now.seconds + 1 }), 1000)
    return () => clearInterval(ticking)
  }, [isRunning])
  const press = () =>
    setTimer((now) => {
      if (now === null) return { seconds: 0, isRunning: true }
      return now.isRunning ? { ...now, isRunning: false } : null
    })
  return { timer, press }
}

/** `4:05`, `61:00`. */
export function clockOf(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
