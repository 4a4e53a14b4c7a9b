/** Signs what was written, byte for byte. Loads `jose`: import it only where something is signed. */

import { base64urlOf } from '../base64url'
import { type Candidate, candidatesOf, isPrivate, signingAlgorithmsOf } from '../keys/candidates'
import { privateKey } from '../keys/import-key'
import type { ReadKeys } from '../keys/read-keys'
import type { Part, ReadToken } from '../reading/token-shape'
import { isObject } from '../segment'
import type { SigningAlgorithm } from './algorithms'
import { hmacKey, signatureOf } from './signature'

export type WritingProblem =
  | 'no-key'
  /** It has public keys only. */
  | 'no-private-key'
  /** None of these keys is for the algorithm. `detail`: what they are for. */
  | 'key-does-not-fit'
  | 'bad-key'
  | 'empty-secret'
  | 'no-header'
  | 'platform'

export type Written = { readonly token: string } | { readonly problem: WritingProblem; readonly detail: string }

/**
 * The token signed with a key that fits. The header gets this `alg`, and the key's `kid` where it has one; nothing else
 * in it changes, and the payload keeps its very bytes. Secrets may be short: the checks say what that is worth.
 * Never throws.
 */
export async function signToken(token: ReadToken, keys: ReadKeys, alg: SigningAlgorithm): Promise<Written> {
  const header = token.parts.find(({ name }) => name === 'header')
  const payload = token.parts.find(({ name }) => name === 'payload')
  if (!header?.object || !payload) return { problem: 'no-header', detail: '' }
  const found = fittingKey(keys, alg)
  if ('problem' in found) return found
  try {
    const input = `${headerFor(header, alg, found.jwk.kid)}.${payload.text}`
    return { token: `${input}.${await seal(input, alg, found)}` }
  } catch (error) {
    return failure(error, alg)
  }
}

function fittingKey(keys: ReadKeys, alg: string): Candidate | Exclude<Written, { token: string }> {
  const candidates = candidatesOf(keys)
  if (candidates.length === 0) return { problem: keys.type === 'none' ? 'no-key' : 'bad-key', detail: '' }
  const fitting = candidates.filter((each) => signingAlgorithmsOf(each).includes(alg))
  const possible = [...new Set(candidates.flatMap(signingAlgorithmsOf))].join(', ')
  if (fitting.length === 0) return { problem: 'key-does-not-fit', detail: possible }
  return fitting.find(isPrivate) ?? { problem: 'no-private-key', detail: '' }
}

/** The header's very letters, where they say all that already. */
function headerFor({ text, object }: Part, alg: string, kid: unknown): string {
  const before = isObject(object) ? object : {}
  const said = before.alg === alg && (kid === undefined || before.kid === kid)
  if (said) return text
  const after = { ...before, alg, ...(typeof kid === 'string' && { kid }) }
  return base64urlOf(new TextEncoder().encode(JSON.stringify(after)))
}

async function seal(input: string, alg: string, candidate: Candidate): Promise<string> {
  if (candidate.type === 'secret') return signatureOf(input, alg, await hmacKey(alg, candidate.bytes))
  const key = await privateKey(candidate, alg)
  if (!(key instanceof CryptoKey)) throw new TypeError('A secret does not sign with this algorithm.')
  return signatureOf(input, alg, key)
}

function failure(error: unknown, alg: string): Written {
  const isMissing = error instanceof Error && error.name === 'NotSupportedError'
  return { problem: isMissing ? 'platform' : alg.startsWith('HS') ? 'empty-secret' : 'bad-key', detail: alg }
}
