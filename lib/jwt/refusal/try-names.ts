/** Audience and issuer: what the token says, against the values that the error names or that the reader gave. */
import { textOf } from '../text-of'
import { byCheck, claimsOf, fails, holds, textsOf, untried } from './outcomes'
import type { Outcome, Tried } from './refusal'
import type { Said } from './said'

/** The checks in the order in which they tell most. */
export function tryName(claim: 'aud' | 'iss', said: Said, tried: Tried): Outcome {
  const claims = claimsOf(tried)
  if (!claims) return untried('not-tried')
  const has = textsOf(claims[claim])
  const says = claims[claim] === undefined ? '' : textOf(claims[claim])
  if (isAnother(said.actual, has)) return fails('another-token', { claim, theirs: said.actual.join(', '), says })
  if (said.expected.length > 0) return against(said.expected, claim, has, says)
  const checked = byCheck(tried, claim)
  if (checked.state !== 'untried') return checked
  return untried(said.actual.length > 0 ? 'names-own' : 'not-named', { claim, says })
}

/** The error names values of the token that was refused, and not one of them is in this one. */
export function isAnother(actual: readonly string[], has: readonly string[]): boolean {
  return actual.length > 0 && !actual.some((each) => has.includes(each))
}

function against(expected: readonly string[], claim: string, has: readonly string[], says: string): Outcome {
  const wanted = expected.join(', ')
  if (expected.some((each) => has.includes(each))) return holds('error-matches', { claim, wanted, says })
  if (says === '') return fails('error-missing', { claim, wanted })
  return fails('error-differs', { claim, wanted, says, nearly: nearness(expected, has) })
}

const alike: readonly (readonly [string, (text: string) => string])[] = [
  ['slash', (text) => text.replace(/\/$/, '')],
  ['case', (text) => text.toLowerCase()],
  ['scheme', (text) => text.replace(/^(?:https?|api):\/\//, '')],
]

/** In what little thing two of them differ; empty where it is more. */
function nearness(expected: readonly string[], has: readonly string[]): string {
  const near = alike.find(([, plain]) => expected.some((each) => has.some((one) => plain(each) === plain(one))))
  return near?.[0] ?? ''
}
