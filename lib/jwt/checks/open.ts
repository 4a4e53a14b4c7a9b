/** Opening a JWE (RFC 7516 §5.2): whether its algorithm may be used, whether a key fits, and whether that key opens it. */
import { errors, flattenedDecrypt } from 'jose'
import {
  type Candidate,
  candidatesOf,
  faultyIn,
  fitsKeyManagement,
  isKeyManagement,
  isName,
  isPrivate,
} from '../keys/candidates'
import { isNamedSet } from '../keys/given'
import { privateKey } from '../keys/import-key'
import { mayOpen, openingOperation, purposeOf } from '../keys/purpose'
import type { ReadKeys } from '../keys/read-keys'
import { isObject, type JsonObject } from '../segment'
import { textOf } from '../text-of'
import { unknown } from './algorithm'
import type { Check, CheckCode, CheckResult, Expectations } from './check'
import { keyValues, namesIn } from './key'
import { keySize } from './key-size'
import { made } from './made'
import { isInsecure, notHere, unusable } from './platform'
import type { Recipient } from './recipients'
import { registeredUse } from './registry'
import { weakness } from './weakness'

/** `text`: what was inside, if only as far as it is text. `claims`: what it says, where it is a JWT. */
export type Opened = {
  readonly checks: readonly Check[]
  readonly text: string | null
  readonly claims: JsonObject | null
}

/** What jose computes with, unless it is told otherwise. RFC 8725bis §3.13 would let a reader go up to 1,200,000. */
const mostRounds = 10_000

const untried = made('decryption', 'not checked', 'decryption-not-tried')

/** What is tried where a key does not open it: fetched only then. */
const loadDiagnosis = () => import('../diagnosis/closed')

/** `isTold`: false where nobody will hear why it stays closed: of several recipients the first is told of. */
type Asking = { readonly isReadable: boolean; readonly isTold: boolean }

/** Checks `algorithm`, `key` and `decryption`, and the content where the key opened it. */
export async function openChecks(
  recipient: Recipient,
  keys: ReadKeys,
  expected: Expectations,
  { isReadable, isTold }: Asking,
): Promise<Opened> {
  const header = recipient.header ?? {}
  const algorithm = algorithmCheck(header, expected)
  const { check: key, fitting } = keyCheck(header, keys)
  if (algorithm.result === 'failed' || key.result !== 'passed' || !isReadable) return closed(algorithm, key, untried)
  const opened = await tryKeys(recipient, header, key, fitting)
  const checks = opened.text === null && isTold ? await told(recipient, header, keys, opened.checks) : opened.checks
  return { ...opened, checks: [algorithm, ...checks] }
}

/** Why it stayed closed, as far as it can be found out. */
async function told(recipient: Recipient, header: JsonObject, keys: ReadKeys, checks: readonly Check[]) {
  const isOfKey = checks.some(({ code }) => code === 'key-size' || code === 'decryption-wrong')
  if (!isOfKey) return checks
  const { whyClosed } = await loadDiagnosis()
  return whyClosed({ jwe: recipient.jwe, header, keys, checks })
}

function closed(...checks: readonly Check[]): Opened {
  return { checks, text: null, claims: null }
}

function algorithmCheck({ alg, enc, p2c }: JsonObject, { algorithms }: Expectations): Check {
  const check = (result: CheckResult, code: CheckCode, values = {}) => made('algorithm', result, code, values)
  if (typeof alg !== 'string' || typeof enc !== 'string') return check('failed', 'alg-missing')
  if (algorithms && !algorithms.includes(alg))
    return check('failed', 'alg-not-allowed', { alg, allowed: algorithms.join(', ') })
  // RFC 8725 §3.2 advises against it; jose has never opened one since its version 4.
  if (alg === 'RSA1_5') return check('failed', 'alg-rsa1_5', { alg })
  if (!isKeyManagement(alg)) return check('failed', ...unknown(alg, 'key'))
  // RFC 7518 §5.1.
  if (registeredUse(enc) !== 'content') return check('failed', 'enc-unknown', { enc, ...unknown(enc, 'key')[1] })
  if (alg.startsWith('PBES2') && !(typeof p2c === 'number' && p2c >= 1 && p2c <= mostRounds))
    return check('failed', 'alg-pbes2-count', {
      rounds: typeof p2c === 'number' ? String(p2c) : '',
      most: String(mostRounds),
    })
  return check('passed', 'alg-ok', { alg, allowed: algorithms?.join(', ') ?? alg })
}

function keyCheck(header: JsonObject, keys: ReadKeys): { check: Check; fitting: readonly Candidate[] } {
  const check = (result: CheckResult, code: CheckCode, values = {}) => {
    return { check: made('key', result, code, values), fitting: [] }
  }
  if (keys.type === 'none') return check('not checked', 'key-none')
  if (keys.type === 'problem') return check('failed', 'key-problem', { problem: keys.code, detail: keys.detail })
  const alg = textOf(header.alg)
  // RFC 7516 §4.1.6: in a set, the name says which key it is. A key given alone was chosen by the reader.
  const isNamed = isNamedSet(keys) && header.kid !== undefined
  const named = candidatesOf(keys).filter(({ jwk }) => !isNamed || isName(header.kid, jwk))
  const faulty = faultyIn(keys).find(({ jwk }) => !isNamed || isName(header.kid, jwk))
  if (faulty && !named.some((each) => fitsKeyManagement(each, alg, header.enc)))
    return check('failed', 'key-fault', { ...faulty.fault.values, fault: faulty.fault.code })
  if (named.length === 0)
    return check('failed', 'key-name', { kid: textOf(header.kid), ...namesIn(candidatesOf(keys), header.kid) })
  const meant = named.filter((each) => fitsKeyManagement(each, alg, header.enc))
  if (meant.length === 0 && alg.startsWith('ECDH') && named.some(({ jwk }) => jwk.crv === 'X448'))
    return check('not checked', 'key-platform', { alg, why: 'beyond', curve: 'X448' })
  if (meant.length === 0) return check('failed', 'key-no-fit', { alg, own: textOf(named[0]?.jwk.alg ?? '') })
  const wants = isObject(header.epk) && typeof header.epk.crv === 'string' ? header.epk.crv : null
  // RFC 7518 §4.6.1.1: the ephemeral key is on the curve of the key that it was made for.
  if (wants !== null && alg.startsWith('ECDH') && meant.every(({ jwk }) => jwk.crv !== wants))
    return check('failed', 'key-epk-curve', { wants, curve: textOf(meant[0]?.jwk.crv ?? '') })
  const fitting = meant.filter((each) => mayOpen(each, alg))
  if (fitting.length === 0) return check('failed', 'key-purpose', purposeOf(meant, 'enc', openingOperation(alg)))
  const own = fitting.filter(isPrivate)
  if (own.length === 0) return check('not checked', 'key-not-private', { alg })
  return { check: made('key', 'passed', 'key-ok', keyValues(own)), fitting: own }
}

async function tryKeys(
  recipient: Recipient,
  header: JsonObject,
  key: Check,
  keys: readonly Candidate[],
): Promise<Opened> {
  let worst: Opened | null = null
  for (const candidate of keys) {
    const opened = await tryKey(recipient, header, key, candidate)
    if (opened.text !== null) return opened
    worst ??= opened
  }
  return worst ?? closed(key, untried)
}

async function tryKey({ jwe }: Recipient, header: JsonObject, key: Check, candidate: Candidate): Promise<Opened> {
  const alg = textOf(header.alg)
  if (isInsecure()) return closed(notHere(alg), untried)
  const [long] = [alg, textOf(header.enc)].filter((name) => name.includes('192'))
  if (long !== undefined && !(await hasAes192())) return closed(notHere(long), untried)
  const size = keySize(candidate, header)
  if (size) return closed(made('key', 'failed', 'key-size', size), untried)
  const imported = await privateKey(candidate, alg).catch((error: unknown) => unusable(error, alg))
  if ('result' in imported) return closed(imported, untried)
  const weak = weakness(candidate, alg, imported)
  if (weak) return closed(made('key', 'failed', weak.code, weak.values), untried)
  try {
    const options = { keyManagementAlgorithms: [alg], maxPBES2Count: mostRounds }
    const { plaintext } = await flattenedDecrypt(jwe, imported, options)
    const text = new TextDecoder().decode(plaintext)
    return { checks: [key, openedCheck(alg)], text, claims: claimsIn(plaintext) }
  } catch (error) {
    return failure(error, key, header, alg)
  }
}

/** Chromium has AES with 128 and 256 bits only, and says so of the key: that is no fault of the token. */
async function hasAes192(): Promise<boolean> {
  const key = crypto.subtle.importKey('raw', new Uint8Array(24), 'AES-GCM', false, ['decrypt'])
  return key.then(
    () => true,
    () => false,
  )
}

/** RFC 8725 §3.3 speaks of signatures inside: whoever has a public key can encrypt with it, so opening proves no sender. */
function openedCheck(alg: string): Check {
  const isPublic = alg.startsWith('RSA') || alg.startsWith('ECDH')
  return made('decryption', 'passed', isPublic ? 'decryption-public' : 'decryption-ok', { alg })
}

function failure(error: unknown, key: Check, { zip }: JsonObject, alg: string): Opened {
  const isZip = zip !== undefined && (zip !== 'DEF' || /zip/.test(error instanceof Error ? error.message : ''))
  if (isZip) return closed(key, made('decryption', 'failed', 'decryption-zip'))
  if (error instanceof errors.JOSENotSupported) return closed(notHere(alg), untried)
  const isTooMuch = error instanceof errors.JWEInvalid && /exceeded/.test(error.message)
  const code = isTooMuch ? 'decryption-too-much' : 'decryption-wrong'
  return closed(key, made('decryption', 'failed', code, { alg }))
}

/** The claims of what was inside, where it is JSON, in UTF-8 and nothing before it (RFC 8259 §8.1). */
function claimsIn(bytes: Uint8Array): JsonObject | null {
  try {
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
    return isObject(json) ? json : null
  } catch {
    return null
  }
}
