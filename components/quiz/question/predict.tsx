'use client'

import { useState } from 'react'
import { questionWords as words } from '@/content/labels/quiz'
import type { Outcome } from '@/lib/recall/answer'
import type { KindProps } from './kind-props'
import { OptionRows } from './option-rows'
import { answerOf, type Predicted, withOutcome, withReason } from './predicted'
import { shuffled } from './shuffled'

const outcomes: readonly Outcome[] = ['accepted', 'refused']

/** Accepted or refused, and because of what. Which reasons are offered gives nothing away: all of them are. */
export function PredictQuestion({ item: { options }, seed, give }: KindProps<'predict'>) {
  const [said, setSaid] = useState<Predicted>({ outcome: null, option: null })
  const [moved, setMoved] = useState<Outcome | null>(null)
  const say = (now: Predicted) => {
    setSaid(now)
    give(answerOf(now))
  }
  const sayOutcome = (outcome: Outcome) => {
    setMoved(null)
    say(withOutcome(options, said, outcome))
  }
  const sayReason = (option: number) => {
    const now = withReason(options, option)
    if (said.outcome !== now.outcome) setMoved(now.outcome)
    say(now)
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
        choose={(index) => outcomes[index] && sayOutcome(outcomes[index])}
      />
      <OptionRows
        legend={said.outcome === null ? words.because : words.becauseOf(words.outcomes[said.outcome])}
        type="radio"
        rows={shuffled(options.length, seed).map((index) => ({ index, text: options[index]?.text ?? '' }))}
        chosen={said.option === null ? [] : [said.option]}
        choose={sayReason}
      />
      <p role="status" className="sr-only">
        {moved && words.moved(words.outcomes[moved])}
      </p>
    </>
  )
}
