/** Tokens that are really encrypted. */
import { CompactEncrypt, importJWK } from 'jose'
import type { JsonObject } from '@/lib/jwt/segment'
import { keyManagements } from '@/lib/jwt/writing/algorithms'
import { bare, keyFor } from './signed'

export const secret = { kty: 'oct', k: Buffer.alloc(32, 7).toString('base64url') }
const passwords = ['PBES2-HS256+A128KW', 'PBES2-HS384+A192KW', 'PBES2-HS512+A256KW'] as const
export const algorithms = [...keyManagements, ...passwords]

type Pair = { readonly pub: JsonObject; readonly own: JsonObject }

export async function pairFor(alg: (typeof algorithms)[number]): Promise<Pair> {
  if (passwords.some((each) => each === alg)) return { pub: secret, own: secret }
  const { public: pub, private: own } = await keyFor(alg as (typeof keyManagements)[number])
  return { pub, own }
}

type Making = { readonly header?: JsonObject; readonly rounds?: number }

export async function encrypted(
  alg: string,
  { pub }: Pair,
  content: unknown,
  { header, rounds }: Making = {},
): Promise<string> {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  const bytes = content instanceof Uint8Array ? content : new TextEncoder().encode(text)
  const crit = Object.fromEntries((Array.isArray(header?.crit) ? header.crit : []).map((name) => [name, true]))
  const jwe = new CompactEncrypt(bytes).setProtectedHeader({ alg, enc: 'A256GCM', ...header })
  if (rounds) jwe.setKeyManagementParameters({ p2c: rounds })
  return jwe.encrypt(await importJWK({ ...bare(pub), kty: String(pub.kty) }, alg), { crit })
}
