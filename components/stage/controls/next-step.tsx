'use client'

import { useMemo } from 'react'
import type { StageControl } from '@/components/stage/use-stage'
import { storyWords } from '@/content/labels/story'
import { nextLabel } from './next-label'

type Props = { readonly stage: StageControl; readonly hidesAhead: boolean }

/** What Next delivers, or who does what. Whoever predicts is told no names. */
export function NextStep({ stage, hidesAhead }: Props) {
  const { flow, path, step, nextAction } = stage
  const label = useMemo(() => nextLabel({ flow, path, step, nextAction }), [flow, path, step, nextAction])
  if (hidesAhead && nextAction?.type === 'deliver') return storyWords.next.hiddenMessage
  return label ?? storyWords.next.nothing
}
