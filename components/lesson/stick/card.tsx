'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { evidenceHref } from '@/components/ui/evidence-href'
import { linkStyle } from '@/components/ui/styles'
import { stickWords as words } from '@/content/labels/lesson'
import type { Flashcard } from '@/content/lesson'

/** A flashcard. It is a button: Space turns it over. */
export function Card({ card: { concept, front, back, see } }: { readonly card: Flashcard }) {
  const [isTurned, setTurned] = useState(false)
  return (
    <li className="grid content-start rounded-lg border border-ink bg-card p-4">
      <Button look="bare" className="min-h-20 text-left" aria-expanded={isTurned} onClick={() => setTurned(!isTurned)}>
        <span className="block text-pretty font-semibold">{front}</span>
        <span className="mt-1.5 block text-ink-2 text-small">
          {words.concept(concept)} · {words.turn}{' '}
          <kbd className="rounded-[5px] border border-line-2 px-1.5">{words.space}</kbd>
        </span>
      </Button>
      <div aria-live="polite">
        {isTurned && (
          <p className="mt-3 border-new-line border-l-3 pl-3 text-pretty">
            <span className="sr-only">{words.back}</span> {back}{' '}
            <a href={evidenceHref(see)} className={`${linkStyle} text-small`}>
              {see.label}
            </a>
          </p>
        )}
      </div>
    </li>
  )
}
