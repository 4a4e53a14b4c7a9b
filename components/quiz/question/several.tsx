'use client'

import { useState } from 'react'
import { questionWords as words } from '@/content/labels/quiz'
import type { KindProps } from './kind-props'
import { OptionRows } from './option-rows'
import { shuffled } from './shuffled'

/** All of the options that are right. */
export function SeveralQuestion({ item: { options }, seed, give }: KindProps<'several'>) {
  const [chosen, setChosen] = useState<readonly number[]>([])
  const toggle = (option: number) => {
    const now = chosen.includes(option) ? chosen.filter((each) => each !== option) : [...chosen, option]
    setChosen(now)
    give(now.length === 0 ? null : { kind: 'several', options: now })
  }
  return (
    <OptionRows
      legend={words.several}
      type="checkbox"
      rows={shuffled(options.length, seed).map((index) => ({ index, text: options[index]?.text ?? '' }))}
      chosen={chosen}
      choose={toggle}
    />
  )
}
