/** One of the four ways with what was measured of it. */

import type { RunView } from '../run'
import type { Measures } from './measures'

/** How long the API took, in microseconds: the median of so many rounds, and between which times four rounds of five lie. */
export type Timed = {
  readonly median: number
  readonly low: number
  readonly high: number
  readonly rounds: number
}

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

export type FourWays = {
  readonly ways: readonly MeasuredWay[]
  /** The home-made JWT with the algorithm and the claims of Acme ID’s: what differs then is not what OAuth costs. */
  readonly matched: MeasuredWay
  /** The opaque token, where the API keeps the answer to its question for a while (RFC 7662 §4). */
  readonly cached: MeasuredWay
  readonly remedies: Remedies
}
