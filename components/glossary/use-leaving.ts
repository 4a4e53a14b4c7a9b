import { type RefObject, useEffect } from 'react'
import { placeIn } from './place-card'
import type { ShownTerm } from './shown-term'

type Leaving = ShownTerm & { readonly card: RefObject<HTMLElement | null>; readonly close: () => void }

/** The way from the term to its card takes a moment. */
const patience = 250
/** What is focused is scrolled to, and that is not the reader scrolling away. */
const settling = 600

/** Closes a card: with Escape, by pointing or going elsewhere, by scrolling, and where its term is no longer there. */
export function useLeaving({ term, by, card, close }: Leaving): void {
  useEffect(() => {
    const events = new AbortController()
    const on = { capture: true, signal: events.signal }
    const opened = performance.now()
    const stood = term.getBoundingClientRect().top
    let timer = 0
    const isWithin = (target: EventTarget | null) =>
      target instanceof Node && (term.contains(target) || card.current?.contains(target) === true)
    const leave = ({ target }: Event) => isWithin(target) || close()
    const point = ({ target }: Event) => {
      clearTimeout(timer)
      if (by === 'pointer' && !isWithin(target)) timer = window.setTimeout(close, patience)
    }
    const move = ({ target }: Event) => {
      if (isWithin(target) || Math.abs(term.getBoundingClientRect().top - stood) < 1) return
      if (by === 'focus' && performance.now() - opened < settling) placeAgain(card.current, term)
      else close()
    }
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      close()
    }
    document.addEventListener('pointerover', point, on)
    document.addEventListener('pointerdown', leave, on)
    document.addEventListener('focusin', leave, on)
    document.addEventListener('scroll', move, on)
    window.addEventListener('keydown', key, on)
    window.addEventListener('resize', close, on)
    window.addEventListener('blur', close, on)
    if (by === 'focus') term.addEventListener('focusout', close, on)
    const gone = new MutationObserver(() => term.isConnected || close())
    gone.observe(document.body, { childList: true, subtree: true })
    return () => {
      clearTimeout(timer)
      gone.disconnect()
      events.abort()
    }
  }, [term, by, card, close])
}

function placeAgain(card: HTMLElement | null, term: HTMLElement): void {
  if (card) placeIn(card, term)
}
