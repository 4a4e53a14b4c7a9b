'use client'

import type { UseAddition } from '@/components/stage/additions'
import { PredictPanel, PredictSwitch } from './predict-panel'
import { usePredict } from './use-predict'

/** Predict, as the stage adds it: a switch at its head, and a question over the bar that comes before Next. */
export const usePrediction: UseAddition = (plain, around) => {
  const [stage, prediction] = usePredict(plain, around)
  const { on, asking, spoken } = prediction
  const slots = {
    switches: <PredictSwitch prediction={prediction} />,
    below: <PredictPanel prediction={prediction} />,
  }
  return [stage, { slots, spoken: { text: spoken, instead: asking !== null }, hidesAhead: on }]
}
