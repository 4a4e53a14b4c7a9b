'use client'

import { useEffect, useEffectEvent, useRef } from 'react'
import { act } from '@/lib/api/rooms'
import type { Here } from '@/lib/classroom/here'

type Said = Omit<Here, 'at' | 'since'>

/** In milliseconds. */
const atMostEvery = 1000
const atLeastEvery = 20_000

/** Tells the room where this page is: when that changes, at most once a second, and now and then in any case. */
export function useHere(code: string, here: Said): void {
  const text = JSON.stringify(here)
  const last = useRef(0)
  const say = useEffectEvent(() => {
    last.current = Date.now()
    // What does not get through is said again soon.
    void act(code, { type: 'here', here: JSON.parse(text) })
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is what is told
  useEffect(() => {
    const timer = setTimeout(() => say(), Math.max(0, last.current + atMostEvery - Date.now()))
    return () => clearTimeout(timer)
  }, [text])
  useEffect(() => {
    const timer = setInterval(() => say(), atLeastEvery)
    return () => clearInterval(timer)
  }, [])
}
