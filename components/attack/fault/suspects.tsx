'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { FaultLab, Suspect } from '@/content/attacks/fault'
import { faultWords as words } from '@/content/labels/attack-fault'
import type { StepView } from '@/lib/world/run'
import { lastOfKind } from './of-kind'
import { Seen } from './searched'

type Props = { readonly lab: FaultLab; readonly path: readonly StepView[]; readonly onFound: () => void }

/** Where is it? Each answer is told why it is, or is not. */
export function Suspects({ lab, path, onFound }: Props) {
  const [chosen, choose] = useState<Suspect | null>(null)
  const [said, say] = useState<Suspect | null>(null)
  const answer = () => {
    say(chosen)
    if (chosen?.right) onFound()
  }
  return (
    <section aria-label={lab.ask} className="grid gap-3">
      <fieldset className="grid gap-2.5">
        <legend className="mb-2 font-bold text-[1.375rem]">{lab.ask}</legend>
        {lab.suspects.map((suspect) => (
          <label
            key={suspect.text}
            className="flex cursor-pointer items-baseline gap-3 rounded-[10px] border border-line-2 bg-card px-3.5 py-2.5 has-checked:border-ink has-checked:shadow-[inset_0_0_0_1px_var(--ink)]"
          >
            <input type="radio" name="suspect" checked={suspect === chosen} onChange={() => choose(suspect)} />
            <span>{suspect.text}</span>
          </label>
        ))}
      </fieldset>
      <div>
        <Button look="primary" idle={chosen === null} onClick={answer}>
          {words.suspect}
        </Button>
      </div>
      <div role="status">
        {said && (
          <p className={`max-w-prose rounded-xl px-4 py-3 ${said.right ? 'bg-ok-bg' : 'bg-bad-bg'}`}>
            <b>{said.right ? words.right : words.wrong}</b> {said.told} <Seen message={lastOfKind(path, said.see)} />
          </p>
        )}
      </div>
    </section>
  )
}
