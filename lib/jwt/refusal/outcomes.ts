/** The shapes in which the outcome of a trial is said, and what trials look at. */
import type { CheckCode, CheckName } from '../checks/check'
import { isObject, type JsonObject } from '../segment'
import type { Outcome, Sureness, Tried, TriedCode } from './refusal'

type Values = Outcome['values']
type Code = TriedCode | CheckCode

export function fails(code: Code, values: Values = {}, sureness: Sureness = 'sure'): Outcome {
  return { state: 'fails', sureness, code, values }
}

export function holds(code: Code, values: Values = {}): Outcome {
  return { state: 'holds', sureness: 'fits', code, values }
}

export function untried(code: Code, values: Values = {}): Outcome {
  return { state: 'untried', sureness: 'fits', code, values }
}

/** These follow from the token and the clock, whatever key or audience was given. */
const ofTheTokenAlone =
  /^(?:charset|structure|crit|b64|exp|nbf|time|not-a-time|alg-(?:none|missing|unknown)|signature-(?:none|empty|cut-short|too-long))/

/** What a check of the bench has found already. */
export function byCheck({ judgement }: Tried, name: CheckName): Outcome {
  const check = judgement.checks.find((each) => each.name === name)
  if (!check || check.result === 'not checked') return untried('not-tried')
  if (check.result === 'passed') return holds(check.code, check.values)
  return fails(check.code, check.values, surenessOf(check.code))
}

export function surenessOf(code: CheckCode): Sureness {
  return ofTheTokenAlone.test(code) ? 'sure' : 'fits'
}

/** The claims, those of an encrypted token too where it was opened. */
export function claimsOf({ token, judgement }: Tried): JsonObject | null {
  return token.payload ?? parsed(judgement.opened ?? '')
}

function parsed(text: string): JsonObject | null {
  try {
    const json: unknown = JSON.parse(text)
    return isObject(json) ? json : null
  } catch {
    return null
  }
}

/** A text, or a list of texts. */
export function textsOf(value: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value]
  return all.filter((each) => typeof each === 'string')
}
