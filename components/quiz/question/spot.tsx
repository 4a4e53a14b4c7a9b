'use client'

import { useState } from 'react'
import { questionWords as words } from '@/content/labels/quiz'
import type { KindProps } from './kind-props'
import { OptionRows } from './option-rows'
import { shuffled } from './shuffled'

/** What was tampered with in the message that is shown. */
export function SpotQuestion({ item: { options }, seed, give }: KindProps<'spot'>) {
  const [chosen, setChosen] = useState<number | null>(null)
  const choose = (option: number) => {
    setChosen(option)
    give({ kind: 'spot', option })
  }
  return (
    <OptionRows
      legend={words.suspects}
      hidesLegend
      type="radio"
      rows={shuffled(options.length, seed).map((index) => ({ index, text: options[index]?.text ?? '' }))}
      chosen={chosen === null ? [] : [chosen]}
      choose={choose}
    />
  )
}
