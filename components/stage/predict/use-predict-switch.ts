'use client'

import { useState, useSyncExternalStore } from 'react'

const name = 'predict'

export type PredictToggle = {
  readonly on: boolean
  /** Somebody has pressed it on this page. */
  readonly byHand: boolean
  readonly toggle: () => void
}

/** Whether Predict is on. The choice is remembered, and counts wherever the address does not ask for a run that somebody has made. */
export function usePredictSwitch(byName: boolean): PredictToggle {
  const remembered = useSyncExternalStore(subscribe, read, () => false)
  const [byHand, setByHand] = useState<boolean | null>(null)
  const on = byHand ?? (remembered && !byName)
  const toggle = () => {
    write(!on)
    setByHand(!on)
  }
  return { on, byHand: byHand !== null, toggle }
}

function subscribe(changed: () => void): () => void {
  addEventListener('storage', changed)
  return () => removeEventListener('storage', changed)
}

/** A browser may keep nothing, and say so by throwing. */
function read(): boolean {
  try {
    return localStorage.getItem(name) === 'on'
  } catch {
    return false
  }
}

function write(on: boolean): void {
  try {
    localStorage.setItem(name, on ? 'on' : 'off')
  } catch {
    // Then it is remembered for as long as the page is open.
  }
}
