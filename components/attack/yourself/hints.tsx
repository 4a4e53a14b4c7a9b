'use client'

import { Button } from '@/components/ui/button'
import { yourselfWords as words } from '@/content/labels/attack-yourself'

type Props = { readonly hints: readonly string[]; readonly shown: number; readonly onMore: () => void }

/** One more each time. */
export function Hints({ hints, shown, onMore }: Props) {
  const isLast = shown >= hints.length
  return (
    <div>
      <Button look="plain" idle={isLast} onClick={onMore}>
        {words.hint}
      </Button>
      <ol aria-label={words.hints} aria-live="polite" className="mt-3 grid list-decimal gap-2 pl-5">
        {hints.slice(0, shown).map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ol>
      {isLast && <p className="mt-2 text-ink-2 text-small">{words.noMoreHints}</p>}
    </div>
  )
}
