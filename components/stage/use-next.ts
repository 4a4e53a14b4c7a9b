'use client'

import { useCallback, useEffect, useEffectEvent, useState } from 'react'
import type { Action, StepView } from '@/lib/world/run'
import type { Stage } from './stage-model'
import type { StageState } from './stage-state'

type View = Pick<Stage, 'step'> & { readonly nextStep: StepView | null; readonly nextAction: Action | null }
type Acts = Pick<Stage, 'go' | 'take'> & { readonly isAsking: () => boolean }

/** Moves on by a message. What is pressed while the server is asked is owed: it counts once the answer is there. */
export function useNext(view: View, { busy, problem }: StageState, { go, take, isAsking }: Acts): () => void {
  const { step, nextStep, nextAction } = view
  const [owed, setOwed] = useState(0)
  const goOn = useCallback(() => {
    if (nextStep) go(nextStep.id)
    else if (nextAction) void take({ from: step.id, action: nextAction })
  }, [step, nextStep, nextAction, go, take])
  const pay = useEffectEvent(() => {
    if (owed === 0 || busy || isAsking()) return
    const isPossible = problem === null && (nextStep ?? nextAction) !== null
    setOwed((now) => now - (isPossible ? 1 : owed))
    if (isPossible) goOn()
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever has come may be what was waited for
  useEffect(() => pay(), [owed, busy, view])
  return useCallback(() => {
    const waits = owed > 0 || (nextStep === null && (busy || isAsking()))
    if (waits) setOwed((now) => now + 1)
    else goOn()
  }, [owed, nextStep, busy, isAsking, goOn])
}
