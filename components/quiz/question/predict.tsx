'use client'

import { useState } from 'react'
import { questionWords as words } from '@/content/labels/quiz'
import type { Outcome } from '@/lib/recall/answer'
import type { KindProps } from './kind-props'
import { OptionRows } from './option-rows'
import { shuffled } from './shuffled'

const outcomes: readonly Outcome[] = ['accepted', 'refused']

/** Accepted or refused, and because of what. */
export function PredictQuestion({ item: { options }, seed, give }: KindProps<'predict'>) {
  const [said, setSaid] = useState<{ outcome: Outcome | null; option: number | null }>({ outcome: null, option: null })
  const say = (to: Partial<typeof said>) => {
    const now = { ...said, ...to }
    setSaid(now)
    const { outcome, option } = now
    give(outcome === null || option === null ? null : { kind: 'predict', outcome, option })
  }
  return (
    <>
      <OptionRows
        legend={words.outcome}
        hidesLegend
        isShort
        type="radio"
        rows={outcomes.map((outcome, index) => ({ index, text: words.outcomes[outcome] }))}
        chosen={said.outcome === null ? [] : [outcomes.indexOf(said.outcome)]}
        choose={(index) => say({ outcome: outcomes[index] ?? null })}
      />
      <OptionRows
        legend={words.because}
        type="radio"
        rows={shuffled(options.length, seed).map((index) => ({ index, text: options[index]?.text ?? '' }))}
        chosen={said.option === null ? [] : [said.option]}
        choose={(option) => say({ option })}
      />
    </>
  )
}
