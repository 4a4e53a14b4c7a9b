/** One of the four ways with what was measured of it. */

import type { RunView } from '../run'
import type { Measures } from './measures'

/** How long the API took, in microseconds: the median of so many rounds. */
export type Timed = { readonly median: number; readonly rounds: number }

export type MeasuredWay = {
  readonly way: { readonly id: string; readonly title: string }
  readonly run: Pick<RunView, 'id' | 'flow'>
  readonly measures: Measures
  readonly time: Timed
}

/** What it costs to end a token early: bytes are those of a request and its answer. */
export type Remedies = {
  readonly refreshBytes: number
  readonly introspectionBytes: number
  readonly introspectionCalls: number
  readonly denylistLookUps: number
}

export type FourWays = { readonly ways: readonly MeasuredWay[]; readonly remedies: Remedies }
