'use client'

import { useCallback, useMemo, useState } from 'react'
import type { StageControl } from '@/components/stage/use-stage'
import { predictions } from '@/content/predictions'
import type { ContinueInput } from '@/lib/api/shapes'
import { answerTo, type Question, questionAt } from '@/lib/world/readings/predict'
import type { AskedQuestion } from './asked-question'
import { askedText, choicesFor, verdictText } from './predict-text'
import { answered, arrivedAt, asked, chosen, noPrediction, type PredictionState, type Said } from './prediction-state'
import { usePredictKeys } from './use-predict-keys'
import { usePredictSwitch } from './use-predict-switch'

export type Prediction = {
  readonly on: boolean
  readonly toggle: () => void
  readonly asking: AskedQuestion | null
  /** What came of the last prediction, until the reader moves on. */
  readonly verdict: string | null
  /** What a listener hears of all this. */
  readonly spoken: string
}

type Options = {
  /** True where the address asked for this very run: nobody is asked then who has not switched it on here. */
  readonly byName: boolean
  /** Play does not ask. */
  readonly playing: boolean
}

/** The stage with a question before some of its steps: what it shows, and the stage whose Next asks first. */
export function usePredict(stage: StageControl, { byName, playing }: Options): [StageControl, Prediction] {
  const { on, toggle } = usePredictSwitch(byName)
  const active = on && !playing
  const [state, setState] = usePredictionState(stage)
  const asking = useAsking(stage, active, state, setState)
  const verdict = useMemo(() => (state.said ? verdictOf(stage, state.said) : null), [stage, state.said])
  usePredictKeys(asking)
  const withQuestions = useStageThatAsks(stage, active, state, setState, asking?.confirm)
  const spoken = asking ? askedText(asking.question, asking.choices) : (verdict ?? '')
  return [withQuestions, { on, toggle, asking, verdict, spoken }]
}

type SetState = (state: PredictionState) => void

/** What was asked or said at another step is over as soon as the reader is here. */
function usePredictionState({ path }: StageControl): [PredictionState, SetState] {
  const [kept, setState] = useState(noPrediction)
  const state = arrivedAt(kept, path)
  if (state !== kept) setState(state)
  return [state, setState]
}

function useAsking(
  stage: StageControl,
  active: boolean,
  state: PredictionState,
  setState: SetState,
): AskedQuestion | null {
  const { asking } = state
  const { run, take, next } = stage
  return useMemo(() => {
    if (!active || !asking) return null
    const goOn = (choice: string | null) => {
      setState(answered(state, choice))
      if (asking.input) void take(asking.input)
      else next()
    }
    return {
      question: asking.question,
      choices: choicesFor(run, asking.question),
      chosen: asking.chosen,
      choose: (choice) => setState(chosen(state, choice)),
      confirm: () => asking.chosen !== null && goOn(asking.chosen),
      skip: () => goOn(null),
    }
  }, [active, asking, run, take, next, state, setState])
}

/** While a question is open, Next confirms its answer. */
function useStageThatAsks(
  stage: StageControl,
  active: boolean,
  state: PredictionState,
  setState: SetState,
  confirm: (() => void) | undefined,
): StageControl {
  const ask = useCallback(
    (question: Question | null, input: ContinueInput | null) => {
      const now = active && question ? asked(state, { question, from: stage.step.id, input }) : state
      if (now !== state) setState(now)
      return now !== state
    },
    [active, stage.step.id, state, setState],
  )
  return useMemo(() => {
    const next = () => {
      if (confirm) confirm()
      else if (!ask(questionAt(stage.path, stage.nextAction, predictions), null)) stage.next()
    }
    const take = async (input: ContinueInput) => {
      if (!ask(questionBefore(stage, input), input)) await stage.take(input)
    }
    return { ...stage, next, take }
  }, [stage, ask, confirm])
}

/** A ready-made what-if meddles with the message that is held. */
function questionBefore({ path, flow, message }: StageControl, input: ContinueInput): Question | null {
  if ('action' in input) return questionAt(path, input.action, {})
  const how = 'whatIf' in input ? flow.whatIfs.find(({ id }) => id === input.whatIf)?.how : undefined
  return how && message ? { type: 'accepted', message, how: 'again' in how ? 'again' : 'changed' } : null
}

/** What came of it, once the reader is where it led. */
function verdictOf({ run, branch }: StageControl, said: Said): string | null {
  if (said.landed === null) return null
  const steps = branch.slice(branch.findIndex(({ id }) => id === said.from) + 1)
  return verdictText(run, said.chosen, answerTo(said.question, steps))
}
