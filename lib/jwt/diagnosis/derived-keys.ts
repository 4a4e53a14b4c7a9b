/** Keys that libraries derive from the secret that they are given, by HKDF (RFC 5869), and encrypt with instead of it. */
import type { Bytes } from './compute'
import { utf8 } from './spelled'

export type Derivation = {
  readonly maker: 'NextAuth.js 4' | 'Auth.js' | 'the SDK of Auth0 for Next.js and Express'
  readonly salt: string
  readonly derive: (secret: Bytes) => Promise<Bytes>
}

/** The cookie whose value it is: its name is the salt of Auth.js. The first two are for a session. */
const cookies: readonly string[] = [
  ...['authjs.session-token', '__Secure-authjs.session-token'],
  ...['next-auth.session-token', '__Secure-next-auth.session-token'],
  ...['authjs.pkce.code_verifier', '__Secure-authjs.pkce.code_verifier', 'authjs.state', '__Secure-authjs.state'],
]

/** next-auth 4, `jwt/index.ts`: no salt for a session, and 256 bits. @auth/core, `jwt.ts`: the cookie’s name, and as many bits as the encryption wants. */
export function derivations(enc: string): readonly Derivation[] {
  const bits = enc === 'A256CBC-HS512' ? 512 : 256
  const of = (maker: Derivation['maker'], salt: string, info: string): Derivation => {
    return { maker, salt, derive: (secret) => hkdf(secret, salt, info, bits) }
  }
  if (enc !== 'A256GCM' && enc !== 'A256CBC-HS512') return []
  return [
    ...(bits === 256 ? [of('NextAuth.js 4', '', 'NextAuth.js Generated Encryption Key')] : []),
    // auth0/nextjs-auth0, src/server/cookies.ts; auth0/express-openid-connect, lib/crypto.js.
    ...(bits === 256 ? [of('the SDK of Auth0 for Next.js and Express', '', 'JWE CEK')] : []),
    ...cookies.map((salt) => of('Auth.js', salt, `Auth.js Generated Encryption Key (${salt})`)),
  ]
}

async function hkdf(secret: Bytes, salt: string, info: string, bits: number): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits'])
  const parameters = { name: 'HKDF', hash: 'SHA-256', salt: utf8(salt), info: utf8(info) }
  return new Uint8Array(await crypto.subtle.deriveBits(parameters, key, bits))
}
