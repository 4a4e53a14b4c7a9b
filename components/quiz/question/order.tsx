'use client'

import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { questionWords } from '@/content/labels/quiz'
import { rightOrder } from '@/lib/recall/judge-order'
import { cardLabel, cardRoute } from './card-label'
import type { KindProps } from './kind-props'
import { disordered } from './shuffled'

const words = questionWords.order

/** Cards to be put in order: by buttons, or with Alt and the arrows. */
export function OrderQuestion({ item, live, messages, seed, give }: KindProps<'order'>) {
  const { cards } = item
  const [order, setOrder] = useState(() => disordered(cards.length, seed, rightOrder(cards, live)))
  const [moved, setMoved] = useState('')
  const list = useRef<HTMLOListElement>(null)
  // What stands there is an answer, too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once, when it is first shown
  useEffect(() => give({ kind: 'order', order }), [])
  const labelOf = (card: number) => cardLabel(cards[card], messages)
  const move = (from: number, by: -1 | 1) => {
    const [card, to] = [order[from], from + by]
    if (card === undefined || to < 0 || to >= order.length) return
    const now = order.toSpliced(from, 1).toSpliced(to, 0, card)
    setOrder(now)
    give({ kind: 'order', order: now })
    setMoved(words.moved(labelOf(card), to + 1, now.length))
    followFocus(list.current, to, by)
  }
  return (
    <div className="mt-5">
      <p className="text-ink-2 text-small">{words.keys}</p>
      <ol ref={list} aria-label={words.list} className="mt-3 grid gap-2">
        {order.map((card, place) => (
          <li key={card} className={cardStyle} onKeyDown={(event) => moveByKey(event, (by) => move(place, by))}>
            <span aria-hidden="true" className="w-5 text-center font-bold text-ink-2 text-small">
              {place + 1}
            </span>
            <span className="min-w-0 flex-1 leading-snug">
              <span className="block text-ink-2 text-small">{cardRoute(cards[card], live)}</span>
              {labelOf(card)}
            </span>
            <Button
              look="plain"
              className={arrow}
              aria-label={words.up(labelOf(card))}
              idle={place === 0}
              onClick={() => move(place, -1)}
            >
              ↑
            </Button>
            <Button
              look="plain"
              className={arrow}
              aria-label={words.down(labelOf(card))}
              idle={place === order.length - 1}
              onClick={() => move(place, 1)}
            >
              ↓
            </Button>
          </li>
        ))}
      </ol>
      <p role="status" className="mt-2 min-h-6 text-ink-2 text-small">
        {moved}
      </p>
    </div>
  )
}

function moveByKey(event: KeyboardEvent, move: (by: -1 | 1) => void): void {
  const by = ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key]
  if (by === undefined || !event.altKey) return
  event.preventDefault()
  move(by)
}

/** The focus goes with the card: to the same button, where the card now stands. */
function followFocus(list: HTMLOListElement | null, to: number, by: -1 | 1): void {
  requestAnimationFrame(() => {
    const buttons = list?.children[to]?.querySelectorAll('button')
    buttons?.[by < 0 ? 0 : 1]?.focus()
  })
}

const cardStyle =
  'flex items-center gap-3 rounded-[9px] border border-line-2 bg-card py-2 pr-2 pl-2.5 focus-within:border-ink focus-within:shadow-[inset_0_0_0_1.5px_var(--ink)]'
const arrow = 'size-11 px-0! aria-disabled:border-dashed aria-disabled:text-ink-2'
