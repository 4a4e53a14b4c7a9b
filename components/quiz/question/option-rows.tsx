import { useId } from 'react'

export type Row = {
  /** Its index in the item as it is written. */
  readonly index: number
  readonly text: string
}

type Props = {
  readonly legend: string
  readonly rows: readonly Row[]
  readonly type: 'radio' | 'checkbox'
  readonly chosen: readonly number[]
  readonly choose: (index: number) => void
  /** Side by side, where there is room. */
  readonly isShort?: boolean
  /** The question says it already. */
  readonly hidesLegend?: boolean
}

/** A row of choices. A digit chooses in the row that has the focus. */
export function OptionRows({ legend, rows, type, chosen, choose, isShort, hidesLegend }: Props) {
  const name = useId()
  return (
    <fieldset data-row className="mt-5 min-w-0">
      <legend className={hidesLegend ? 'sr-only' : rowLegend}>{legend}</legend>
      <div className={isShort ? 'grid gap-2 sm:grid-cols-2' : 'grid gap-2'}>
        {rows.map(({ index, text }, at) => (
          <label key={index} className={option}>
            <input
              data-choice
              className="sr-only"
              type={type}
              name={name}
              checked={chosen.includes(index)}
              onChange={() => choose(index)}
            />
            <Digit at={at} />
            <span className="min-w-0 wrap-anywhere">{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** The key that chooses it. There is none behind the ninth. */
function Digit({ at }: { at: number }) {
  return at < 9 ? (
    <span aria-hidden="true" className="contents">
      <kbd className={digit}>{at + 1}</kbd>
    </span>
  ) : null
}

const rowLegend = 'mb-2 font-semibold text-ink-2 text-small'

const option = [
  'flex min-h-12 cursor-pointer items-center gap-3 rounded-[9px] border border-line-2 bg-card px-3.5 py-2.5 leading-snug hover:border-ink',
  'has-checked:border-ink has-checked:shadow-[inset_0_0_0_1.5px_var(--ink)]',
  'has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2',
  '[&:has(:checked)_kbd]:border-ink [&:has(:checked)_kbd]:bg-ink [&:has(:checked)_kbd]:text-paper',
].join(' ')

const digit =
  'grid size-6 shrink-0 place-items-center rounded-[5px] border border-line-2 text-[0.8125rem] text-ink-2 leading-none'
