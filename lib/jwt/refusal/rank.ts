/** Why a token was refused: what the error speaks of is tried first, then whatever else fails. */
import type { Check, CheckName } from '../checks/check'
import { surenessOf } from './outcomes'
import type { Cause, OnlyTheApi, Refusal, Sureness, Tried } from './refusal'
import type { Matter, Said } from './said'
import { tryOne } from './try-one'

const ranks: readonly Sureness[] = ['sure', 'fits', 'fails', 'also']

const matterOf: Readonly<Record<CheckName, Matter>> = {
  charset: 'form',
  structure: 'form',
  algorithm: 'alg',
  key: 'key',
  signature: 'signature',
  decryption: 'decryption',
  typ: 'typ',
  iss: 'iss',
  aud: 'aud',
  exp: 'exp',
  nbf: 'nbf',
  crit: 'crit',
}

/** Whatever it says was tried: a cause that was not is none. */
export function rank(said: readonly Said[], tried: Tried): Refusal {
  const outcomes = said.map((each): Cause => ({ about: each.about, ...tryOne(each, tried) }))
  const failed = outcomes.filter(({ state }) => state === 'fails')
  const known = knownFailures(said, tried)
  const others = [...known, ...otherFailures(said, [...failed, ...known], tried)]
  const causes = [...failed, ...others].sort(
    (one, other) => ranks.indexOf(one.sureness) - ranks.indexOf(other.sureness),
  )
  return {
    said,
    causes,
    holds: outcomes.filter(({ state }) => state === 'holds'),
    untried: outcomes.filter(({ state }) => state === 'untried'),
    open: causes.some(({ sureness }) => sureness !== 'also') ? [] : onlyTheApiKnows(said, tried),
  }
}

/** What whoever asks knows of the API is tried, whatever the error speaks of. */
function knownFailures(said: readonly Said[], tried: Tried): readonly Cause[] {
  const { time, scope } = tried.api
  const known: readonly Matter[] = [
    ...(time === null ? [] : (['exp', 'nbf'] as const)),
    ...(scope.length === 0 ? [] : (['scope'] as const)),
  ]
  return known
    .filter((about) => said.every((each) => each.about !== about))
    .map((about): Cause => ({ about, ...tryOne({ ...nothingSaid, about }, tried) }))
    .filter(({ state, code }) => state === 'fails' && code !== 'time-absent')
    .map((cause) => ({ ...cause, sureness: said.length > 0 ? 'also' : 'fails' }))
}

const nothingSaid = { quote: '', expected: [], actual: [], claim: null, now: null } as const

/** An API stops at the first check that fails, so others may fail as well. */
function otherFailures(said: readonly Said[], failed: readonly Cause[], { token, judgement }: Tried): readonly Cause[] {
  const told = failed.map(({ about }) => about)
  const isOther = ({ name, result }: Check) => {
    const isSaid = said.some(({ about }) => about === matterOf[name]) && name !== 'charset'
    // That an opaque token is no JWT says nothing where the error speaks of what is in one.
    const isBeside = token.form === 'unknown' && said.length > 0
    return result === 'failed' && !isSaid && !told.includes(matterOf[name]) && !isBeside
  }
  return judgement.checks.filter(isOther).map(({ name, code, values }): Cause => {
    const isSure = surenessOf(code) === 'sure' && token.form !== 'unknown'
    const sureness = said.length > 0 ? 'also' : isSure ? 'sure' : 'fails'
    return { about: matterOf[name], state: 'fails', sureness, code, values }
  })
}

function onlyTheApiKnows(said: readonly Said[], { judgement, api }: Tried): readonly OnlyTheApi[] {
  const isNamed = (name: 'aud' | 'iss') =>
    said.some(({ about, expected }) => about === name && expected.length > 0) ||
    judgement.checks.some((check) => check.name === name && check.result !== 'not checked')
  const isScoped = api.scope.length > 0 || said.some(({ about, expected }) => about === 'scope' && expected.length > 0)
  return [
    ...(['aud', 'iss'] as const).filter((name) => !isNamed(name)),
    'clock',
    'keys',
    'revoked',
    ...(isScoped ? [] : (['scope'] as const)),
  ]
}
