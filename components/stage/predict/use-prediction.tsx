'use client'

import dynamic from 'next/dynamic'
import { type RefObject, useMemo, useRef, useState } from 'react'
import type { UseAddition } from '@/components/stage/additions'
import type { StageControl } from '@/components/stage/use-stage'
import { predictSwitchWords as words } from '@/content/labels/predict-switch'
import type { ContinueInput } from '@/lib/api/shapes'
import { PredictSwitch } from './predict-switch'
import type { Asker } from './predictor'
import { usePredictSwitch } from './use-predict-switch'

/** The questions, their words and what judges the answers come when somebody first wants them. */
const Predictor = dynamic(() => import('./predictor').then((module) => module.Predictor), { ssr: false })

const silent = { text: '', instead: false }

/** Predict, as the stage adds it: a switch behind Settings, and a question over the bar that comes before Next. */
export const usePrediction: UseAddition = (plain, { byName, playing, story }) => {
  const toggle = usePredictSwitch(byName)
  const { on, byHand } = toggle
  const asker = useRef<Asker>(null)
  const [spoken, speak] = useState(silent)
  const active = on && !playing
  const stage = useMemo(() => (on ? thatAsks(plain, asker) : plain), [plain, on])
  const about = byHand ? words.about[story.view] : null
  const slots = {
    switches: <PredictSwitch {...toggle} />,
    below: on && <Predictor stage={plain} story={story} active={active} asker={asker} speak={speak} about={about} />,
  }
  return [stage, { slots, spoken: on ? spoken : silent, hidesAhead: on }]
}

/** While a question is open, Next confirms its answer. */
function thatAsks(plain: StageControl, asker: RefObject<Asker | null>): StageControl {
  const next = () => {
    if (!asker.current?.next()) plain.next()
  }
  const take = async (input: ContinueInput) => {
    if (!asker.current?.take(input)) await plain.take(input)
  }
  return { ...plain, next, take }
}
