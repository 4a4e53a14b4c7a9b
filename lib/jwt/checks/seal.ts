/** A signature: whether its algorithm may be used, whether a key fits, and whether that key made it. */
import { errors, flattenedVerify } from 'jose'
import { causeOf } from '../diagnosis/cause'
import { lengthCause } from '../diagnosis/signature-length'
import { type Candidate, candidatesOf, faultyIn, isName, signingAlgorithmsOf } from '../keys/candidates'
import { isNamedSet } from '../keys/given'
import { type Imported, verifyingKey } from '../keys/import-key'
import { mayVerify, purposeOf } from '../keys/purpose'
import type { ReadKeys } from '../keys/read-keys'
import type { Seal } from '../reading/token-shape'
import type { JsonObject } from '../segment'
import { textOf } from '../text-of'
import type { Check, CheckCode, CheckName, CheckResult, Expectations } from './check'
import { isCritSound } from './crit'
import { weakness } from './weakness'

type Asked = {
  readonly seal: Seal
  /** The header that is not signed (RFC 7515 §7.2.1), as it stands there. */
  readonly unprotected: unknown
  readonly keys: ReadKeys
  readonly expected: Expectations
  /** False where the form is so broken that there is nothing to compute with. */
  readonly isReadable: boolean
}

/** Checks `algorithm`, `key` and `signature`. */
export async function sealChecks(asked: Asked): Promise<Check[]> {
  const { seal, unprotected, keys, expected, isReadable } = asked
  const alg = seal.header?.alg
  const candidates = candidatesOf(keys)
  // Whether a key that cannot be read would be for it, nobody knows.
  const isFit = candidates.some((each) => signingAlgorithmsOf(each).includes(textOf(alg)))
  const algorithm = algorithmCheck(alg, isFit || faultyIn(keys).length === 0 ? candidates : [], expected)
  const { check: key, fitting } = keyCheck(seal.header ?? {}, textOf(alg), keys, candidates)
  if (algorithm.code === 'alg-none') return [algorithm, key, made('signature', 'failed', 'signature-none')]
  if (seal.signature === '') return [algorithm, key, made('signature', 'failed', 'signature-empty')]
  if (key.code === 'key-name' && algorithm.result === 'passed' && isReadable)
    return [algorithm, await otherKeyCheck(asked, textOf(alg), key), untried]
  if (algorithm.result === 'failed' || (key.result === 'failed' && fitting.length === 0))
    return [algorithm, key, untried]
  if (key.result === 'not checked' || !isReadable || !isCritSound(seal.header, unprotected))
    return [algorithm, key, (await cutCheck(asked, textOf(alg), fitting)) ?? untried]
  return [algorithm, ...(await signatureChecks(asked, textOf(alg), key, fitting))]
}

const untried = made('signature', 'not checked', 'signature-not-tried')

/** Of a signature with too few bytes nothing needs to be computed, nor can be where its last character is odd. */
async function cutCheck({ seal }: Asked, alg: string, [candidate]: readonly Candidate[]): Promise<Check | null> {
  const key = candidate ? await verifyingKey(candidate, alg).catch(() => null) : null
  const cause = lengthCause(seal.signature, alg, key)
  return cause?.code === 'signature-cut-short' ? made('signature', 'failed', cause.code, cause.values) : null
}

/** The set has no key of the name: perhaps one with another name made the signature all the same. */
async function otherKeyCheck(asked: Asked, alg: string, key: Check): Promise<Check> {
  const other = await signerAmong(asked, alg, candidatesOf(asked.keys))
  return other ? made('key', 'failed', 'key-name-other', { ...key.values, other: textOf(other.jwk.kid ?? '') }) : key
}

async function signerAmong(
  { seal, unprotected }: Asked,
  alg: string,
  candidates: readonly Candidate[],
): Promise<Candidate | null> {
  for (const candidate of candidates.filter((each) => signingAlgorithmsOf(each).includes(alg)).slice(0, 50)) {
    const imported = await verifyingKey(candidate, alg).catch(() => null)
    if (imported && (await verify(seal, unprotected, imported, alg))) return candidate
  }
  return null
}

function made(name: CheckName, result: CheckResult, code: CheckCode, values: Check['values'] = {}): Check {
  return { name, result, code, values }
}

const known = /^(?:(?:HS|RS|PS|ES)(?:256|384|512)|EdDSA|Ed25519|ML-DSA-(?:44|65|87))$/

/** RFC 8725 §3.1: the reader says which algorithms count, and the key is for some only. The token has no say in it. */
function algorithmCheck(alg: unknown, candidates: readonly Candidate[], { algorithms }: Expectations): Check {
  const check = (result: CheckResult, code: CheckCode, values = {}) => made('algorithm', result, code, values)
  if (typeof alg !== 'string' || alg === '') return check('failed', 'alg-missing')
  if (alg.toLowerCase() === 'none') return check('failed', 'alg-none', { alg })
  if (algorithms && !algorithms.includes(alg))
    return check('failed', 'alg-not-allowed', { alg, allowed: algorithms.join(', ') })
  if (!known.test(alg)) return check('failed', 'alg-unknown', { alg })
  const possible = [...new Set(candidates.flatMap(signingAlgorithmsOf))]
  if (candidates.length > 0 && !possible.includes(alg))
    return check('failed', 'alg-not-for-key', { alg, allowed: possible.join(', '), given: candidates[0]?.type ?? '' })
  if (candidates.length === 0 && !algorithms) return check('not checked', 'alg-no-key', { alg })
  return check('passed', 'alg-ok', { alg, allowed: (algorithms ?? possible).join(', ') })
}

type KeyFound = { readonly check: Check; readonly fitting: readonly Candidate[] }

function keyCheck(header: JsonObject, alg: string, keys: ReadKeys, candidates: readonly Candidate[]): KeyFound {
  const check = (result: CheckResult, code: CheckCode, values = {}): KeyFound => {
    return { check: made('key', result, code, values), fitting: [] }
  }
  if (keys.type === 'none') return check('not checked', 'key-none')
  if (keys.type === 'problem') return check('failed', 'key-problem', { problem: keys.code, detail: keys.detail })
  // RFC 7515 §4.1.4: in a set, the name says which key it is. A key given alone was chosen by the reader.
  const isNamed = isNamedSet(keys) && header.kid !== undefined
  const named = isNamed ? candidates.filter(({ jwk }) => isName(header.kid, jwk)) : candidates
  const faulty = faultyIn(keys).find(({ jwk }) => !isNamed || isName(header.kid, jwk))
  const isFit = named.some((each) => signingAlgorithmsOf(each).includes(alg))
  if (faulty && !isFit) return check('failed', 'key-fault', { ...faulty.fault.values, fault: faulty.fault.code })
  if (named.length === 0) return check('failed', 'key-name', { kid: textOf(header.kid) })
  const usable = named.filter(mayVerify)
  if (usable.length === 0) return check('failed', 'key-purpose', purposeOf(named))
  const fitting = usable.filter((each) => signingAlgorithmsOf(each).includes(alg))
  if (fitting.length === 0) return check('failed', 'key-no-fit', { alg: header.alg === undefined ? '' : alg })
  const strong = fitting.filter((each) => weakness(each, alg) === null)
  const weak = fitting[0] && weakness(fitting[0], alg)
  if (strong.length === 0 && weak)
    return { check: made('key', 'failed', weak.code, weak.values), fitting: fitting.filter(isComputable) }
  return { check: made('key', 'passed', 'key-ok', keyValues(strong)), fitting: strong }
}

/** A secret that is too short computes all the same: whether it made the signature is worth knowing. */
function isComputable(candidate: Candidate): boolean {
  return candidate.type === 'secret' && candidate.bytes.length > 0
}

function keyValues([first]: readonly Candidate[]): Check['values'] {
  const { at = '', of = '' } = first?.place ?? {}
  return { kid: textOf(first?.jwk.kid ?? ''), kty: textOf(first?.jwk.kty ?? ''), at: String(at), of: String(of) }
}

/** Of several keys the one that made the signature; where none did, what the first came to. */
async function signatureChecks(asked: Asked, alg: string, key: Check, fitting: readonly Candidate[]): Promise<Check[]> {
  let worst: Check[] | null = null
  for (const candidate of fitting) {
    const checks = await tryKey(asked, alg, key, candidate)
    if (checks[1]?.code === 'signature-ok') return checks
    worst ??= checks
  }
  return worst ?? [key, made('signature', 'not checked', 'signature-not-tried')]
}

async function tryKey(asked: Asked, alg: string, key: Check, candidate: Candidate): Promise<Check[]> {
  const { seal, unprotected } = asked
  // Browsers offer Web Cryptography to pages on https and on localhost only.
  if (globalThis.crypto?.subtle === undefined) return [made('key', 'not checked', 'key-platform', { alg }), untried]
  const imported = await verifyingKey(candidate, alg).catch((error: unknown) => unusable(error, alg))
  if ('result' in imported) return [imported, untried]
  const weak = weakness(candidate, alg, imported)
  if (weak && !isComputable(candidate)) return [made('key', 'failed', weak.code, weak.values), untried]
  const fits = await verify(seal, unprotected, imported, alg)
  const named = weak ? made('key', 'failed', weak.code, weak.values) : { ...key, values: keyValues([candidate]) }
  if (fits === null) return [made('key', 'not checked', 'key-platform', { alg }), untried]
  return [
    named,
    fits ? made('signature', 'passed', 'signature-ok', { alg }) : await wrong(asked, alg, candidate, imported),
  ]
}

/** A signature that does not fit, and why. */
async function wrong(asked: Asked, alg: string, candidate: Candidate, imported: Imported): Promise<Check> {
  const { seal, unprotected, keys } = asked
  const fits = (other: Seal) => verify(other, unprotected, imported, alg)
  const { code, values } = await causeOf({ seal, alg, keys, candidate, imported, fits })
  const others = code === 'signature-wrong' ? candidatesOf(keys).filter((each) => each !== candidate) : []
  const signer = await signerAmong(asked, alg, others)
  if (signer) return made('signature', 'failed', 'signature-other-key', { other: textOf(signer.jwk.kid ?? '') })
  return made('signature', 'failed', code, values)
}

export function unusable(error: unknown, alg: string): Check {
  const isMissing = error instanceof Error && error.name === 'NotSupportedError'
  return isMissing
    ? made('key', 'not checked', 'key-platform', { alg })
    : made('key', 'failed', 'key-unusable', { alg })
}

/** `null` where the platform cannot say. `crit` is a check of its own, so it is no matter here but for `b64`. */
async function verify(seal: Seal, unprotected: unknown, key: Imported, alg: string): Promise<boolean | null> {
  const jws = { payload: seal.payload, signature: seal.signature, ...(seal.protected && { protected: seal.protected }) }
  try {
    const header = unprotected as JsonObject | undefined
    await flattenedVerify({ ...jws, ...(header !== undefined && { header }) }, key, {
      algorithms: [alg],
      crit: ignoredCrit(seal),
    })
    return true
  } catch (error) {
    const isRefused = error instanceof errors.JWSSignatureVerificationFailed && error.cause === undefined
    return error instanceof errors.JOSEError && !isRefused && !(error instanceof errors.JWSInvalid) ? null : false
  }
}

function ignoredCrit({ header }: Seal): Record<string, boolean> {
  const crit = Array.isArray(header?.crit) ? header.crit.filter((name) => typeof name === 'string') : []
  return Object.fromEntries(crit.map((name) => [name, name === 'b64']))
}
