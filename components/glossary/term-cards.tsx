'use client'

import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import type { ShownTerm } from './shown-term'
import { watchTerms } from './watch-terms'

/** Fetched when somebody first looks at a term: a page that is only read carries none of it. */
const loadCard = () => import('./term-card')
const TermCard = lazy(() => loadCard().then(({ TermCard }) => ({ default: TermCard })))

/** One card for all the terms of a page: it comes to whichever is pointed at, focused or tapped. */
export function TermCards() {
  const [shown, setShown] = useState<ShownTerm | null>(null)
  // Where another term has been gone to meanwhile, its card is none of this one’s to close.
  const close = useCallback(() => setShown((now) => (now === shown ? null : now)), [shown])
  useEffect(() => watchTerms(setShown), [])
  useEffect(fetchAtTab, [])
  return <Suspense>{shown && <TermCard key={shown.term.dataset.term} shown={shown} close={close} />}</Suspense>
}

/** Whoever goes by Tab hears the card with the term only if it is there already. */
function fetchAtTab(): () => void {
  const events = new AbortController()
  const press = ({ key }: KeyboardEvent) => {
    if (key === 'Tab') void loadCard().then(({ loadCards }) => loadCards())
  }
  document.addEventListener('keydown', press, { signal: events.signal })
  return () => events.abort()
}
