'use client'

import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { glossaryHref, routes } from '@/components/ui/routes'
import { linkStyle } from '@/components/ui/styles'
import type { Card } from '@/content/glossary/entry'
import { glossaryWords as words } from '@/content/labels/glossary'
import { placeIn } from './place-card'
import type { ShownTerm } from './shown-term'
import { useLeaving } from './use-leaving'

type Cards = Readonly<Partial<Record<string, Card>>>

let cards: Promise<Cards> | null = null

/** What all the cards say, fetched once for the page. Where it cannot be had the term is a link, and is asked for again next time. */
export function loadCards(): Promise<Cards> {
  cards ??= fetchCards().catch(() => {
    cards = null
    return {}
  })
  return cards
}

async function fetchCards(): Promise<Cards> {
  const response = await fetch(routes.cards)
  if (!response.ok) throw new Error(`The cards were answered with ${response.status}.`)
  return response.json()
}

type Props = { readonly shown: ShownTerm; readonly close: () => void }

/** The card of one term: what it is, over everything else on the page, and never over the term itself. */
export function TermCard({ shown, close }: Props) {
  const card = useCard(shown.term.dataset.term ?? '')
  return card && <OpenCard shown={shown} close={close} card={card} />
}

function useCard(id: string): Card | null {
  const [card, setCard] = useState<Card | null>(null)
  useEffect(() => {
    let isWanted = true
    void loadCards().then((all) => isWanted && setCard(all[id] ?? null))
    return () => {
      isWanted = false
    }
  }, [id])
  return card
}

function OpenCard({ shown: { term, by }, close, card }: Props & { readonly card: Card }) {
  const place = useRef<HTMLDivElement>(null)
  const id = useId()
  useDescribed(term, id)
  useLayoutEffect(() => openBeside(place.current, term), [term])
  useLeaving({ term, card: place, by, close })
  return (
    <div ref={place} id={id} role="tooltip" popover="manual" className={`${box} ${projector}`}>
      <p className="leading-tight">
        <b className="font-bold">{card.term}</b>
        {card.expansion && <span>: {card.expansion}</span>}
      </p>
      <p className="mt-1.5">{card.is}</p>
      {card.spec && <p className="mt-1.5 text-ink-2 text-[0.9em]">{card.spec}</p>}
      {by === 'touch' && (
        <p className="mt-1">
          <a href={glossaryHref(term.dataset.term ?? '')} className={`inline-block py-1.5 ${linkStyle}`}>
            {words.inGlossary}
          </a>
        </p>
      )}
    </div>
  )
}

const box =
  'fixed inset-auto m-0 w-max max-w-[min(24rem,calc(100vw-1rem))] overflow-auto rounded-lg border border-line-2 bg-card px-3.5 py-3 font-sans text-ink text-small text-left text-pretty leading-snug shadow-[0_8px_24px_-12px_var(--shadow)]'
const projector = 'projector:max-w-[min(34rem,calc(100vw-1rem))] projector:border-3 projector:border-ink'

/** The term is read out with its card. */
function useDescribed(term: HTMLElement, id: string): void {
  useLayoutEffect(() => {
    term.setAttribute('aria-describedby', id)
    return () => term.removeAttribute('aria-describedby')
  }, [term, id])
}

function openBeside(card: HTMLElement | null, term: HTMLElement): void {
  card?.showPopover()
  if (card) placeIn(card, term)
}
