'use client'

import { useState } from 'react'
import { ShownMessage } from '@/components/lesson/live/shown-message'
import { Button } from '@/components/ui/button'
import { linkStyle } from '@/components/ui/styles'
import { liveWords, walkWords as words } from '@/content/labels/lesson'
import type { Talk } from '@/lib/recall/dialogue'
import type { ShownTurn } from './shown-turn'

type Props = { readonly talk: Talk; readonly shown: Readonly<Record<string, ShownTurn | null>> }

/** The message at which the question of now is asked; those that were looked at before are kept as a row. */
export function EvidencePane({ talk: { said, turn }, shown }: Props) {
  const names = [...new Set([...said.map((one) => one.turn), ...(turn === null ? [] : [turn])])]
  const [looked, setLooked] = useState<{ readonly at: string | null; readonly name: string } | null>(null)
  const chosen = looked?.at === turn ? looked.name : (names.at(-1) ?? '')
  const evidence = shown[chosen]
  if (!evidence) return <p className="text-ink-2 text-small">{liveWords.told}</p>
  return (
    <section
      aria-label={words.evidence}
      className="min-w-0 self-start rounded-xl border border-line-2 bg-card p-4 lg:sticky lg:top-4"
    >
      <ul aria-label={words.lookedAt} className="mb-4 flex flex-wrap gap-2">
        {names.map((name) => (
          <li key={name}>
            <Button look="tool" aria-pressed={name === chosen} onClick={() => setLooked({ at: turn, name })}>
              {shown[name]?.frame.number} {shown[name]?.name}
            </Button>
          </li>
        ))}
      </ul>
      <ShownMessage frame={evidence.frame} of={evidence.of} />
      <Looks looks={evidence.looks} />
      <p className="mt-3 text-small">
        {liveWords.own}{' '}
        <a href={evidence.frame.href} className={linkStyle}>
          {words.open}
        </a>
      </p>
    </section>
  )
}

function Looks({ looks }: Pick<ShownTurn, 'looks'>) {
  if (looks.length === 0) return null
  return (
    <dl className="mt-3">
      {looks.map(({ name, value, is }) => (
        <div
          key={name}
          className="grid gap-x-4 border-line border-t bg-new px-3 py-2 sm:grid-cols-[7.5rem_minmax(0,1fr)]"
        >
          <dt className="font-bold font-mono text-code wrap-anywhere">{name}</dt>
          <dd className="min-w-0">
            <code className="line-clamp-3 wrap-anywhere">{value}</code>
            <span className="block text-ink-2 text-small">{is}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
