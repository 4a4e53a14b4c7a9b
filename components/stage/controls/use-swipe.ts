'use client'

import { type RefObject, useEffect, useEffectEvent } from 'react'

type Swipes = { readonly next: () => void; readonly back: () => void }
type Point = { readonly x: number; readonly y: number }

/** How far a finger goes at least, and how much further sideways than up or down, in CSS pixels. */
const least = 60
const steepest = 0.5
/** A browser’s own way back begins at the edge. */
const edge = 24

/** A finger that is drawn to the left goes on, to the right back, anywhere in `area` that cannot itself be moved sideways. */
export function useSwipe(area: RefObject<HTMLElement | null>, swipes: Swipes) {
  const end = useEffectEvent((from: Point, to: Point) => {
    const [x, y] = [to.x - from.x, to.y - from.y]
    if (Math.abs(x) < least || Math.abs(y) > Math.abs(x) * steepest || getSelection()?.isCollapsed === false) return
    if (x < 0) swipes.next()
    else swipes.back()
  })
  useEffect(() => {
    const element = area.current
    let from: Point | null = null
    const down = (event: TouchEvent) => {
      from = isSwipe(event) ? pointOf(event) : null
    }
    const up = (event: TouchEvent) => {
      const to = pointOf(event)
      if (from && to) end(from, to)
      from = null
    }
    element?.addEventListener('touchstart', down, { passive: true })
    element?.addEventListener('touchend', up, { passive: true })
    return () => {
      element?.removeEventListener('touchstart', down)
      element?.removeEventListener('touchend', up)
    }
  }, [area])
}

function pointOf({ changedTouches: [touch] }: TouchEvent): Point | null {
  return touch ? { x: touch.clientX, y: touch.clientY } : null
}

function isSwipe({ touches, target }: TouchEvent): boolean {
  const x = touches[0]?.clientX ?? 0
  return touches.length === 1 && x > edge && x < innerWidth - edge && !isMovable(target)
}

/** Whether something there can be moved sideways, or has a use of its own for a finger. */
function isMovable(target: EventTarget | null): boolean {
  for (let each = target instanceof Element ? target : null; each; each = each.parentElement) {
    if (each.matches('input, textarea, select, [contenteditable]')) return true
    if (each.scrollWidth > each.clientWidth && /auto|scroll/.test(getComputedStyle(each).overflowX)) return true
  }
  return false
}
