'use client'

import { useCallback, useMemo, useState } from 'react'
import type { Story } from '@/components/stage/story/use-story'
import type { StageControl } from '@/components/stage/use-stage'
import type { ContinueInput } from '@/lib/api/shapes'
import type { AskedQuestion } from './asked-question'
import { beatQuestion } from './beat-question'
import { meddlingQuestion, messageQuestion } from './message-question'
import {
  answered,
  arrivedAt,
  asked,
  chosen,
  isComplete,
  noPrediction,
  type PredictionState,
  skipped,
} from './prediction-state'
import type { Put } from './put-question'
import { askedText } from './spoken-text'
import { usePredictKeys } from './use-predict-keys'
import { verdictOf } from './verdict'

export type Prediction = {
  readonly asking: AskedQuestion | null
  /** What came of the last prediction, until the reader moves on. */
  readonly verdict: string | null
  /** What a listener hears of all this. */
  readonly spoken: string
  /** True until the first question. */
  readonly isNew: boolean
  /** Asks, or confirms what was asked. False where the stage is to do what it does by itself. */
  readonly next: () => boolean
  /** The same for what a reader does with a message. */
  readonly take: (input: ContinueInput) => boolean
}

export type Options = { readonly stage: StageControl; readonly story: Story; readonly active: boolean }

/** A question before some of the steps of a stage, and what came of its answer. */
export function usePredict({ stage, story, active }: Options): Prediction {
  const [state, setState] = usePredictionState(stage)
  const asking = useAsking({ stage, active, state, setState })
  const { said } = state
  const verdict = useMemo(() => (said ? verdictOf(stage, story, said) : null), [stage, story, said])
  usePredictKeys(asking)
  const ask = useAsk({ stage, active, state, setState })
  const next = () => {
    if (asking) asking.confirm()
    return asking !== null || ask(story.view === 'story' ? beatQuestion(story) : messageQuestion(stage), null)
  }
  const take = (input: ContinueInput) => ask(meddlingQuestion(stage, input), input)
  const spoken = asking && state.asking ? askedText(state.asking) : (verdict ?? '')
  const isNew = !asking && state.answered.length === 0
  return { asking, verdict, spoken, isNew, next, take }
}

type SetState = (state: PredictionState) => void
type Kept = Pick<Options, 'stage' | 'active'> & { readonly state: PredictionState; readonly setState: SetState }

/** What was asked or said at another step is over as soon as the reader is here. */
function usePredictionState({ path }: StageControl): [PredictionState, SetState] {
  const [kept, setState] = useState(noPrediction)
  const state = arrivedAt(kept, path)
  if (state !== kept) setState(state)
  return [state, setState]
}

function useAsking({ stage, active, state, setState }: Kept): AskedQuestion | null {
  const { asking } = state
  const { take, next } = stage
  return useMemo(() => {
    if (!active || !asking) return null
    const goOn = (after: PredictionState) => {
      setState(after)
      if (asking.input) void take(asking.input)
      else next()
    }
    const complete = isComplete(asking)
    return {
      ...asking.put,
      chosen: asking,
      complete,
      choose: (part, choice) => setState(chosen(state, part, choice)),
      confirm: () => complete && goOn(answered(state)),
      skip: () => goOn(skipped(state)),
    }
  }, [active, asking, take, next, state, setState])
}

/** Puts a question; false where there is none to put, or it was put before. */
function useAsk({ stage, active, state, setState }: Kept) {
  const at = stage.step.id
  return useCallback(
    (put: Put | null, input: ContinueInput | null): boolean => {
      if (!active || !put) return false
      const now = asked(state, { put, at, from: input?.from ?? at, input })
      if (now !== state) setState(now)
      return now !== state
    },
    [active, at, state, setState],
  )
}
