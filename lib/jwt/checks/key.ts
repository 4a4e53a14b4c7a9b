/** Which of the keys that were given a signed token may mean (RFC 7515 §4.1.4, RFC 7517 §4). */
import { beyondOf } from '../algorithms'
import { type Candidate, candidatesOf, faultyIn, isName, signingAlgorithmsOf } from '../keys/candidates'
import { isNamedSet } from '../keys/given'
import { mayVerify, purposeOf } from '../keys/purpose'
import type { ReadKeys } from '../keys/read-keys'
import type { JsonObject } from '../segment'
import { textOf } from '../text-of'
import type { Check, CheckCode, CheckResult } from './check'
import { made } from './made'
import { weakness } from './weakness'

export type KeyFound = {
  readonly check: Check
  /** Those that can be computed with and that the token may mean. */
  readonly fitting: readonly Candidate[]
  /** Those of the name, or all where no name counts. */
  readonly named: readonly Candidate[]
  /** The first that would do, and that nothing here computes with. */
  readonly beyond: Candidate | null
}

/** Check `key` of a signed token, before anything is computed. */
export function keyCheck(header: JsonObject, alg: string, keys: ReadKeys): KeyFound {
  if (keys.type === 'none') return without('not checked', 'key-none')
  if (keys.type === 'problem') return without('failed', 'key-problem', { problem: keys.code, detail: keys.detail })
  const all = candidatesOf(keys)
  // RFC 7515 §4.1.4: in a set, the name says which key it is. A key given alone was chosen by the reader.
  const isNamed = isNamedSet(keys) && header.kid !== undefined
  const named = isNamed ? all.filter(({ jwk }) => isName(header.kid, jwk)) : all
  const faulty = faultyIn(keys).find(({ jwk }) => !isNamed || isName(header.kid, jwk))
  const isFit = named.some((each) => isForAlgorithm(each, alg))
  if (faulty && !isFit) return without('failed', 'key-fault', { ...faulty.fault.values, fault: faulty.fault.code })
  if (named.length === 0) return without('failed', 'key-name', { kid: textOf(header.kid), ...namesIn(all, header.kid) })
  const found = amongNamed(header, alg, named)
  const doubt =
    found.check.result === 'passed' && keys.type === 'jwks' ? doubtIn(found.fitting, all, header, alg) : null
  return doubt ? { ...found, check: doubt } : found
}

/** Whether a key is for it, computed here or not. */
export function isForAlgorithm(candidate: Candidate, alg: string): boolean {
  return signingAlgorithmsOf(candidate).includes(alg) || beyondOf(candidate.jwk).includes(alg)
}

function without(result: CheckResult, code: CheckCode, values: Check['values'] = {}): KeyFound {
  return { check: made('key', result, code, values), fitting: [], named: [], beyond: null }
}

/**
 * Secrets in a set. Public keys of one name are all of the issuer, and whichever fits will do; but a secret is shared with
 * somebody, and only its name says with whom.
 */
function doubtIn(
  fitting: readonly Candidate[],
  all: readonly Candidate[],
  { kid }: JsonObject,
  alg: string,
): Check | null {
  if (!alg.startsWith('HS')) return null
  // RFC 7517 §4.5: "different keys within the JWK Set SHOULD use distinct "kid" values"
  const count = new Set(fitting.map(({ jwk }) => textOf(jwk.k))).size
  if (kid !== undefined && count > 1)
    return made('key', 'failed', 'key-twice', { kid: textOf(kid), count: String(count) })
  return all.some(({ jwk }) => jwk.kty !== 'oct') ? made('key', 'failed', 'key-mixed') : null
}

function amongNamed(header: JsonObject, alg: string, named: readonly Candidate[]): KeyFound {
  const found = (result: CheckResult, code: CheckCode, values: Check['values'], fitting: readonly Candidate[] = []) => {
    return { check: made('key', result, code, values), fitting, named, beyond }
  }
  const usable = named.filter(mayVerify)
  const beyond = usable.find(({ jwk }) => beyondOf(jwk).includes(alg)) ?? null
  if (usable.length === 0) return found('failed', 'key-purpose', purposeOf(named, 'sig', 'verify'))
  const fitting = usable.filter((each) => signingAlgorithmsOf(each).includes(alg))
  if (fitting.length === 0 && beyond) return found('not checked', 'key-platform', beyondValues(beyond, alg))
  if (fitting.length === 0) return found('failed', 'key-no-fit', { alg: typeof header.alg === 'string' ? alg : '' })
  const strong = fitting.filter((each) => weakness(each, alg) === null)
  const weak = fitting[0] && weakness(fitting[0], alg)
  if (strong.length === 0 && weak) return found('failed', weak.code, weak.values, fitting)
  return found('passed', 'key-ok', keyValues(strong), strong)
}

/** What is registered, and not offered by browsers. */
export function beyondValues({ jwk }: Candidate, alg: string): Check['values'] {
  return { alg, why: 'beyond', curve: textOf(jwk.crv ?? '') }
}

/** How a key is called in a sentence. */
export function keyValues([first]: readonly Candidate[]): Check['values'] {
  const { at = '', of = '' } = first?.place ?? {}
  return { kid: textOf(first?.jwk.kid ?? ''), kty: textOf(first?.jwk.kty ?? ''), at: String(at), of: String(of) }
}

/** The names that a set has, as many as a person reads; and one that is nearly the name that is wanted. */
export function namesIn(all: readonly Candidate[], kid: unknown): Check['values'] {
  const names = all.flatMap(({ jwk }) => (jwk.kid === undefined ? [] : [textOf(jwk.kid)]))
  const near = names.find((name) => plain(name) === plain(textOf(kid)))
  return { names: names.slice(0, 8).join(', '), ...(near !== undefined && { near }) }
}

/** Without what copying adds or takes: case, white space, quotes, padding and the alphabet of base64. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[\s"'=]/g, '')
    .replaceAll('+', '-')
    .replaceAll('/', '_')
}
