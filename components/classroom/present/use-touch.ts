'use client'

import { type RefObject, useEffect, useEffectEvent } from 'react'

type Moves = { readonly next: () => void; readonly back: () => void }

/** In CSS pixels: less than this is a tap. */
const still = 12
const pressable = 'a, button, summary, input, textarea, select, dialog, [data-scrolls]'

/** A tap on the right half goes on, on the left half back, where there is nothing else to press. Swipes have a hook of their own. */
export function useTaps(area: RefObject<HTMLElement | null>, moves: Moves) {
  const tap = useEffectEvent((x: number) => (x > innerWidth / 2 ? moves.next() : moves.back()))
  useEffect(() => {
    const element = area.current
    let from: Touch | undefined
    const down = ({ touches }: TouchEvent) => {
      from = touches.length === 1 ? touches[0] : undefined
    }
    const up = ({ changedTouches: [to], target }: TouchEvent) => {
      const isTap = from && to && Math.hypot(to.clientX - from.clientX, to.clientY - from.clientY) < still
      if (isTap && target instanceof Element && !target.closest(pressable)) tap(to.clientX)
      from = undefined
    }
    element?.addEventListener('touchstart', down, { passive: true })
    element?.addEventListener('touchend', up, { passive: true })
    return () => {
      element?.removeEventListener('touchstart', down)
      element?.removeEventListener('touchend', up)
    }
  }, [area])
}
