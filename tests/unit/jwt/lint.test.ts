/** The check-up: each finding has a token that has it, and one that nearly has it and does not. */
import { describe, expect, test } from 'vitest'
import { knownSecrets } from '@/content/known-secrets'
import { findingWords } from '@/content/words/findings'
import { readKeys } from '@/lib/jwt/keys/read-keys'
import type { FindingCode } from '@/lib/jwt/lint/finding'
import { guessSecret } from '@/lib/jwt/lint/guess-secret'
import { lint } from '@/lib/jwt/lint/lint'
import { readToken } from '@/lib/jwt/reading/read-token'
import { signToken } from '@/lib/jwt/writing/sign'

const now = Date.UTC(2026, 10, 24)
const seconds = now / 1000
const encode = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')
const clean = { iss: 'https://as.example', aud: 'api', sub: 'ada', iat: seconds, exp: seconds + 600 }

function codes(header: object, payload: object | string): FindingCode[] {
  return lint(readToken(`${encode(header)}.${encode(payload)}.AA`), now).map(({ code }) => code)
}

test('a token that is in order has no findings', () => {
  expect(codes({ alg: 'ES256', typ: 'JWT' }, clean)).toEqual([])
})

type Row = readonly [code: FindingCode, has: readonly [object, object | string], hasNot: readonly [object, object]]
const es = { alg: 'ES256' }

const rows: readonly Row[] = [
  ['alg-none', [{ alg: 'NONE' }, clean], [{ alg: 'nonesuch' }, clean]],
  ['expired', [es, { ...clean, exp: seconds }], [es, { ...clean, exp: seconds + 1 }]],
  ['not-yet-valid', [es, { ...clean, nbf: seconds + 1 }], [es, { ...clean, nbf: seconds }]],
  ['milliseconds', [es, { ...clean, exp: now + 600_000 }], [es, clean]],
  ['milliseconds', [es, { ...clean, exp: 8e15 }], [es, { ...clean, exp: 1e300 }]],
  ['time-as-text', [es, { ...clean, exp: String(clean.exp) }], [es, { ...clean, note: '2100000000' }]],
  ['odd-time', [es, { ...clean, iat: seconds + 0.5 }], [es, { ...clean, ratio: 0.5 }]],
  ['odd-time', [es, { ...clean, nbf: -1 }], [es, { ...clean, nbf: 1 }]],
  ['odd-time', [es, { ...clean, exp: 0 }], [es, { ...clean, count: 0 }]],
  ['iat-ahead', [es, { ...clean, iat: seconds + 301 }], [es, { ...clean, iat: seconds + 300 }]],
  ['times-order', [es, { ...clean, iat: clean.exp }], [es, { ...clean, iat: clean.exp - 1 }]],
  ['times-order', [es, { ...clean, nbf: clean.exp + 1 }], [es, { ...clean, nbf: clean.exp - 1 }]],
  ['claim-null', [es, { ...clean, exp: null }], [es, { ...clean, photo: null }]],
  ['claim-null', [es, { ...clean, sub: null }], [es, { ...clean, middle_name: null }]],
  ['claim-type', [es, { ...clean, sub: 7 }], [es, { ...clean, sub: '7' }]],
  ['claim-type', [es, { ...clean, jti: 7 }], [es, { ...clean, count: 7 }]],
  ['claim-type', [es, { ...clean, iss: ['a'] }], [es, { ...clean, aud: ['a'] }]],
  ['claim-type', [es, { ...clean, aud: 7 }], [es, { ...clean, aud: '7' }]],
  ['claim-type', [es, { ...clean, aud: { a: 1 } }], [es, { ...clean, act: { sub: 'a' } }]],
  ['claim-type', [es, { ...clean, aud: ['a', 7] }], [es, { ...clean, aud: ['a', 'b'] }]],
  ['claim-empty', [es, { ...clean, aud: [] }], [es, { ...clean, groups: [] }]],
  ['claim-empty', [es, { ...clean, sub: '' }], [es, { ...clean, note: '' }]],
  ['scope-list', [es, { ...clean, scope: ['a'] }], [es, { ...clean, scp: ['a'] }]],
  ['cty-plain', [{ ...es, cty: 'JWT' }, clean], [{ ...es, cty: 'json' }, clean]],
  ['odd-typ', [{ ...es, typ: 'jwt' }, clean], [{ ...es, typ: 'at+jwt' }, clean]],
  ['odd-typ', [{ ...es, typ: 7 }, clean], [{ ...es, typ: 'application/at+jwt' }, clean]],
  ['kid-type', [{ ...es, kid: 7 }, clean], [{ ...es, kid: '7' }, clean]],
  ['long-kid', [{ ...es, kid: 'k'.repeat(257) }, clean], [{ ...es, kid: 'k'.repeat(256) }, clean]],
  ['no-exp', [es, { ...clean, exp: undefined }], [es, { ...clean, exp: undefined, events: {} }]],
  [
    'no-exp',
    [es, { ...clean, exp: undefined, events: { 'http://schemas.openid.net/event/backchannel-logout': {} } }],
    [es, { ...clean, exp: undefined, events: { 'https://schemas.example/event': {} } }],
  ],
  [
    'no-exp',
    [es, { ...clean, exp: undefined, htm: 'GET' }],
    [es, { ...clean, exp: undefined, htm: 'GET', htu: 'https://a' }],
  ],
  [
    'no-exp',
    [es, { ...clean, exp: undefined, active: true }],
    [es, { ...clean, exp: undefined, token_introspection: { active: true } }],
  ],
  ['long-life', [es, { ...clean, exp: seconds + 86_401 }], [es, { ...clean, exp: seconds + 86_400 }]],
  ['secret-in-payload', [es, { ...clean, db_password: 'x' }], [es, { ...clean, password_changed: 1 }]],
  ['personal-data', [es, { ...clean, contact: 'ada@acme.example' }], [es, { ...clean, contact: 'ada at acme' }]],
  ['personal-data', [es, { ...clean, n: '4111 1111 1111 1111' }], [es, { ...clean, n: '4111 1111 1111 1112' }]],
  ['kid-path', [{ ...es, kid: '../../dev/null' }, clean], [{ ...es, kid: 'key.2026-11' }, clean]],
  ['kid-sql', [{ ...es, kid: "x' OR 1=1 --" }, clean], [{ ...es, kid: 'select-a-union' }, clean]],
  ['key-address', [{ ...es, jku: 'https://evil.example' }, clean], [{ ...es, kid: 'jku' }, clean]],
  ['key-inside', [{ ...es, jwk: {} }, clean], [{ ...es, typ: 'dpop+jwt', jwk: {} }, clean]],
  ['deprecated-alg', [{ alg: 'EdDSA' }, clean], [{ alg: 'Ed25519' }, clean]],
  ['duplicate-member', [es, '{"iss":"a","iss":"b"}'], [es, clean]],
  [
    'no-typ',
    [es, { ...clean, scope: 'a', client_id: 'c' }],
    [
      { ...es, typ: 'at+jwt' },
      { ...clean, scope: 'a', client_id: 'c' },
    ],
  ],
  [
    'no-typ',
    [
      { ...es, typ: 'JWT' },
      { ...clean, events: {} },
    ],
    [
      { ...es, typ: 'logout+jwt' },
      { ...clean, events: {} },
    ],
  ],
  ['no-aud', [es, { ...clean, aud: undefined }], [es, { ...clean, aud: undefined, htm: 'GET', htu: 'https://a' }]],
  ['no-iss', [es, { ...clean, iss: undefined }], [es, clean]],
  ['too-big-for-cookie', [es, { ...clean, more: 'x'.repeat(3100) }], [es, { ...clean, more: 'x'.repeat(2800) }]],
  ['too-big-for-header', [es, { ...clean, more: 'x'.repeat(6200) }], [es, { ...clean, more: 'x'.repeat(5800) }]],
]

describe.each(rows)('%s', (code, has, hasNot) => {
  test('is found', () => expect(codes(...has)).toContain(code))
  test('and not where it nearly is', () => expect(codes(...hasNot)).not.toContain(code))
})

describe('what a finding says', () => {
  const said = (payload: object) => {
    const found = lint(readToken(`${encode(es)}.${encode(payload)}.AA`), now)
    return found.map(({ code, values }) => `${findingWords[code].title(values)}. ${findingWords[code].text(values)}`)
  }

  test('quotes a time that is a text', () => {
    expect(said({ ...clean, exp: '2100000000' }).join()).toContain('"2100000000" in quotes')
  })

  test('names both times that are the wrong way round', () => {
    expect(said({ ...clean, iat: clean.exp + 1 }).join()).toContain('exp comes before iat')
  })
})

test.each([
  ['refused-alg', { alg: 'RSA1_5', enc: 'A256GCM' }],
  ['many-rounds', { alg: 'PBES2-HS256+A128KW', enc: 'A256GCM', p2c: 20_000_000 }],
  ['compressed', { alg: 'dir', enc: 'A256GCM', zip: 'DEF' }],
])('%s is found in an encrypted token', (code, header) => {
  const found = lint(readToken(`${encode(header)}.AA.AA.AA.AA`), now).map((finding) => finding.code)
  expect(found).toContain(code)
})

test('as many rounds as are advised for a password today are not too many', () => {
  const header = { alg: 'PBES2-HS256+A128KW', enc: 'A256GCM', p2c: 600_000 }
  expect(lint(readToken(`${encode(header)}.AA.AA.AA.AA`), now)).toEqual([])
})

describe('a secret of the list', () => {
  async function signed(secret: string) {
    const draft = readToken(`${encode({ alg: 'HS256' })}.${encode(clean)}.`)
    const written = await signToken(draft, readKeys(secret, 'text'), 'HS256')
    return readToken('token' in written ? written.token : '')
  }

  test('is found, the last one too', async () => {
    for (const secret of ['secret', 'your-256-bit-secret', knownSecrets.at(-1) ?? ''])
      expect(await guessSecret(await signed(secret), knownSecrets)).toBe(secret)
  })

  test('is not found where it is none', async () => {
    expect(await guessSecret(await signed('b7Qw0zT9-long-and-random-1c4'), knownSecrets)).toBeNull()
    expect(await guessSecret(readToken(`${encode({ alg: 'ES256' })}.${encode(clean)}.AA`), knownSecrets)).toBeNull()
  })
})
