'use client'

import { useEffect, useEffectEvent } from 'react'
import { isOff } from '@/components/stage/controls/single-keys'

/** What a key can do on the console. */
export type ConsoleKeys = {
  readonly next: () => void
  readonly back: () => void
  readonly ask: () => void
  readonly dark: () => void
  readonly wheel: () => void
  readonly undo: () => void
  /** Breaks something: what is on this key. */
  readonly fault: (key: string) => void
}

/** Listens for the keys of the console, anywhere on the page but where somebody types or a dialog is open. */
export function useConsoleKeys(keys: ConsoleKeys) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const does = actOf(event, keys)
    if (!does || event.defaultPrevented || isTaken(event)) return
    event.preventDefault()
    does()
  })
  useEffect(() => {
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

const named: Readonly<Record<string, Exclude<keyof ConsoleKeys, 'fault'>>> = {
  ArrowRight: 'next',
  ArrowLeft: 'back',
  // Clickers send these.
  PageDown: 'next',
  PageUp: 'back',
  q: 'ask',
  b: 'dark',
  w: 'wheel',
  '0': 'undo',
}

const faultKeys = ['1', '2', '3', '4']

function actOf(event: KeyboardEvent, keys: ConsoleKeys): (() => void) | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isOff(event.key)) return undefined
  if (faultKeys.includes(event.key)) return () => keys.fault(event.key)
  const name = named[event.key.length === 1 ? event.key.toLowerCase() : event.key]
  return name && keys[name]
}

const fields =
  'input:not([type="checkbox"]), textarea, select, [contenteditable="true"], [role="textbox"], [role="radio"], [role="slider"]'

function isTaken({ target }: KeyboardEvent): boolean {
  const isTyping = target instanceof Element && target.closest(fields) !== null
  return isTyping || document.querySelector('dialog[open], [popover]:popover-open') !== null
}
