'use client'

import { useEffect, useEffectEvent } from 'react'

const taken = 'input, textarea, select, [contenteditable="true"], dialog[open], [popover]:popover-open'

/** → and ←, anywhere on the page but where they have a use of their own. */
export function useArrows(go: (by: 1 | -1) => void) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const by = directions[event.key]
    if (!by || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented) return
    if (event.target instanceof Element && event.target.closest(taken)) return
    event.preventDefault()
    go(by)
  })
  useEffect(() => {
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

const directions: Readonly<Record<string, 1 | -1 | undefined>> = { ArrowRight: 1, ArrowLeft: -1 }
