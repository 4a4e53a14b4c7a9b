'use client'

import { useState } from 'react'
import type { KindProps } from './kind-props'
import { OptionRows } from './option-rows'
import { shuffled } from './shuffled'

/** For each row, the target it belongs to. */
export function MatchQuestion({ item: { rows, targets }, seed, give }: KindProps<'match'>) {
  const [chosen, setChosen] = useState<readonly (number | null)[]>(() => rows.map(() => null))
  const put = (row: number, target: number) => {
    const now = chosen.map((before, index) => (index === row ? target : before))
    setChosen(now)
    const all = now.filter((each) => each !== null)
    give(all.length === rows.length ? { kind: 'match', targets: all } : null)
  }
  const order = shuffled(targets.length, seed)
  return shuffled(rows.length, `${seed} rows`).map((row) => (
    <OptionRows
      key={row}
      legend={rows[row]?.text ?? ''}
      isShort
      type="radio"
      rows={order.map((index) => ({ index, text: targets[index] ?? '' }))}
      chosen={[chosen[row] ?? -1]}
      choose={(target) => put(row, target)}
    />
  ))
}
