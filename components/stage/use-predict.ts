'use client'

import { useState } from 'react'
import { predictions } from '@/content/predictions'
import { answerTo, type Question, questionAt } from '@/lib/world/predict'
import type { StepId } from '@/lib/world/run'
import { askedText, type Choice, choicesFor, verdictText } from './predict-text'
import type { StepInput } from './stage-model'
import { usePredictKeys } from './use-predict-keys'
import { usePredictSwitch } from './use-predict-switch'
import type { StageControl } from './use-stage'

/** A question that waits for its answer, and what happens afterwards: the reader's own input, or Next. */
type Asking = {
  readonly question: Question
  readonly from: StepId
  readonly input: StepInput | null
  readonly chosen: string | null
}

/** What was said before the step that has now been taken. `landed`: where it led, once it has. */
type Said = {
  readonly question: Question
  readonly from: StepId
  readonly chosen: string
  readonly landed: StepId | null
}

export type Prediction = {
  readonly on: boolean
  readonly toggle: () => void
  readonly asking: { readonly question: Question; readonly choices: readonly Choice[]; readonly chosen: string | null } | null
  readonly choose: (choice: string) => void
  /** Goes on with the choice; does nothing while there is none. */
  readonly confirm: () => void
  /** Goes on without an answer. */
  readonly skip: () => void
  /** What came of the last prediction, until the reader moves on. */
  readonly verdict: string | null
  /** What a listener hears of all this. */
  readonly spoken: string
}

/**
 * The stage with questions before some of its steps. `byName`: the address asked for this very run, so that
 * nobody is asked who has not switched it on here. Play does not ask.
 */
export function usePredict(stage: StageControl, byName: boolean, playing: boolean): [StageControl, Prediction] {
  const { on, toggle } = usePredictSwitch(byName)
  const [kept, setAsking] = useState<Asking | null>(null)
  const [said, setSaid] = useState<Said | null>(null)
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set())
  forgetWhatIsOver(stage.step.id, said, setSaid)
  const asking = on && !playing && kept?.from === stage.step.id ? kept : null

  /** Asks before going on, where there is a question that was not asked before. */
  const ask = (question: Question | null, input: StepInput | null) => {
    const from = stage.step.id
    if (!on || playing || !question || answered.has(keyOf(question, from))) return goOn(input)
    setAsking({ question, from, input, chosen: null })
  }
  const goOn = (input: StepInput | null) => (input ? stage.take(input) : Promise.resolve(stage.next()))
  const answer = (chosen: string | null) => {
    if (!asking) return
    setAnswered(new Set(answered).add(keyOf(asking.question, asking.from)))
    setSaid(chosen === null ? null : { ...asking, chosen, landed: null })
    setAsking(null)
    void goOn(asking.input)
  }
  const confirm = () => {
    if (asking && asking.chosen !== null) answer(asking.chosen)
  }
  const choose = (chosen: string) => setAsking(asking && { ...asking, chosen })
  const skip = () => answer(null)
  const next = () => (asking && !asking.input ? confirm() : void ask(nextQuestion(stage), null))
  const take = async (input: StepInput) => ask(questionOn(stage, input), input)

  const choices = asking ? choicesFor(stage.run, asking.question) : []
  usePredictKeys(asking && { choices, choose, confirm, skip })
  const verdict = verdictAt(stage, said)
  const spoken = asking ? askedText(asking.question, choices) : (verdict ?? '')
  const shown = asking && { question: asking.question, chosen: asking.chosen, choices }
  return [
    { ...stage, next, take },
    { on, toggle, asking: shown, choose, confirm, skip, verdict, spoken },
  ]
}
