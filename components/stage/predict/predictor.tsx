'use client'

import { type Ref, useEffect, useImperativeHandle, useState } from 'react'
import type { Addition } from '@/components/stage/additions'
import type { ContinueInput } from '@/lib/api/shapes'
import { PredictPanel } from './predict-panel'
import { type Options, usePredict } from './use-predict'

/** Comes before what the stage does, and says whether it has taken that upon itself. */
export type Asker = {
  readonly next: () => boolean
  readonly take: (input: ContinueInput) => boolean
}

export type Spoken = NonNullable<Addition['spoken']>

type Props = Options & {
  readonly asker: Ref<Asker>
  readonly speak: (spoken: Spoken) => void
  /** One line on how it works, until the first question; `null` for whoever knows it. */
  readonly about: string | null
}

/** All of Predict but its switch: it is fetched when that is first pressed. */
export function Predictor({ asker, speak, about, ...options }: Props) {
  const prediction = usePredict(options)
  const { asking, spoken, isNew, next, take } = prediction
  useImperativeHandle(asker, () => ({ next, take }))
  const [begun] = useState(options.stage.step.id)
  const line = isNew ? about : null
  const isBeginning = line !== null && options.stage.step.id === begun
  const text = isBeginning ? line : spoken
  const instead = asking !== null || isBeginning
  useEffect(() => speak({ text, instead }), [speak, text, instead])
  return <PredictPanel prediction={prediction} about={line} />
}
