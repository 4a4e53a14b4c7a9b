import { type RefObject, useEffect } from 'react'
import { placeIn } from './place-card'
import type { ShownTerm } from './shown-term'

type Leaving = ShownTerm & { readonly card: RefObject<HTMLElement | null>; readonly close: () => void }
type On = { readonly capture: true; readonly signal: AbortSignal }

/** The way from the term to its card takes a moment. */
const patience = 250
/** What is focused is scrolled to, and that is not the reader scrolling away. */
const settling = 600

/** Closes a card: with Escape, by pointing or going elsewhere, by scrolling, and where its term is no longer there. */
export function useLeaving({ term, by, card, close }: Leaving): void {
  useEffect(() => {
    const events = new AbortController()
    const leaving = { term, by, card, close }
    const on: On = { capture: true, signal: events.signal }
    watchPresence(leaving, on)
    watchPointer(leaving, on)
    watchScrolling(leaving, on)
    watchEscape(close, on)
    return () => events.abort()
  }, [term, by, card, close])
}

/** Somebody goes elsewhere, or the term goes. */
function watchPresence(leaving: Leaving, { signal, ...capture }: On): void {
  const { term, by, close } = leaving
  const on = { ...capture, signal }
  const leave = ({ target }: Event) => isWithin(leaving, target) || close()
  document.addEventListener('pointerdown', leave, on)
  document.addEventListener('focusin', leave, on)
  for (const event of ['resize', 'blur'])
    window.addEventListener(event, ({ target }) => target === window && close(), on)
  if (by === 'focus') term.addEventListener('focusout', close, on)
  const gone = new MutationObserver(() => term.isConnected || close())
  gone.observe(document.body, { childList: true, subtree: true })
  signal.addEventListener('abort', () => gone.disconnect())
}

function watchPointer(leaving: Leaving, on: On): void {
  let timer = 0
  const point = ({ target }: Event) => {
    clearTimeout(timer)
    if (leaving.by === 'pointer' && !isWithin(leaving, target)) timer = window.setTimeout(leaving.close, patience)
  }
  document.addEventListener('pointerover', point, on)
  on.signal.addEventListener('abort', () => clearTimeout(timer))
}

function watchScrolling(leaving: Leaving, on: On): void {
  const { term, by, card, close } = leaving
  const opened = performance.now()
  const stood = term.getBoundingClientRect().top
  const scroll = ({ target }: Event) => {
    if (isWithin(leaving, target) || Math.abs(term.getBoundingClientRect().top - stood) < 1) return
    if (by === 'focus' && performance.now() - opened < settling && card.current) placeIn(card.current, term)
    else close()
  }
  document.addEventListener('scroll', scroll, on)
}

/** Before anything else hears of it: Escape closes one thing at a time. */
function watchEscape(close: () => void, on: On): void {
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    close()
  }
  window.addEventListener('keydown', press, on)
}

/** True for the term, its card, and what is in either. */
function isWithin({ term, card }: Leaving, target: EventTarget | null): boolean {
  return target instanceof Node && (term.contains(target) || card.current?.contains(target) === true)
}
