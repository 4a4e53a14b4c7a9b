/** Times: the token's, against the clock of whoever refused where the error names it, else against the clock here. */
import { byCheck, claimsOf, fails, holds, untried } from './outcomes'
import type { Outcome, Tried } from './refusal'
import type { Said } from './said'
import { timeIn } from './times'

export function tryTime(claim: 'exp' | 'nbf' | 'iat', said: Said, tried: Tried): Outcome {
  const claims = claimsOf(tried)
  if (!claims) return untried('not-tried')
  const time = claims[claim]
  if (time === undefined) return fails('time-absent', { claim }, 'fits')
  if (typeof time !== 'number') return claim === 'iat' ? untried('not-tried') : byCheck(tried, claim)
  const theirs = said.actual.map(timeIn).find((each) => each !== null) ?? null
  if (theirs !== null && Math.abs(theirs - Math.floor(time)) > 1)
    return fails('another-token', { claim, theirs: said.actual.join(', '), says: String(time) })
  const then = said.now ?? tried.api.time
  return then === null ? byClockHere(claim, time, tried) : byClockThen(claim, time, then, tried)
}

function byClockThen(claim: string, time: number, then: number, { expected }: Tried): Outcome {
  const values = { claim, time: String(time), clock: String(then) }
  if (claim === 'exp') return then - expected.leeway >= time ? fails('past-then', values) : holds('ahead-then', values)
  return time > then + expected.leeway ? fails('begins-then', values) : holds('began-then', values)
}

function byClockHere(claim: 'exp' | 'nbf' | 'iat', time: number, tried: Tried): Outcome {
  if (claim !== 'iat') return byCheck(tried, claim)
  const isAhead = time > tried.now / 1000 + tried.expected.leeway
  return isAhead ? fails('iat-ahead', { time: String(time) }) : holds('iat-past', { time: String(time) })
}
