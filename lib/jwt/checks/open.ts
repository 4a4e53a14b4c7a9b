/** Opening a JWE (RFC 7516 §5.2): whether its algorithm may be used, whether a key fits, and whether that key opens it. */
import { errors, type FlattenedJWE, flattenedDecrypt, type GeneralJWE, generalDecrypt } from 'jose'
import { type Candidate, candidatesOf, fitsKeyManagement, isKeyManagement, isName, isPrivate } from '../keys/candidates'
import { type Imported, privateKey } from '../keys/import-key'
import { mayOpen } from '../keys/purpose'
import type { ReadKeys } from '../keys/read-keys'
import type { ReadToken } from '../reading/read-token'
import { isObject, type JsonObject } from '../segment'
import { textOf } from '../text-of'
import type { Check, CheckCode, CheckName, CheckResult, Expectations } from './check'
import { unusable } from './seal'
import { weakness } from './weakness'

export type Opened = { readonly checks: readonly Check[]; readonly text: string | null }

/** RFC 8725bis and jose: more rounds than this are an attack on the reader's processor. */
const mostRounds = 10_000

/** Checks `algorithm`, `key` and `decryption`, and the content where the key opened it. */
export async function openChecks(
  token: ReadToken,
  keys: ReadKeys,
  expected: Expectations,
  isReadable: boolean,
): Promise<Opened> {
  const header = token.header ?? {}
  const algorithm = algorithmCheck(header, expected)
  const { check: key, fitting } = keyCheck(header, keys)
  const untried = made('decryption', 'not checked', 'decryption-not-tried')
  if (algorithm.result === 'failed' || key.result !== 'passed' || !isReadable)
    return { checks: [algorithm, key, untried], text: null }
  const { checks, text } = await tryKeys(token, header, key, fitting)
  return { checks: [algorithm, ...checks], text }
}

function made(name: CheckName, result: CheckResult, code: CheckCode, values: Check['values'] = {}): Check {
  return { name, result, code, values }
}

/** RFC 7518 §5.1. */
const encryptions: readonly string[] = ['128', '192', '256'].flatMap((bits) => [
  `A${bits}GCM`,
  `A${bits}CBC-HS${Number(bits) * 2}`,
])

function algorithmCheck({ alg, enc, p2c }: JsonObject, { algorithms }: Expectations): Check {
  const check = (result: CheckResult, code: CheckCode, values = {}) => made('algorithm', result, code, values)
  if (typeof alg !== 'string' || typeof enc !== 'string') return check('failed', 'alg-missing')
  if (algorithms && !algorithms.includes(alg))
    return check('failed', 'alg-not-allowed', { alg, allowed: algorithms.join(', ') })
  // RFC 8725 §3.2 advises against it; jose has never opened one since its version 4.
  if (alg === 'RSA1_5') return check('failed', 'alg-rsa1_5', { alg })
  if (!isKeyManagement(alg)) return check('failed', 'alg-unknown', { alg })
  if (!encryptions.includes(enc)) return check('failed', 'enc-unknown', { enc })
  if (alg.startsWith('PBES2') && !(typeof p2c === 'number' && p2c >= 1 && p2c <= mostRounds))
    return check('failed', 'alg-pbes2-count', { rounds: textOf(p2c), most: String(mostRounds) })
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
  const isNamed = keys.type === 'jwks' && header.kid !== undefined
  const named = candidatesOf(keys).filter(({ jwk }) => !isNamed || isName(header.kid, jwk))
  if (named.length === 0) return check('failed', 'key-name', { kid: textOf(header.kid) })
  const meant = named.filter((each) => fitsKeyManagement(each, alg, header.enc))
  if (meant.length === 0) return check('failed', 'key-no-fit', { alg })
  const fitting = meant.filter((each) => mayOpen(each, alg))
  if (fitting.length === 0) return check('failed', 'key-purpose')
  const own = fitting.filter(isPrivate)
  if (own.length === 0) return check('not checked', 'key-not-private', { alg })
  const kid = typeof own[0]?.jwk.kid === 'string' ? own[0].jwk.kid : ''
  return { check: made('key', 'passed', 'key-ok', { kid, kty: String(own[0]?.jwk.kty) }), fitting: own }
}

async function tryKeys(token: ReadToken, header: JsonObject, key: Check, keys: readonly Candidate[]): Promise<Opened> {
  let worst: Opened | null = null
  for (const candidate of keys) {
    const opened = await tryKey(token, header, key, candidate)
    if (opened.text !== null) return opened
    worst ??= opened
  }
  return worst ?? { checks: [key, made('decryption', 'not checked', 'decryption-not-tried')], text: null }
}

async function tryKey(token: ReadToken, header: JsonObject, key: Check, candidate: Candidate): Promise<Opened> {
  const alg = textOf(header.alg)
  const untried = made('decryption', 'not checked', 'decryption-not-tried')
  if (globalThis.crypto?.subtle === undefined)
    return { checks: [made('key', 'not checked', 'key-platform', { alg }), untried], text: null }
  const imported = await privateKey(candidate, alg).catch((error: unknown) => unusable(error, alg))
  if ('result' in imported) return { checks: [imported, untried], text: null }
  const weak = weakness(candidate, alg, imported)
  if (weak) return { checks: [made('key', 'failed', weak.code, weak.values), untried], text: null }
  try {
    const text = new TextDecoder().decode(await decrypt(token, imported, alg))
    return { checks: [key, openedCheck(alg)], text }
  } catch (error) {
    return failure(error, key, header, alg)
  }
}

/** RFC 8725 §3.3 speaks of signatures inside: whoever has a public key can encrypt with it, so opening proves no sender. */
function openedCheck(alg: string): Check {
  const isPublic = alg.startsWith('RSA') || alg.startsWith('ECDH')
  return made('decryption', 'passed', isPublic ? 'decryption-public' : 'decryption-ok', { alg })
}

function failure(error: unknown, key: Check, { zip }: JsonObject, alg: string): Opened {
  const untried = made('decryption', 'not checked', 'decryption-not-tried')
  const isZip = zip !== undefined && (zip !== 'DEF' || /zip/.test(error instanceof Error ? error.message : ''))
  if (isZip) return { checks: [key, made('decryption', 'failed', 'decryption-zip')], text: null }
  if (error instanceof errors.JOSENotSupported)
    return { checks: [made('key', 'not checked', 'key-platform', { alg }), untried], text: null }
  const isTooMuch = error instanceof errors.JWEInvalid && /exceeded/.test(error.message)
  const code = isTooMuch ? 'decryption-too-much' : 'decryption-wrong'
  return { checks: [key, made('decryption', 'failed', code, { alg })], text: null }
}

async function decrypt(token: ReadToken, key: Imported, alg: string): Promise<Uint8Array> {
  const options = { keyManagementAlgorithms: [alg], maxPBES2Count: mostRounds }
  if (token.json && Array.isArray(token.json.recipients))
    return (await generalDecrypt(token.json as unknown as GeneralJWE, key, options)).plaintext
  const jwe = token.json ? (token.json as unknown as FlattenedJWE) : compactJwe(token.text)
  return (await flattenedDecrypt(jwe, key, options)).plaintext
}

function compactJwe(text: string): FlattenedJWE {
  const [header = '', encryptedKey = '', iv = '', ciphertext = '', tag = ''] = text.split('.')
  const jwe = { protected: header, ciphertext, ...(iv && { iv }), ...(tag && { tag }) }
  return { ...jwe, ...(encryptedKey && { encrypted_key: encryptedKey }) }
}

/** The claims of what was inside, where it is JSON. */
export function claimsIn(text: string | null): JsonObject | null {
  try {
    const json: unknown = JSON.parse(text ?? '')
    return isObject(json) ? json : null
  } catch {
    return null
  }
}
