import type { Fix, Lab } from '@/content/attacks/lab'
import { labWords } from '@/content/labels/attacks'
import { outcomeOf } from './outcome'
import type { Trials } from './use-trials'

const words = labWords.fix

type Props = {
  readonly lab: Lab
  readonly tried: Trials['tried']
  readonly chosen: Fix['id'] | null
  readonly choose: (fix: Fix['id']) => void
}

/** The fixes, one of which is chosen. What each is worth is said once it was tried. */
export function FixChoices({ lab, tried, chosen, choose }: Props) {
  return (
    <fieldset className="grid gap-2.5">
      <legend className="mb-2 font-bold">{words.choose}</legend>
      {lab.fixes.map(({ id, title }) => {
        const result = tried[id]
        return (
          <label
            key={id}
            className="grid cursor-pointer grid-cols-[auto_1fr] items-baseline gap-x-3 rounded-[10px] border border-line-2 bg-card px-3.5 py-2.5 leading-snug hover:border-ink has-checked:border-ink has-checked:shadow-[inset_0_0_0_1px_var(--ink)]"
          >
            <input type="radio" name="fix" value={id} checked={id === chosen} onChange={() => choose(id)} />
            <span>{title}</span>
            <span className="col-start-2 text-ink-2 text-small">
              {result ? words.tried[outcomeOf(lab, result)] : words.untried}
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}
