'use client'

import { Stub } from '@/components/recall/stub'
import { useLearner } from './learner'

/** The mark of a concept, as full as its reader holds it. */
export function ConceptStub({ number, title }: { readonly number: number; readonly title: string }) {
  const { held } = useLearner()
  const { state = 'not-met', fullness } = held.get(number) ?? {}
  return <Stub number={number} title={title} state={state} fullness={fullness} />
}
