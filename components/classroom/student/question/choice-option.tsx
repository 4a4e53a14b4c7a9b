'use client'

import type { ReactNode } from 'react'

const base =
  'cursor-pointer border border-line-2 bg-card leading-[1.35] has-checked:border-ink has-checked:shadow-[inset_0_0_0_1.5px_var(--ink)] has-disabled:cursor-default has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus'

/** `button`: apart from the others, under the thumb. It is one of them all the same. */
const looks = {
  row: 'grid min-h-16 grid-cols-[1.375rem_minmax(0,1fr)] items-center gap-3.5 rounded-[10px] px-3.5 py-3 text-[1.0625rem] has-checked:bg-card',
  button: 'flex min-h-12 items-center justify-center rounded-lg px-2 text-[1rem] has-checked:font-semibold',
} as const

const rings = {
  row: 'm-0 size-5.5 appearance-none rounded-full border-2 border-ink-2 outline-0 checked:border-[7px] checked:border-ink',
  button: 'absolute inset-0 m-0 size-full cursor-pointer appearance-none rounded-lg outline-0 disabled:cursor-default',
} as const

type Props = {
  readonly look?: keyof typeof looks
  readonly name: string
  readonly isChosen: boolean
  readonly isOpen: boolean
  readonly onChoose: () => void
  readonly children: ReactNode
}

/** One answer. Choosing it is voting. */
export function ChoiceOption({ look = 'row', name, isChosen, isOpen, onChoose, children }: Props) {
  return (
    <label className={`relative ${base} ${looks[look]}`}>
      <input
        type="radio"
        name={name}
        checked={isChosen}
        disabled={!isOpen}
        onChange={onChoose}
        className={rings[look]}
      />
      <span className="text-balance wrap-anywhere">{children}</span>
    </label>
  )
}
