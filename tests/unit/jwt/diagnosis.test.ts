/** A signature that does not fit, and why: the cause is found and named, and nothing false is said. */
import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { checkSentences } from '@/content/words/bench-checks'
import { noExpectations } from '@/lib/jwt/checks/check'
import { judge } from '@/lib/jwt/checks/judge'
import { readKeys, type SecretEncoding } from '@/lib/jwt/keys/read-keys'
import { readToken } from '@/lib/jwt/reading/read-token'
import { keyFor, segment, signed } from '../../support/signed'

const claims = { iss: 'https://as.example', sub: 'user-42', aud: 'api', exp: 4_102_444_800 }

async function saidOf(token: string, key: string, secretIs: SecretEncoding = 'text') {
  const judged = await judge(readToken(token), readKeys(key, secretIs), noExpectations, Date.UTC(2026, 10, 26))
  const { because } = judged
  return `${judged.verdict}: ${because ? checkSentences[because.code](because.values) : ''}`
}

function hmac(secret: string | Buffer, alg = 'HS256') {
  const input = `${segment({ alg, typ: 'JWT' })}.${segment(claims)}`
  return `${input}.${createHmac(`sha${alg.slice(2)}`, secret)
    .update(input)
    .digest('base64url')}`
}

const bytes = Buffer.from('cdd7020a1b89284efbf63896f2792892cc554aa3bf7e5e1a130aa514fc3a0ff3', 'hex')
const text = 'a secret of more than 32 bytes, to be sure'

describe('a shared secret is tried in every reading, and the one that verifies is named', () => {
  test.each<[string, string | Buffer, string, SecretEncoding, string]>([
    ['base64, read as text', bytes, bytes.toString('base64'), 'text', 'Read as base64,'],
    [
      'base64url, read as text',
      Buffer.from([...bytes, 251, 255]),
      Buffer.from([...bytes, 251, 255]).toString('base64url'),
      'text',
      'Read as base64url,',
    ],
    ['hex, read as text', bytes, bytes.toString('hex'), 'text', '(hex)'],
    ['text that happens to be hex', bytes.toString('hex'), bytes.toString('hex'), 'hex', 'Taken as text'],
    [
      'text that happens to be base64',
      bytes.toString('base64'),
      bytes.toString('base64'),
      'base64url',
      'Taken as text',
    ],
    ['a line break too many', text, `${text}\n`, 'text', 'Without the spaces or the line break'],
    ['a line break too few', `${text}\n`, text, 'text', 'With a line break at its end'],
    ['quotes around it', text, `"${text}"`, 'text', 'Without the quotes'],
  ])('%s', async (_, secret, key, secretIs, words) => {
    expect(await saidOf(hmac(secret), key, secretIs)).toContain(`Not acceptable: `)
    expect(await saidOf(hmac(secret), key, secretIs)).toContain(words)
  })

  test('the "k" of a JWK that was never encoded', async () => {
    const k = 'abcdefghijklmnopqrstuvwxyz0123456789abcdefghijkl'
    expect(await saidOf(hmac(k), JSON.stringify({ kty: 'oct', k }))).toContain('Taken as text')
  })

  test('another secret is another secret', async () => {
    expect(await saidOf(hmac('another secret that is long enough'), text)).toContain('Something was changed')
  })

  test('a short secret that fits is told to fit, and is refused', async () => {
    const judged = await judge(readToken(hmac('short')), readKeys('short', 'text'), noExpectations, 0)
    expect(judged).toMatchObject({ verdict: 'Not acceptable', because: { code: 'key-short-secret' } })
    expect(judged.checks).toContainEqual(expect.objectContaining({ name: 'signature', code: 'signature-ok' }))
  })
})

describe.each(['RS256', 'PS256', 'ES256', 'ES384', 'Ed25519', 'HS256'] as const)('%s cut short', (alg) => {
  test.each([1, 2, 3, 4, 10, 20])('by %i characters is called cut short, with the numbers', async (cut) => {
    const { private: jwk, public: pub } = await keyFor(alg)
    const token = await signed(alg, jwk, claims)
    const { length } = Buffer.from(token.split('.')[2] ?? '', 'base64url')
    const said = await saidOf(token.slice(0, -cut), JSON.stringify(pub))
    expect(said).toContain('cut short')
    expect(said).toContain(`${length} bytes`)
  })
})

test('a signature with something behind it is too long', async () => {
  const { private: jwk, public: pub } = await keyFor('ES256')
  expect(await saidOf(`${await signed('ES256', jwk, claims)}AAAA`, JSON.stringify(pub))).toContain('too long')
})

test('an ES256 signature in DER is named, and whose it is', async () => {
  const { private: jwk, public: pub } = await keyFor('ES256')
  const [header, payload, signature = ''] = (await signed('ES256', jwk, claims)).split('.')
  const raw = Buffer.from(signature, 'base64url')
  const number = (half: Buffer) => {
    const short = half.subarray(half.findIndex((byte) => byte !== 0))
    const value = (short[0] ?? 0) > 127 ? Buffer.from([0, ...short]) : short
    return Buffer.from([2, value.length, ...value])
  }
  const both = Buffer.concat([number(raw.subarray(0, 32)), number(raw.subarray(32))])
  const der = Buffer.from([0x30, both.length, ...both]).toString('base64url')
  expect(await saidOf(`${header}.${payload}.${der}`, JSON.stringify(pub))).toContain('ASN.1 (DER)')
})

describe('keys of a set', () => {
  test('a name that no key has, and the key that signed', async () => {
    const [one, other] = [await keyFor('ES256'), await keyFor('ES384')]
    const token = await signed('ES256', one.private, claims, { alg: 'ES256', kid: 'gone' })
    const keys = [
      { ...other.public, kid: 'other' },
      { ...one.public, kid: 'present' },
    ]
    const said = await saidOf(token, JSON.stringify({ keys }))
    expect(said).toContain('no key named “gone”')
    expect(said).toContain('“present” made this signature')
  })

  test('a secret where a public key is wanted is not called confusion', async () => {
    const { private: jwk } = await keyFor('RS256')
    expect(await saidOf(await signed('RS256', jwk, claims), text)).toContain('public key: PEM, a JWK or a JWKS')
  })
})
