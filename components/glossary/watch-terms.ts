/** Notices when somebody looks at a term: one set of listeners for all the terms of a page. */
import type { ShownTerm } from './shown-term'

type Show = (shown: ShownTerm) => void
type On = { readonly capture: true; readonly signal: AbortSignal }

/** Not at once: a pointer passes over many a term on its way. */
const pause = 150

/** Calls `show` for each term that is pointed at, focused by keys or tapped. Returns what ends it. */
export function watchTerms(show: Show): () => void {
  const events = new AbortController()
  const on: On = { capture: true, signal: events.signal }
  watchPointer(show, on)
  watchTouch(show, on)
  watchFocus(show, on)
  return () => events.abort()
}

function watchPointer(show: Show, on: On): void {
  let timer = 0
  const point = ({ target, pointerType }: PointerEvent) => {
    clearTimeout(timer)
    const term = pointerType === 'touch' ? null : termAt(target)
    if (term) timer = window.setTimeout(() => term.isConnected && show({ term, by: 'pointer' }), pause)
  }
  document.addEventListener('pointerover', point, on)
}

/** The first tap shows the card, the second follows the link. */
function watchTouch(show: Show, on: On): void {
  let isTouch = false
  let tapped: HTMLElement | null = null
  const press = ({ pointerType }: PointerEvent) => {
    isTouch = pointerType === 'touch'
  }
  const click = (event: MouseEvent) => {
    const term = isTouch ? termAt(event.target) : null
    const isSecond = term === tapped && term?.hasAttribute('aria-describedby')
    tapped = term
    if (!term || isSecond) return
    event.preventDefault()
    show({ term, by: 'touch' })
  }
  document.addEventListener('pointerdown', press, on)
  document.addEventListener('click', click, on)
}

function watchFocus(show: Show, on: On): void {
  const focus = ({ target }: FocusEvent) => {
    const term = termAt(target)
    if (term?.matches(':focus-visible')) show({ term, by: 'focus' })
  }
  document.addEventListener('focusin', focus, on)
}

function termAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('a[data-term]') : null
}
