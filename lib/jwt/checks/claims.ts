/** What a token says, against what its reader expects and against the clock. */
import type { JsonObject } from '../segment'
import { textOf } from '../text-of'
import { tooLate } from '../time'
import type { Check, CheckName, Expectations } from './check'
import { misfit, wholeType } from './kinds'
import { proofProblem } from './proof'

/** `header`: what is protected of it, for a type that anybody can change says nothing (RFC 8725 §3.11). */
export type Claims = { readonly header: JsonObject | null; readonly payload: JsonObject | null }

/** `now` in milliseconds since 1970. Without a payload that can be read, nothing is checked. */
export function claimChecks({ header, payload }: Claims, expected: Expectations, now: number): Check[] {
  return [
    kindCheck(header ?? {}, expected, payload),
    payload ? named('iss', expected.iss, payload.iss, (wanted, actual) => actual === wanted) : unread('iss'),
    payload ? named('aud', expected.aud, payload.aud, isAmong) : unread('aud'),
    payload ? expCheck(payload.exp, expected.leeway, now) : unread('exp'),
    payload ? nbfCheck(payload.nbf, expected.leeway, now) : unread('nbf'),
  ]
}

/** The kind that the reader expects; and whatever kind it says that it is, it must have what makes it one, and no more. */
function kindCheck(header: JsonObject, { typ: wanted, content }: Expectations, payload: JsonObject | null): Check {
  const { typ } = header
  const check = named('typ', wanted, typ, sameType)
  if (!payload || content !== 'jwt' || check.result === 'failed') return check
  const found = misfit(typ, payload)
  const problem = !found && sameType('dpop+jwt', typ) ? proofProblem(header, payload) : null
  if (problem) return { name: 'typ', result: 'failed', code: 'typ-proof', values: { problem, alg: textOf(header.alg) } }
  if (!found) return check
  const values = { says: textOf(typ), names: found.names.join(', '), spec: found.spec }
  return { name: 'typ', result: 'failed', code: found.code, values }
}

function unread(name: CheckName): Check {
  return { name, result: 'not checked', code: 'claims-unread', values: {} }
}

function named(
  name: CheckName,
  wanted: string | null,
  actual: unknown,
  fits: (wanted: string, actual: unknown) => boolean,
): Check {
  const says = actual === undefined ? '' : textOf(actual)
  if (wanted === null) return { name, result: 'not checked', code: 'not-asked', values: { says } }
  if (actual === undefined) return { name, result: 'failed', code: 'missing', values: { wanted } }
  const isFit = fits(wanted, actual)
  return { name, result: isFit ? 'passed' : 'failed', code: isFit ? 'matches' : 'differs', values: { wanted, says } }
}

function sameType(wanted: string, actual: unknown): boolean {
  return typeof actual === 'string' && wholeType(actual) === wholeType(wanted)
}

/** RFC 7519 §4.1.3: one audience, or a list of them. */
function isAmong(wanted: string, actual: unknown): boolean {
  return Array.isArray(actual) ? actual.includes(wanted) : actual === wanted
}

/** RFC 7519 §4.1.4: "the current date/time MUST be before the expiration date/time" */
function expCheck(exp: unknown, leeway: number, now: number): Check {
  if (exp === undefined) return { name: 'exp', result: 'not checked', code: 'exp-absent', values: {} }
  if (!isTime(exp)) return noTime('exp', exp)
  const isPast = !(Math.floor(now / 1000) - leeway < exp)
  const values = { time: String(exp) }
  if (exp > tooLate) return { name: 'exp', result: 'passed', code: 'exp-milliseconds', values: { value: String(exp) } }
  return { name: 'exp', result: isPast ? 'failed' : 'passed', code: isPast ? 'exp-past' : 'exp-ahead', values }
}

/** RFC 7519 §4.1.5: "the current date/time MUST be after or equal to the not-before date/time" */
function nbfCheck(nbf: unknown, leeway: number, now: number): Check {
  if (nbf === undefined) return { name: 'nbf', result: 'not checked', code: 'nbf-absent', values: {} }
  if (!isTime(nbf)) return noTime('nbf', nbf)
  const isAhead = !(nbf <= Math.floor(now / 1000) + leeway)
  const values: Check['values'] = nbf > tooLate ? { value: String(nbf), is: 'milliseconds' } : { time: String(nbf) }
  return { name: 'nbf', result: isAhead ? 'failed' : 'passed', code: isAhead ? 'nbf-ahead' : 'nbf-past', values }
}

/** JSON can spell numbers that are larger than any (`1e999`). */
function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

function noTime(name: CheckName, value: unknown): Check {
  const code = typeof value === 'number' ? 'time-endless' : 'not-a-time'
  return { name, result: 'failed', code, values: { says: textOf(value), type: typeof value } }
}
