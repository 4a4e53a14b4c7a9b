/** Encrypted tokens: our verdict and that of jose, for every way of handing over the content key and every kind of trouble. */
import { CompactEncrypt, FlattenedEncrypt, GeneralEncrypt, importJWK, jwtDecrypt } from 'jose'
import { describe, expect, test } from 'vitest'
import type { Expectations } from '@/lib/jwt/checks/check'
import type { JsonObject } from '@/lib/jwt/segment'
import { keyManagements } from '@/lib/jwt/writing/algorithms'
import { codesOf, judged, now, seconds, verdictOf } from '../../support/judged'
import { bare, keyFor, segment, signed } from '../../support/signed'

const claims = { iss: 'https://id.acme.test', aud: 'photos', sub: 'ada', exp: seconds + 600 }
const secret = { kty: 'oct', k: Buffer.alloc(32, 7).toString('base64url') }
const passwords = ['PBES2-HS256+A128KW', 'PBES2-HS384+A192KW', 'PBES2-HS512+A256KW'] as const
const algorithms = [...keyManagements, ...passwords]

type Pair = { readonly pub: JsonObject; readonly own: JsonObject }

async function pairFor(alg: (typeof algorithms)[number]): Promise<Pair> {
  if (passwords.some((each) => each === alg)) return { pub: secret, own: secret }
  const { public: pub, private: own } = await keyFor(alg as (typeof keyManagements)[number])
  return { pub, own }
}

type Making = { readonly header?: JsonObject; readonly rounds?: number }

async function encrypted(
  alg: string,
  { pub }: Pair,
  content: unknown,
  { header, rounds }: Making = {},
): Promise<string> {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  const crit = Object.fromEntries((Array.isArray(header?.crit) ? header.crit : []).map((name) => [name, true]))
  const jwe = new CompactEncrypt(new TextEncoder().encode(text)).setProtectedHeader({ alg, enc: 'A256GCM', ...header })
  if (rounds) jwe.setKeyManagementParameters({ p2c: rounds })
  return jwe.encrypt(await importJWK({ ...bare(pub), kty: String(pub.kty) }, alg), { crit })
}

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

describe('says why', () => {
  test('a symmetric key that the reader holds makes it acceptable, and the text is there', async () => {
    const token = await encrypted('A128KW', await pairFor('A128KW'), claims)
    const { verdict, opened, checks } = await judged(token, (await pairFor('A128KW')).own)
    expect(verdict).toBe('Acceptable')
    expect(JSON.parse(opened ?? '')).toEqual(claims)
    expect(checks.map(({ name }) => name)).not.toContain('signature')
  })

  test('a public key proves no sender', async () => {
    const pair = await pairFor('ECDH-ES')
    expect(await verdictOf(await encrypted('ECDH-ES', pair, claims), pair.own)).toBe('Not verified: decryption-public')
  })

  test('a token inside is left to be judged itself', async () => {
    const { private: jwk } = await keyFor('ES256')
    const inner = await signed('ES256', jwk, claims)
    const pair = await pairFor('A128KW')
    const { verdict, because, opened } = await judged(await encrypted('A128KW', pair, inner), pair.own)
    expect({ verdict, code: because?.code, opened }).toEqual({
      verdict: 'Not verified',
      code: 'structure-nested',
      opened: inner,
    })
  })

  test('the public key alone does not open it', async () => {
    const pair = await pairFor('RSA-OAEP-256')
    expect(await verdictOf(await encrypted('RSA-OAEP-256', pair, claims), pair.pub)).toBe(
      'Not verified: key-not-private',
    )
  })

  test('another key does not open it', async () => {
    const token = await encrypted('A128KW', await pairFor('A128KW'), claims)
    const other = { kty: 'oct', k: Buffer.alloc(16, 1).toString('base64url') }
    expect(await verdictOf(token, other)).toBe('Not acceptable: decryption-wrong')
  })

  test('10,000 rounds of PBES2 are tried and 10,001 are not', async () => {
    const pair = await pairFor('PBES2-HS256+A128KW')
    const make = (rounds: number) => encrypted('PBES2-HS256+A128KW', pair, claims, { rounds })
    expect(await verdictOf(await make(10_000), secret)).toBe('Acceptable')
    expect(await verdictOf(await make(10_001), secret)).toBe('Not acceptable: alg-pbes2-count')
  })

  test.each([20_000_000, -1, 0, '1', null, { toString: 1 }])(
    'p2c %j is refused before anything is computed',
    async (p2c) => {
      const header = segment({ alg: 'PBES2-HS256+A128KW', enc: 'A128GCM', p2c, p2s: 'AAAAAAAAAAAAAAAA' })
      const begun = performance.now()
      expect(await verdictOf(`${header}.AAAA.AAAA.AAAA.AAAA`, secret)).toBe('Not acceptable: alg-pbes2-count')
      expect(performance.now() - begun).toBeLessThan(100)
    },
  )

  test('RSA1_5 and unknown ways are refused by name', async () => {
    const { own } = await pairFor('RSA-OAEP-256')
    const codes = (alg: unknown, enc: unknown) => verdictOf(`${segment({ alg, enc })}.AAAA.AAAA.AAAA.AAAA`, own)
    expect(await codes('RSA1_5', 'A128GCM')).toBe('Not acceptable: alg-rsa1_5')
    expect(await codes('RSA-OAEP', 'A128XXX')).toBe('Not acceptable: enc-unknown')
    expect(await codes('ROT13', 'A128GCM')).toBe('Not acceptable: alg-unknown')
    expect(await codes('RSA-OAEP', undefined)).toBe('Not acceptable: alg-missing')
  })

  test('too much once unpacked is called that, and an unknown packing too', async () => {
    const pair = await pairFor('dir')
    const big = await encrypted('dir', pair, { a: 'x'.repeat(300_000) }, { header: { zip: 'DEF' } })
    expect(await verdictOf(big, pair.own)).toBe('Not acceptable: decryption-too-much')
    const other = `${segment({ alg: 'dir', enc: 'A256GCM', zip: 'GZ' })}..AAAAAAAAAAAAAAAA.AAAA.AAAAAAAAAAAAAAAAAAAAAA`
    expect(await verdictOf(other, pair.own)).toBe('Not acceptable: decryption-zip')
  })

  test('in a set the name says which key, and an unknown name is none of them', async () => {
    const { public: pub, private: own } = await keyFor('A256KW')
    const token = (kid: string) => encrypted('A256KW', { pub, own }, claims, { header: { kid } })
    const set = { keys: [{ ...secret, kid: 'other' }, own] }
    expect(await verdictOf(await token(String(own.kid)), set)).toBe('Acceptable')
    expect(await verdictOf(await token('nobody'), set)).toBe('Not acceptable: key-name')
  })
})

describe('in JSON', () => {
  const plaintext = new TextEncoder().encode(JSON.stringify(claims))

  test('flattened and general are opened', async () => {
    const { own } = await pairFor('A128KW')
    const key = await importJWK({ ...own, kty: 'oct' }, 'A128KW')
    const flattened = await new FlattenedEncrypt(plaintext)
      .setProtectedHeader({ enc: 'A128GCM' })
      .setUnprotectedHeader({ alg: 'A128KW' })
      .encrypt(key)
    expect(await verdictOf(JSON.stringify(flattened), own)).toBe('Acceptable')
    const general = new GeneralEncrypt(plaintext).setProtectedHeader({ enc: 'A128GCM', alg: 'A128KW' })
    general.addRecipient(key)
    expect(await verdictOf(JSON.stringify(await general.encrypt()), own)).toBe('Acceptable')
  })

  test('a type that anybody can change is no type, and a name in two headers is refused', async () => {
    const { own } = await pairFor('A128KW')
    const key = await importJWK({ ...own, kty: 'oct' }, 'A128KW')
    const jwe = new FlattenedEncrypt(plaintext).setProtectedHeader({ enc: 'A128GCM', alg: 'A128KW' })
    const flattened = await jwe.setUnprotectedHeader({ typ: 'at+jwt' }).encrypt(key)
    expect(await codesOf(JSON.stringify(flattened), own, { typ: 'at+jwt' })).toMatchObject({ typ: 'missing' })
    const twice = { ...flattened, header: { alg: 'A128KW' } }
    expect(await verdictOf(JSON.stringify(twice), own)).toBe('Not acceptable: structure-shared-member')
  })
})
