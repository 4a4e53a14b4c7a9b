'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { FaultLab } from '@/content/attacks/fault'
import { faultWords as words } from '@/content/labels/attack-fault'
import type { StepView } from '@/lib/world/run'
import { lastOfKind } from './of-kind'

type Props = { readonly worked: NonNullable<FaultLab['worked']>; readonly path: readonly StepView[] }

/** A search that is worked through, one question after the other. */
export function WorkedSearch({ worked, path }: Props) {
  const [shown, setShown] = useState(1)
  return (
    <section aria-labelledby="worked" className="grid gap-3">
      <h2 id="worked" className="font-bold text-[1.375rem]">
        {words.worked}
      </h2>
      <p className="max-w-prose text-ink-2">{words.workedLead}</p>
      <ol aria-live="polite" className="grid gap-4">
        {worked.slice(0, shown).map(({ asks, finds, see }, index) => (
          <li key={asks} className="border-line border-l-3 pl-4">
            <p className="text-ink-2 text-small">{words.step(index + 1, worked.length)}</p>
            <p className="font-semibold">{asks}</p>
            <p className="mt-1 max-w-prose">
              {finds} <Seen message={lastOfKind(path, see)} />
            </p>
          </li>
        ))}
      </ol>
      <div>
        <Button look="plain" idle={shown >= worked.length} onClick={() => setShown(shown + 1)}>
          {words.next}
        </Button>
      </div>
    </section>
  )
}

/** Where it stands in the run. */
export function Seen({ message }: { readonly message: number | null }) {
  return message === null ? null : <span className="text-ink-2">{words.seen(message)}</span>
}
