/** Why a signature does not fit, as far as it can be found out: each known cause is tried, and the first that holds is told. */
import { base64urlBytes, base64urlOf } from '../base64url'
import type { Cause } from '../checks/check'
import type { Candidate } from '../keys/candidates'
import type { Imported } from '../keys/import-key'
import type { ReadKeys } from '../keys/read-keys'
import type { Seal } from '../reading/token-shape'
import { textOf } from '../text-of'
import { joseSignatureOf } from './der'
import { readingThatFits } from './secret-readings'
import { lengthCause } from './signature-length'

export type Tried = {
  readonly seal: Seal
  readonly alg: string
  readonly keys: ReadKeys
  readonly candidate: Candidate
  readonly imported: Imported
  /** The signature computed anew, over another seal. */
  readonly fits: (seal: Seal) => Promise<boolean | null>
}

type Try = (tried: Tried) => Promise<Cause | null>

const causes: readonly Try[] = [derEncoded, wrongLength, otherReading, hashedNonce, otherName]

/** Never throws: a cause that cannot be tried is none. */
export async function causeOf(tried: Tried): Promise<Cause> {
  for (const attempt of causes) {
    const cause = await attempt(tried).catch(() => null)
    if (cause) return cause
  }
  return { code: 'signature-wrong', values: {} }
}

/** RFC 7518 §3.4 wants R and S side by side. OpenSSL and Java write them as ASN.1 of themselves. */
async function derEncoded({ seal, alg, fits }: Tried): Promise<Cause | null> {
  const plain = /^ES\d/.test(alg) ? joseSignatureOf(base64urlBytes(seal.signature), alg) : null
  const isIt = plain !== null && (await fits({ ...seal, signature: base64urlOf(plain) }))
  return isIt ? { code: 'signature-der', values: { alg } } : null
}

async function wrongLength({ seal, alg, imported }: Tried): Promise<Cause | null> {
  return lengthCause(seal.signature, alg, imported)
}

async function otherReading({ seal, alg, keys, candidate }: Tried): Promise<Cause | null> {
  if (candidate.type !== 'secret') return null
  const reading = await readingThatFits(seal, alg, keys, candidate)
  return reading === null ? null : { code: 'signature-secret-read', values: { reading } }
}

/** Tokens for Microsoft Graph are signed over the hash of the nonce that their header shows. */
async function hashedNonce({ seal, fits }: Tried): Promise<Cause | null> {
  const { header } = seal
  if (typeof header?.nonce !== 'string') return null
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(header.nonce))
  const written = new TextDecoder().decode(base64urlBytes(seal.protected))
  const hashed = written.replace(header.nonce, base64urlOf(new Uint8Array(digest)))
  const isIt = await fits({ ...seal, protected: base64urlOf(new TextEncoder().encode(hashed)) })
  return isIt ? { code: 'signature-nonce', values: {} } : null
}

/** A key that was given alone was chosen by the reader, whatever it is called: a name that differs is a hint. */
async function otherName({ seal, candidate: { jwk } }: Tried): Promise<Cause | null> {
  const kid = seal.header?.kid
  if (kid === undefined || jwk.kid === undefined || kid === jwk.kid) return null
  return { code: 'signature-wrong', values: { kid: textOf(kid), own: textOf(jwk.kid) } }
}
