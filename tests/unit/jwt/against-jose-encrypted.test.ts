/** Encrypted tokens: our verdict and that of jose, for every way of handing over the content key and every kind of trouble. */
import { jwtDecrypt } from 'jose'
import { describe, expect, test } from 'vitest'
import type { Expectations } from '@/lib/jwt/checks/check'
import type { JsonObject } from '@/lib/jwt/segment'
import { algorithms, encrypted, pairFor } from '../../support/encrypted'
import { judged, now, seconds } from '../../support/judged'
import { bare, segment } from '../../support/signed'

const claims = { iss: 'https://id.acme.test', aud: 'photos', sub: 'ada', exp: seconds + 600 }

async function joseOpens(
  token: string,
  key: JsonObject,
  alg: string,
  expected: Partial<Expectations>,
): Promise<boolean> {
  try {
    await jwtDecrypt(
      token,
      { ...key, kty: String(key.kty) },
      {
        keyManagementAlgorithms: [...(expected.algorithms ?? [alg])],
        currentDate: new Date(now),
        ...(typeof expected.iss === 'string' && { issuer: expected.iss }),
        ...(typeof expected.aud === 'string' && { audience: expected.aud }),
        ...(typeof expected.typ === 'string' && { typ: expected.typ }),
      },
    )
    return true
  } catch {
    return false
  }
}

type Row = {
  readonly name: string
  readonly content?: unknown
  readonly header?: JsonObject
  readonly expected?: Partial<Expectations>
  readonly damage?: (token: string) => string
  readonly key?: (own: JsonObject) => JsonObject
  /** The code where we are stricter than jose. */
  readonly stricter?: string
}

const rows: readonly Row[] = [
  { name: 'nothing' },
  { name: 'what is expected', expected: { iss: claims.iss, aud: claims.aud } },
  { name: 'another audience', expected: { aud: 'mail' } },
  { name: 'another type', header: { typ: 'JWT' }, expected: { typ: 'at+jwt' } },
  { name: 'expired', content: { ...claims, exp: seconds } },
  { name: 'not good yet', content: { ...claims, nbf: seconds + 1 } },
  { name: 'a time of issue that is a string', content: { ...claims, iat: 'now' } },
  { name: 'an endless life', content: '{"exp":1e999}', stricter: 'time-endless' },
  { name: 'content that is no JSON', content: 'Ada' },
  { name: 'content that is a list', content: [] },
  { name: 'content that is not UTF-8', content: Buffer.from('7b2261223a22ff227d', 'hex') },
  { name: 'a byte order mark', content: '\ufeff{}', stricter: 'structure-no-jwt' },
  { name: 'claims repeated in the header', header: { iss: claims.iss, aud: 'photos' } },
  { name: 'another issuer repeated in the header', header: { iss: 'https://evil.test' } },
  { name: 'another audience repeated in the header', header: { aud: ['photos'] } },
  { name: 'compressed', header: { zip: 'DEF' } },
  { name: 'compressed, and 300 KB once unpacked', content: { a: 'x'.repeat(300_000) }, header: { zip: 'DEF' } },
  { name: 'an unknown name in crit', header: { crit: ['acme'], acme: 1 } },
  { name: 'an algorithm that is not allowed', expected: { algorithms: ['RSA-OAEP-512'] } },
  { name: 'a changed tag', damage: (token) => changed(token, token.lastIndexOf('.') + 1) },
  { name: 'a changed ciphertext', damage: (token) => changed(token, token.lastIndexOf('.') - 4) },
  { name: 'a changed header', damage: (token) => token.replace(/^[^.]*/, (text) => segment(`${decoded(text)} `)) },
  { name: 'a part too few', damage: (token) => token.slice(0, token.lastIndexOf('.')) },
  {
    name: 'a space in the tag',
    damage: (token) => `${token.slice(0, -3)} ${token.slice(-3)}`,
    stricter: 'charset-respelled',
  },
  { name: 'a tag respelled', damage: respelled, stricter: 'charset-respelled' },
  { name: 'a key for signatures', key: (own) => ({ ...own, use: 'sig' }) },
  { name: 'a key for checking', key: (own) => ({ ...own, key_ops: ['verify'] }) },
  { name: 'a key for another algorithm', key: (own) => ({ ...own, alg: 'RSA-OAEP-512' }) },
  { name: 'a key that says nothing of itself', key: bare },
]

function decoded(text: string): string {
  return Buffer.from(text, 'base64url').toString()
}

function changed(token: string, at: number): string {
  return `${token.slice(0, at)}${token.charAt(at) === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`
}

/** A tag is 16 bytes, and its last character has four bits that belong to none. */
function respelled(token: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  return `${token.slice(0, -1)}${alphabet.charAt(alphabet.indexOf(token.slice(-1)) ^ 1)}`
}

describe.each(algorithms)('%s', (alg) => {
  // Whoever has the public key can have written it (RFC 8725 §3.3 wants a signature inside): jose says yes, and we do not.
  const best = /^(RSA|ECDH)/.test(alg) ? 'Not verified' : 'Acceptable'

  test.each(rows.map((row) => [row.name, row] as const))('%s', async (_, row) => {
    const pair = await pairFor(alg)
    const made = await encrypted(alg, pair, row.content ?? claims, row.header ? { header: row.header } : {})
    const token = row.damage?.(made) ?? made
    const key = row.key?.(pair.own) ?? pair.own
    const ours = await judged(token, key, row.expected)
    // RFC 7517 §4.4 takes "dir" as well as the content encryption; jose takes the latter only.
    const joseKey = key.alg === 'dir' ? { ...key, alg: 'A256GCM' } : key
    const jose = await joseOpens(token, joseKey, alg, row.expected ?? {})
    if (row.stricter) expect({ jose, ours: ours.because?.code }).toEqual({ jose: true, ours: row.stricter })
    else expect(ours.verdict).toBe(jose ? best : 'Not acceptable')
  })
})
