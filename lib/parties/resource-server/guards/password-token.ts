/** Tokens that are encrypted with a password: PBES2-HS256+A128KW (RFC 7518 §4.8), and a signed token inside (RFC 7519 §5.2). */
import { createDecipheriv } from 'node:crypto'
import { createLocalJWKSet, decodeProtectedHeader, jwtVerify } from 'jose'
import { bounded } from '../../bounded'
import { Refused } from '../../note'
import type { AtHand, Claims } from './verifier'

/** How long the API works on one key before it is stopped, in milliseconds. */
const longest = 400

const alg = 'PBES2-HS256+A128KW'

/** RFC 7516 §9: five parts, and not three. */
export function isEncrypted(token: string): boolean {
  return token.split('.').length === 5
}

/** @throws Refused where it is another algorithm, or the members for it are missing (RFC 7518 §4.8.1). */
export function headerOf(token: string): { readonly p2s: string; readonly p2c: number } {
  const header = decodeProtectedHeader(token)
  const { p2s, p2c } = header
  if (header.alg === alg && header.enc === 'A256GCM' && typeof p2s === 'string' && typeof p2c === 'number')
    return { p2s, p2c }
  throw new Refused('not_of_this_kind', `Only ${alg} with A256GCM is opened here, and it needs p2s and p2c.`)
}

/** The key that a password makes in so many rounds. @throws TooLong */
export async function keyOf(password: string, p2s: string, p2c: number): Promise<Buffer> {
  // RFC 7518 §4.8.1.1: the name of the algorithm is part of the salt.
  const salt = Buffer.concat([Buffer.from(`${alg}\0`), Buffer.from(p2s, 'base64url')]).toString('base64')
  return Buffer.from(await bounded(derive, { password, salt, rounds: p2c }, longest), 'base64')
}

type Deriving = { readonly password: string; readonly salt: string; readonly rounds: number }

/** PBKDF2 by hand (RFC 8018 §5.2), for a call into OpenSSL cannot be stopped. Runs in a thread of its own, and knows nothing but its input. */
function derive({ password, salt, rounds }: Deriving): string {
  const { createHmac } = process.getBuiltinModule('node:crypto')
  const mac = (bytes: Uint8Array) => createHmac('sha256', password).update(bytes).digest()
  let last = mac(Buffer.concat([Buffer.from(salt, 'base64'), Buffer.from([0, 0, 0, 1])]))
  const key = Buffer.from(last)
  for (let round = 1; round < rounds; round++) {
    last = mac(last)
    for (let at = 0; at < 32; at++) key[at] = (key[at] ?? 0) ^ (last[at] ?? 0)
  }
  return key.subarray(0, 16).toString('base64')
}

/** What is inside. @throws Refused where the key does not open it. */
export function opened(token: string, key: Buffer): string {
  const [header = '', ...parts] = token.split('.')
  const [wrapped, iv, text, tag] = parts.map((part) => Buffer.from(part, 'base64url'))
  try {
    const contentKey = final(createDecipheriv('id-aes128-wrap', key, Buffer.alloc(8, 0xa6)), wrapped)
    const open = createDecipheriv('aes-256-gcm', contentKey, iv ?? Buffer.alloc(0))
    open.setAAD(Buffer.from(header)).setAuthTag(tag ?? Buffer.alloc(0))
    return final(open, text).toString()
  } catch {
    throw new Refused('not_opened', 'The key that the password makes does not open it.')
  }
}

function final(open: { update(data: Buffer): Buffer; final(): Buffer }, data = Buffer.alloc(0)): Buffer {
  return Buffer.concat([open.update(data), open.final()])
}

/** The claims of an access token for this API. @throws jose’s errors. */
export async function signed(token: string, { jwks, issuer, audience, algorithm, now }: AtHand): Promise<Claims> {
  const options = { issuer, audience, typ: 'at+jwt', algorithms: [algorithm], currentDate: new Date(now) }
  const { payload } = await jwtVerify(token, createLocalJWKSet(jwks), options)
  return payload
}
