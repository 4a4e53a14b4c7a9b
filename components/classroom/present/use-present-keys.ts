'use client'

import { useEffect, useEffectEvent } from 'react'
import { isOff } from '@/components/stage/controls/single-keys'

/** What a key can do on the projected page. */
export type PresentAct =
  | 'next'
  | 'back'
  | 'black'
  | 'escape'
  | 'raw'
  | 'messages'
  | 'full'
  | 'undo'
  | 'help'
  | 'notes'
  | 'timer'

export type PresentKeys = Readonly<Record<PresentAct, () => void>> & {
  /** A fault of the flow, by its key. */
  readonly fault: (key: string) => void
}

const acts: Readonly<Record<string, PresentAct>> = {
  // Clickers send pages, F5, Escape and the full stop.
  PageDown: 'next',
  PageUp: 'back',
  F5: 'black',
  '.': 'black',
  Escape: 'escape',
  ArrowRight: 'next',
  ArrowLeft: 'back',
  ' ': 'next',
  Enter: 'next',
  b: 'black',
  r: 'raw',
  m: 'messages',
  f: 'full',
  '0': 'undo',
  '?': 'help',
  n: 'notes',
  t: 'timer',
}

/** Listens for them anywhere on the page but where somebody types, or where a key has a use of its own. */
export function usePresentKeys(keys: PresentKeys) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isHeld(event) || isOff(event.key) || isTaken(event)) return
    const act = Object.hasOwn(acts, event.key) ? acts[event.key] : undefined
    if (!act && !/^[1-4]$/.test(event.key)) return
    if (act !== 'escape') event.preventDefault()
    if (act) keys[act]()
    else keys.fault(event.key)
  })
  useEffect(() => {
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

function isHeld({ ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || isComposing
}

const fields = 'input, textarea, select, [contenteditable="true"], dialog[open]'
const pressed = 'button, a[href], summary'

function isTaken({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest(fields)) return true
  return [' ', 'Enter'].includes(key) && target.closest(pressed) !== null
}
