'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { FaultLab } from '@/content/attacks/fault'
import { faultWords as words } from '@/content/labels/attack-fault'
import type { Tried } from '@/lib/api/shapes'
import { reached } from '@/lib/play/goal'
import { useTrials } from '../fix/use-trials'
import { asItRuns, Code } from '../lab/code'
import { Failed } from '../lab/failed'
import type { ShownCode } from '../lab/shown-code'

type Props = { readonly lab: FaultLab; readonly code: ShownCode; readonly onMended: () => void }

type Came = keyof typeof words.tried

/** Something is changed, and the run is played again. */
export function Mend({ lab, code, onMended }: Props) {
  const [chosen, choose] = useState<string | null>(null)
  const trials = useTrials(lab)
  const last = lab.fixes.find(({ id }) => id === trials.last)
  const tried = last && trials.tried[last.id]
  const play = async () => {
    const result = chosen === null ? null : await trials.play(chosen)
    if (result && cameOf(lab, result) === 'well') onMended()
  }
  const place = lab.code ?? { file: '', party: lab.blamed, where: words.settings }
  return (
    <section aria-labelledby="mend" className="grid gap-4">
      <h2 id="mend" className="font-bold text-[1.375rem]">
        {words.mend}
      </h2>
      <p className="max-w-prose text-ink-2">{words.mendLead}</p>
      <Code of={place} lines={(chosen && code.changes[chosen]) || asItRuns(code.lines)} />
      <Choices lab={lab} tried={trials.tried} chosen={chosen} choose={choose} />
      <div>
        <Button look="primary" idle={chosen === null || trials.isBusy} onClick={() => void play()}>
          {trials.isBusy ? words.playing : words.play}
        </Button>
      </div>
      {trials.problem && <Failed problem={trials.problem} retry={() => void play()} />}
      <div role="status" aria-label={words.verdict}>
        {last && tried && <Told lab={lab} came={cameOf(lab, tried)} told={last.told} />}
      </div>
    </section>
  )
}

type ToldProps = { readonly lab: FaultLab; readonly came: Came; readonly told: string }

function Told({ lab, came, told }: ToldProps) {
  return (
    <div className={`max-w-prose rounded-xl px-4 py-3 ${came === 'well' ? 'bg-ok-bg' : 'bg-bad-bg'}`}>
      <p className="font-bold text-[1.1875rem]">{said[came]}</p>
      <p className="mt-1">{told}</p>
      {came === 'well' && (
        <p className="mt-3">
          <b>{words.lesson}:</b> {lab.lesson}
        </p>
      )}
    </div>
  )
}

const said: Readonly<Record<Came, string>> = { well: words.mended, still: words.still, hurts: words.hurts }

type ChoicesProps = {
  readonly lab: FaultLab
  readonly tried: Readonly<Record<string, Tried>>
  readonly chosen: string | null
  readonly choose: (fix: string) => void
}

function Choices({ lab, tried, chosen, choose }: ChoicesProps) {
  return (
    <fieldset className="grid gap-2.5">
      <legend className="mb-2 font-bold">{words.choose}</legend>
      {lab.fixes.map(({ id, title }) => {
        const result = tried[id]
        return (
          <label
            key={id}
            className="grid cursor-pointer grid-cols-[auto_1fr] items-baseline gap-x-3 rounded-[10px] border border-line-2 bg-card px-3.5 py-2.5 has-checked:border-ink has-checked:shadow-[inset_0_0_0_1px_var(--ink)]"
          >
            <input type="radio" name="mend" checked={id === chosen} onChange={() => choose(id)} />
            <span>{title}</span>
            <span className="col-start-2 text-ink-2 text-small">
              {result ? words.tried[cameOf(lab, result)] : words.untried}
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}

/** What ought to come of it comes, what ought not to does not, and nobody honest is stopped. */
function cameOf({ goal, ought }: FaultLab, { steps, variants, honest }: Tried): Came {
  const came = [reached(goal, steps) !== null, ...variants.map((each) => each.reached)]
  if (came.some((each) => each !== (ought === 'succeed'))) return 'still'
  return honest.every((each) => each.reached) ? 'well' : 'hurts'
}
