/** What is no JWT is named by what it looks like, and nothing that is a JWT is. */
import { deflateRawSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { foreignWords } from '@/content/words/foreign'
import type { ForeignId } from '@/lib/jwt/reading/foreign/foreign-id'
import { tokensInText } from '@/lib/jwt/reading/paste'
import { readToken } from '@/lib/jwt/reading/read-token'
import { keyFor, segment, signed } from '../../support/signed'

const base64 = (text: string) => Buffer.from(text).toString('base64')
const letters = (count: number) => 'aB3dE5fG7hJ9kL1m'.repeat(Math.ceil(count / 16)).slice(0, count)
const base64url = (...bytes: number[]) => Buffer.from(bytes).toString('base64url')
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

function inBase62(bytes: Buffer): string {
  let [text, number] = ['', BigInt(`0x${bytes.toString('hex')}`)]
  for (; number > 0n; number /= 62n) text = digits.charAt(Number(number % 62n)) + text
  return text
}

const saml = '<samlp:AuthnRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_1" Version="2.0"/>'

const brought: readonly (readonly [ForeignId, string])[] = [
  ['paseto', `v1.local.${letters(80)}`],
  ['paseto', `v2.public.${letters(80)}`],
  ['paseto', `v3.local.${letters(80)}.${letters(12)}`],
  ['paseto', `Bearer v4.public.${letters(80)}`],
  // Of the test vectors of the specification.
  ['branca', '870S4BYxgHw0KnP3W9fgVUHEhT5g86vJ17etaC5Kh5uIraWHCI1psNQGv298ZmjPwoYbjDQ9chy2z'],
  ['branca', '89i7YCwu5tWAJNHUDdmIqhzOi5hVHOd4afjZcGMcVmM4enl4yeLiDyYv41eMkNmTX6IwYEFErCSqr'],
  ['branca', inBase62(Buffer.concat([Buffer.from([0xba, 0x65]), Buffer.alloc(200, 7)]))],
  ['fernet', `gAAAAABl${letters(120)}==`],
  ['macaroon', `MDAxY2xvY2F0aW9uIGh0dHA6Ly9leGFtcGxlLw${letters(60)}`],
  [
    'macaroon',
    base64url(2, 1, 8, ...Buffer.from('pypi.org'), 2, 40, ...Buffer.alloc(40, 65), 0, 0, 6, 32, ...Buffer.alloc(32, 9)),
  ],
  ['macaroon', base64url(2, 2, 90, ...Buffer.alloc(90, 65), 0, 0, 6, 32, ...Buffer.alloc(32, 9))],
  ['biscuit', base64url(0x12, 90, ...Buffer.alloc(90, 10), 0x22, 34, ...Buffer.alloc(34, 10))],
  [
    'biscuit',
    base64url(
      0x08,
      1,
      0x12,
      0xac,
      1,
      ...Buffer.alloc(172, 10),
      0x1a,
      9,
      ...Buffer.alloc(9),
      0x22,
      34,
      ...Buffer.alloc(34, 10),
    ),
  ],
  ['biscuit', `biscuit:${letters(60)}`],
  ['aws-session', `IQoJb3JpZ2luX2VjEGEaCXVzLWVhc3QtMSJIMEYCIQDS${letters(60)}`],
  ['aws-session', `FwoGZXIvYXdzENH//////////wEaDLtcNupZxgkt6ivKyCLA${letters(60)}`],
  ['flask-session', `${segment({ user_id: 7 })}.Zx3k9Q.${letters(27)}`],
  ['flask-compressed', `.eJw${letters(60)}.Zx3k9Q.${letters(27)}`],
  ['flask-session', `${segment('"hello@example.com"')}.Zx3k9Q.${letters(27)}`],
  ['signed-json', `${segment({ user_id: 7 })}.${letters(27)}`],
  ['signed-json', `${segment({ iss: 'https://as.example', sub: 'a' })}.${letters(43)}`],
  ['cose', `0oRDoQEmoQRM${letters(60)}`],
  ['cose', 'd28443a10126a104524173796d6d65747269634543445341323536'],
  ['other-scheme', 'Authorization: Digest username="ada", realm="x"'],
  ['nothing', 'Authorization: Bearer undefined'],
  ['nothing', 'Bearer null'],
  ['nothing', 'Authorization: Bearer [object Object]'],
  ['placeholder', `Authorization: Bearer \${token}`],
  ['placeholder', 'Bearer <YOUR_TOKEN>'],
  ['placeholder', 'Bearer {{access_token}}'],
  ['placeholder', 'header.payload.signature'],
  ['claims', JSON.stringify(JSON.stringify({ sub: 'a', exp: 1 }))],
  ['scheme-alone', 'Authorization: Bearer '],
  ['decoded', '{"alg":"HS256"}.{"sub":"a"}.'],
  ['decoded', '{\n "alg": "HS256"\n}\n{\n "sub": "a"\n}'],
  ['known-maker', `hvs.${letters(90)}`],
  ['known-maker', `dp.pt.${letters(43)}`],
  ['known-maker', `12|${letters(40)}`],
  ['known-maker', `MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.${letters(27)}`],
  ['django-signed', `${segment({ user: 7 })}:1tAbCd:${letters(43)}`],
  ['rails-encrypted', `${letters(40)}%3D--${letters(16)}--${letters(22)}%3D%3D`],
  ['rails-signed', `BAh7B0kiD3Nlc3Npb25faWQGOgZFVEkiJWV4YW1wbGU%3D--${'5f0b3a0e'.repeat(5)}`],
  ['express-session', `s%3A${letters(32)}.${letters(43)}`],
  ['express-session', `connect.sid=s:${letters(32)}.${letters(43)}`],
  ['laravel', base64(JSON.stringify({ iv: 'AAAA', value: 'BBBB', mac: 'cc', tag: '' }))],
  ['aspnet', `CfDJ8${letters(80)}`],
  ['saml', `<?xml version="1.0"?>\n${saml}`],
  ['saml-base64', base64(saml)],
  [
    'saml-deflated',
    `https://id.example/sso?SAMLRequest=${encodeURIComponent(deflateRawSync(saml).toString('base64'))}&RelayState=x`,
  ],
  ['xml', '<RSAKeyValue><Modulus>AA</Modulus></RSAKeyValue>'],
  ['html', '<!DOCTYPE html>\n<html><body>Sign in</body></html>'],
  ['kerberos', `Negotiate YIIGhQYGKwYBBQUCoIIGeTCC${letters(60)}`],
  ['ntlm', `NTLM TlRMTVNTUAABAAAAB4IIogAAAAA`],
  ['aws-sigv4', 'AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request'],
  ['known-maker', `gho_${letters(36)}`],
  ['known-maker', `github_pat_${letters(60)}`],
  ['known-maker', `glpat-${letters(20)}`],
  ['known-maker', `sk_test_${letters(24)}`],
  ['known-maker', `npm_${letters(36)}`],
  ['known-maker', `ya29.${letters(60)}`],
  ['known-maker', 'AKIAIOSFODNN7EXAMPLE'],
  ['known-maker', `xoxe.xoxp-1-${letters(60)}`],
  ['known-maker', `dckr_pat_${letters(27)}`],
  ['known-maker', `EAACEdEose0cBA${letters(60)}`],
  ['pem', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'],
  ['ssh-key', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIexample ada@example'],
  ['basic', 'Authorization: Basic dXNlcjpwYXNzd29yZA=='],
  ['gzip', gzipSync('{"sub":"a"}').toString('base64')],
  ['claims', '{"sub":"a","exp":1}'],
  ['header-json', '{"alg":"RS256","kid":"k"}'],
  ['jwk', '{"kty":"oct","k":"AAAA"}'],
  ['jwks', '{"keys":[]}'],
  ['discovery', '{"issuer":"https://id.example","jwks_uri":"https://id.example/jwks"}'],
  ['error-response', '{"error":"invalid_grant"}'],
  ['code-response', '{"code":"SplxlOBeZQQYbYS6WxSbIA","state":"xyz"}'],
  ['json', '{"hello":"there"}'],
  ['header-alone', segment({ alg: 'RS256', kid: 'k' })],
  ['payload-alone', segment({ sub: 'a', exp: 1 })],
  ['base64-of-pem', base64('-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----')],
  ['url', 'https://login.example/authorize?client_id=x'],
  ['uuid', '6F1E7C1E-8A3B-4C55-9F0E-0B8F5A2D1C3E'],
  ['hash', 'd41d8cd98f00b204e9800998ecf8427e'],
  ['words', 'hello there'],
  ['number', '123456'],
]

describe('it is named', () => {
  test.each(brought)('%s: %s', (id, text) => {
    const [found] = tokensInText(text)
    const { foreign, form } = readToken(found?.token ?? '')
    expect(foreign?.id).toBe(id)
    expect(form).toBe('unknown')
  })

  test.each(brought)('%s, and no secret is said in full', (_, text) => {
    const { foreign } = readToken(tokensInText(text)[0]?.token ?? '')
    const said = foreign ? foreignWords[foreign.id](foreign.by, foreign.maker ?? '') : ''
    for (const [word] of text.matchAll(/[\w+/=-]{26,}/g)) expect(said).not.toContain(word)
  })
})

test('no JWT is taken for anything else', async () => {
  for (const alg of ['HS256', 'ES256', 'RS256', 'Ed25519'] as const)
    for (const header of [{ alg }, { typ: 'JWT', alg, kid: 'x' }])
      for (const claims of [{}, { sub: 'a' }, { iv: 1, value: 2, mac: 3 }]) {
        const token = await signed(alg, (await keyFor(alg)).private, claims, header)
        expect(readToken(token)).toMatchObject({ form: 'jws', header })
        expect(readToken(token).foreign).toBeUndefined()
      }
})

test('three parts of which none has anything of JSON are no damaged JWT', () => {
  expect(readToken(`${letters(24)}.${letters(30)}.${letters(43)}`).form).toBe('unknown')
  expect(readToken('login.example.com').form).toBe('unknown')
  expect(readToken(`${letters(24)}.${segment({ sub: 'a' })}.${letters(43)}`).form).toBe('jws')
})

test('a part that is missing is told from one that is empty', () => {
  const [header, payload] = [segment({ alg: 'HS256' }), segment({ sub: 'a' })]
  expect(readToken(`${header}.${payload}`).seals[0]?.isCut).toBe(true)
  expect(readToken(`${header}.${payload}.`).seals[0]?.isCut).toBeUndefined()
})

test('parts with blanks in the place of dots are a damaged JWT', () => {
  const read = readToken([segment({ alg: 'HS256' }), segment({ sub: 'a' }), letters(43)].join(' '))
  expect(read.form).toBe('jws')
  expect(read.troubles.map(({ text }) => text).join()).toContain('a space (U+0020)')
})

test.each([':', '·', '．'])('%s in the place of a dot is named', (instead) => {
  const read = readToken([segment({ alg: 'HS256' }), segment({ sub: 'a' }), letters(43)].join(instead))
  expect(read.troubles[0]?.text).toContain(`Where a dot should be there is "${instead}"`)
})

test('a signed token with dots too many is a signed one', () => {
  const read = readToken(`${segment({ alg: 'HS256' })}.${segment({ sub: 'a' })}.AA.AA.AA`)
  expect(read.form).toBe('jws')
  expect(read.troubles[0]?.text).toContain('no "enc"')
  expect(readToken(`${segment({ alg: 'HS256' })}.eyJzdWIiOiJhIiwiZXh...`).troubles[0]?.text).toContain('cut off')
  expect(readToken(`${segment({ alg: 'HS256' })}.***.***`).troubles[0]?.text).toContain('hid a part')
})

test('what begins like a Macaroon, a Biscuit or an older Branca token, and is laid out otherwise, is not called one', () => {
  const others = [`AgEI${letters(80)}`, `EmAB${letters(180)}`, `870S4BYjk7${letters(71)}`]
  for (const text of others) expect(readToken(text).foreign?.id ?? 'unnamed').not.toMatch(/macaroon|biscuit|branca/)
})
