'use client'

import { useEffect, useEffectEvent } from 'react'

type Moves = { readonly next: () => void; readonly back: () => void }

const keys: Readonly<Record<string, keyof Moves>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
}

/** The notes move by a clicker, too, whichever window has the focus. */
export function useNotesKeys(moves: Moves) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const move = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined
    if (!move || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    event.preventDefault()
    moves[move]()
  })
  useEffect(() => {
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
