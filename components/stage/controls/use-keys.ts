'use client'

import { useEffect, useEffectEvent } from 'react'

/** What a key can do on the stage. */
export type StageKeys = {
  readonly next: () => void
  readonly back: () => void
  readonly nextChapter: () => void
  readonly previousChapter: () => void
  readonly home: () => void
  readonly end: () => void
  readonly play: () => void
  readonly help: () => void
}

/** Listens for the keys of the stage, anywhere on the page but where a key has a use of its own. */
export function useKeys(keys: StageKeys) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const name = keyName(event)
    if (!name || event.defaultPrevented || isTaken(event, name)) return
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
  Home: 'home',
  End: 'end',
  ' ': 'play',
  '?': 'help',
}

const withShift: Record<string, keyof StageKeys> = {
  ArrowRight: 'nextChapter',
  ArrowLeft: 'previousChapter',
  '?': 'help',
}

function keyName(event: KeyboardEvent): keyof StageKeys | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined
  return (event.shiftKey ? withShift : plain)[event.key]
}

const fields = 'input, textarea, select, [contenteditable="true"], [role="textbox"], dialog[open], [role="dialog"]'
const arrowControls = '[role="tab"], [role="radio"], [role="slider"], [role="menu"], [role="listbox"], [role="tree"]'
const spaceControls = 'button, summary, a[href], [role="button"], [role="switch"]'

/** True where the focus is in something that has a use for this key. */
function isTaken({ target }: KeyboardEvent, name: keyof StageKeys): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest(fields)) return true
  if (name === 'help') return false
  return target.closest(name === 'play' ? spaceControls : arrowControls) !== null
}
