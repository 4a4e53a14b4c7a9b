'use client'

import { useState } from 'react'
import { questionWords as words } from '@/content/labels/quiz'
import type { KindProps } from './kind-props'
import { OptionRows } from './option-rows'
import { shuffled } from './shuffled'

/** One of the options. */
export function ChoiceQuestion({ item: { options }, seed, give }: KindProps<'choice'>) {
  const [chosen, setChosen] = useState<number | null>(null)
  const choose = (option: number) => {
    setChosen(option)
    give({ kind: 'choice', option })
  }
  return (
    <OptionRows
      legend={words.options}
      hidesLegend
      type="radio"
      rows={shuffled(options.length, seed).map((index) => ({ index, text: options[index]?.text ?? '' }))}
      chosen={chosen === null ? [] : [chosen]}
      choose={choose}
    />
  )
}
