'use client'

import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import type { ShownTerm } from './shown-term'

/** Fetched when somebody first looks at a term: a page that is only read carries none of it. */
const loadCard = () => import('./term-card')
const TermCard = lazy(() => loadCard().then(({ TermCard }) => ({ default: TermCard })))

/** One card for all the terms of a page: it comes to whichever is pointed at, focused or tapped. */
export function TermCards() {
  const [shown, setShown] = useState<ShownTerm | null>(null)
  // Where another term has been gone to meanwhile, its card is none of this one’s to close.
  const close = useCallback(() => setShown((now) => (now === shown ? null : now)), [shown])
  useEffect(() => watchTerms(setShown), [])
  return <Suspense>{shown && <TermCard key={shown.term.dataset.term} shown={shown} close={close} />}</Suspense>
}

/** Not at once: a pointer passes over many a term on its way. */
const pause = 150

function watchTerms(show: (shown: ShownTerm) => void): () => void {
  const events = new AbortController()
  const on = { capture: true, signal: events.signal }
  let timer = 0
  let isTouch = false
  let tapped: HTMLElement | null = null
  const showSoon = (term: HTMLElement) => {
    timer = window.setTimeout(() => term.isConnected && show({ term, by: 'pointer' }), pause)
  }
  document.addEventListener(
    'pointerover',
    ({ target, pointerType }) => {
      clearTimeout(timer)
      const term = termAt(target)
      if (term && pointerType !== 'touch') showSoon(term)
    },
    on,
  )
  document.addEventListener('pointerdown', ({ pointerType }) => (isTouch = pointerType === 'touch'), on)
  document.addEventListener(
    'click',
    (event) => {
      const term = isTouch ? termAt(event.target) : null
      const isSecond = term !== null && term === tapped && term.hasAttribute('aria-describedby')
      tapped = term
      if (!term || isSecond) return
      event.preventDefault()
      show({ term, by: 'touch' })
    },
    on,
  )
  document.addEventListener(
    'focusin',
    ({ target }) => {
      const term = termAt(target)
      if (term?.matches(':focus-visible')) show({ term, by: 'focus' })
    },
    on,
  )
  // Whoever goes by Tab hears the card with the term only if it is there already.
  document.addEventListener(
    'keydown',
    ({ key }) => key === 'Tab' && void loadCard().then(({ loadCards }) => loadCards()),
    on,
  )
  return () => events.abort()
}

function termAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('a[data-term]') : null
}
