'use client'

import { KeptFault } from '@/components/kept/kept-fault'
import { useLog } from '@/components/kept/use-log'
import { Button } from '@/components/ui/button'
import { routes } from '@/components/ui/routes'
import { linkStyle } from '@/components/ui/styles'
import { stickWords as words } from '@/content/labels/lesson'
import type { Flashcard } from '@/content/lesson'

type Props = { readonly cards: readonly Pick<Flashcard, 'id' | 'concept'>[] }

/** Adds the cards of a lesson to the deck: those that are not there yet. */
export function AddCards({ cards }: Props) {
  const { log, isRead, add, fault, retry } = useLog()
  const added = new Set(log.flatMap((entry) => (entry.kind === 'added' ? [entry.of] : [])))
  const missing = cards.filter(({ id }) => !added.has(id))
  const isAdded = isRead && missing.length === 0
  const addAll = () => add(missing.map(({ id, concept }) => ({ kind: 'added', of: id, concept })))
  return (
    <div className="mt-4 text-small">
      {!isAdded && (
        <Button look="plain" idle={!isRead} onClick={addAll}>
          {words.add(cards.length)}
        </Button>
      )}
      <p role="status">
        {isAdded && (
          <a href={routes.quiz} className={linkStyle}>
            {words.added(cards.length)}
          </a>
        )}
      </p>
      <KeptFault fault={fault} retry={retry} />
    </div>
  )
}
