'use client'

import { useEffect, useEffectEvent } from 'react'
import { isOff } from './single-keys'

/** What a key can do on the stage. */
export type StageKeys = {
  readonly next: () => void
  readonly back: () => void
  readonly nextBeat: () => void
  readonly previousBeat: () => void
  readonly home: () => void
  readonly end: () => void
  readonly play: () => void
  readonly help: () => void
}

/** Listens for the keys of the stage, anywhere on the page but where a key has a use of its own. `null`: for none. */
export function useKeys(keys: StageKeys | null) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const name = keyName(event)
    if (!keys || !name || event.defaultPrevented || isTaken(event, name)) return
    event.preventDefault()
    keys[name]()
  })
  useEffect(() => {
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

const plain: Record<string, keyof StageKeys> = {
  ArrowRight: 'next',
  ArrowLeft: 'back',
  // Clickers send these.
  PageDown: 'next',
  PageUp: 'back',
  '.': 'next',
  b: 'back',
  Home: 'home',
  End: 'end',
  ' ': 'play',
  '?': 'help',
}

const withShift: Record<string, keyof StageKeys> = {
  ArrowRight: 'nextBeat',
  ArrowLeft: 'previousBeat',
  '?': 'help',
}

function keyName(event: KeyboardEvent): keyof StageKeys | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isOff(event.key)) return undefined
  return (event.shiftKey ? withShift : plain)[event.key]
}

/** What is typed belongs to the field, and a dialog has the keys to itself. */
const fields =
  'input:not([type="checkbox"]), textarea, [contenteditable="true"], [role="textbox"], dialog[open], [popover]:popover-open'
const arrowControls = '[role="tab"], [role="radio"], [role="slider"], [role="menu"], [role="listbox"], [role="tree"]'
const spaceControls = 'button, summary, a[href], select, input, [role="button"], [role="switch"]'

/** True where the focus is in something that has a use for this key. */
function isTaken({ target, key }: KeyboardEvent, name: keyof StageKeys): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest(fields)) return true
  if (name === 'help') return false
  if (target.closest('select') && key.length === 1) return true
  return target.closest(name === 'play' ? spaceControls : arrowControls) !== null
}
