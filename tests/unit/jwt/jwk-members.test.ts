/** A JWK that is not spelled as it must be: which member, and why; and read all the same where its meaning is plain. */
import { createHash, generateKeyPairSync } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { checkSentences } from '@/content/words/bench-checks'
import { keyNoteWords } from '@/content/words/key-notes'
import { ambiguousIn } from '@/lib/jwt/keys/ambiguous'
import { candidatesOf, faultyIn } from '@/lib/jwt/keys/candidates'
import { notesOn } from '@/lib/jwt/keys/key-notes'
import { meantAlgorithm, notComputableHere } from '@/lib/jwt/keys/known-names'
import { readKeys } from '@/lib/jwt/keys/read-keys'
import { isRocaModulus } from '@/lib/jwt/keys/roca'
import { thumbprintNotes } from '@/lib/jwt/keys/thumbprints'
import type { JsonObject } from '@/lib/jwt/segment'
import { ecCertificate, ecKey, rsaCertificate, rsaKey } from '../../support/certificates'
import { judged, verdictOf } from '../../support/judged'
import { signed } from '../../support/signed'

const claims = { sub: 'ada' }
const publicOf = ({ kty, n, e, crv, x, y }: JsonObject) =>
  JSON.parse(JSON.stringify({ kty, n, e, crv, x, y })) as Record<string, string>
const rsa = publicOf(rsaKey)
const ec = publicOf(ecKey)
const okpPair = generateKeyPairSync('ed25519')
const okp = publicOf({ ...okpPair.publicKey.export({ format: 'jwk' }) })
const rsaToken = signed('RS256', rsaKey, claims)
const ecToken = signed('ES256', ecKey, claims)
const okpToken = signed('EdDSA', { ...okpPair.privateKey.export({ format: 'jwk' }) }, claims)
const tokenFor = ({ kty = '' }: JsonObject) =>
  /^rsa/i.test(String(kty)) ? rsaToken : /^ec/i.test(String(kty)) ? ecToken : okpToken

const bytesOf = (text = '') => Buffer.from(text, 'base64url')
const zeroed = (text = '') => Buffer.concat([Buffer.alloc(1), bytesOf(text)]).toString('base64url')
const body = (pem: string) => pem.replaceAll(/-----[^-]+-----|\s/g, '')

const codes = (jwk: unknown) => notesOn(readKeys(JSON.stringify(jwk), 'text')).map(({ code }) => code)

/** A key whose x begins with a zero byte, which libraries that think of numbers leave out. */
const short = (() => {
  for (;;) {
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const jwk = pair.privateKey.export({ format: 'jwk' })
    if (bytesOf(jwk.x)[0] === 0) return { ...jwk } as Record<string, string>
  }
})()

describe('it is read, and what is odd is told', () => {
  test.each<[string, JsonObject, string]>([
    ['n in base64 with padding', { ...rsa, n: bytesOf(rsa.n).toString('base64') }, 'member-padding'],
    ['x in plain base64', { ...ec, x: bytesOf(ec.x).toString('base64') }, 'member-padding'],
    ['y of an EC key with line breaks', { ...ec, y: `${ec.y?.slice(0, 20)}\n${ec.y?.slice(20)}` }, 'member-spaces'],
    ['x of Ed25519 with padding', { ...okp, x: `${okp.x}=` }, 'member-padding'],
    ['n with a zero before it', { ...rsa, n: zeroed(rsa.n) }, 'leading-zero'],
    ['e with a zero before it', { ...rsa, e: 'AAEAAQ' }, 'leading-zero'],
    ['x with a zero before it', { ...ec, x: zeroed(ec.x) }, 'leading-zero'],
    ['a use of SPIFFE', { ...ec, use: 'jwt-svid' }, 'use-other'],
    ['a kid that is a number', { ...ec, kid: 5 }, 'kid-type'],
    ['a private member that is a number', { ...rsa, d: 5 }, 'private-form'],
    ['x5c of another key', { ...rsa, x5c: [body(ecCertificate)] }, 'x5c-differs'],
    ['x5c that is no certificate', { ...rsa, x5c: ['AAAA'] }, 'x5c-unread'],
    ['x5c that is no list', { kty: 'EC', x5c: body(ecCertificate) }, 'x5c-form'],
    ['x5c in PEM', { kty: 'RSA', x5c: [rsaCertificate] }, 'x5c-form'],
    ['x5c alone', { kty: 'EC', x5c: [body(ecCertificate)] }, 'x5c-only'],
  ])('%s', async (_, jwk, code) => {
    expect(codes(jwk)).toContain(code)
    expect(await verdictOf(await tokenFor(jwk), jwk)).toBe('Acceptable')
  })

  test('a coordinate without its zero', async () => {
    const { d: _, ...given } = short
    const jwk = { ...given, x: bytesOf(short.x).subarray(1).toString('base64url') }
    expect(codes(jwk)).toContain('short-coordinate')
    expect(await verdictOf(await signed('ES256', short, claims), jwk)).toBe('Acceptable')
  })

  test('a secret in plain base64', async () => {
    const bytes = createHash('sha256').update('x').digest()
    const token = await signed('HS256', { kty: 'oct', k: bytes.toString('base64url') }, claims)
    expect(await verdictOf(token, { kty: 'oct', k: bytes.toString('base64') })).toBe('Acceptable')
  })

  test('a key that is as it must be has no notes', () => {
    for (const jwk of [rsa, ec, okp, rsaKey, ecKey, { ...rsa, x5c: [body(rsaCertificate)], use: 'sig', kid: 'a' }])
      expect(codes(jwk)).toEqual([])
  })
})

describe('it is refused, and the member is named', () => {
  test.each<[string, JsonObject, string, RegExp]>([
    ['kty in small letters', { ...rsa, kty: 'rsa' }, 'kty-spelled', /RSA is meant/],
    ['kty with a size', { ...rsa, kty: 'RSA-256' }, 'kty-spelled', /“RSA-256”/],
    ['kty of nothing', { ...rsa, kty: 'foo' }, 'kty-unknown', /“foo”/],
    ['no n', { kty: 'RSA', e: 'AQAB' }, 'member-missing', /no “n”/],
    ['N', { kty: 'RSA', N: rsa.n, e: 'AQAB' }, 'member-spelled', /“N”/],
    ['modulus', { kty: 'RSA', modulus: rsa.n, e: 'AQAB' }, 'member-spelled', /“modulus”/],
    ['no e', { kty: 'RSA', n: rsa.n }, 'member-missing', /no “e”/],
    ['e as a number', { ...rsa, e: 65537 }, 'member-number', /“AQAB” for 65537/],
    ['n as a list', { ...rsa, n: [1, 2] }, 'member-type', /a list/],
    ['n in hexadecimal', { ...rsa, n: bytesOf(rsa.n).toString('hex') }, 'member-hex', /hexadecimal/],
    [
      'n with a stranger',
      { ...rsa, n: `${rsa.n?.slice(0, 20)}*${rsa.n?.slice(21)}` },
      'member-characters',
      /“\*” at character 21/,
    ],
    ['n of a length that is none', { ...rsa, n: rsa.n?.slice(0, 341) }, 'member-length', /341 characters/],
    ['e in decimal, as a text', { ...rsa, e: '65537' }, 'member-number', /“AQAB” for 65537/],
    ['e in hexadecimal', { ...rsa, e: '010001' }, 'member-hex', /hexadecimal/],
    [
      'n in decimal',
      { ...rsa, n: BigInt(`0x${bytesOf(rsa.n).toString('hex')}`).toString() },
      'member-decimal',
      /decimal digits/,
    ],
    ['a curve of the other type', { ...okp, kty: 'EC' }, 'kty-curve', /Ed25519 belongs to keys of the type OKP/],
    ['P-256 as OKP', { ...ec, kty: 'OKP' }, 'kty-curve', /P-256 belongs to keys of the type EC/],
    ['no crv of Ed25519', { ...okp, crv: undefined }, 'crv-missing', /Ed25519 for instance \(RFC 8037/],
    ['n as PEM', { ...rsa, n: `-----BEGIN PUBLIC KEY-----\n` }, 'member-pem', /PEM/],
    ['no crv', { ...ec, crv: undefined }, 'crv-missing', /“crv” is missing/],
    ['curve', { ...ec, crv: undefined, curve: 'P-256' }, 'member-spelled', /“curve”/],
    ['crv P256', { ...ec, crv: 'P256' }, 'crv-spelled', /“P-256” is meant/],
    ['crv prime256v1', { ...ec, crv: 'prime256v1' }, 'crv-spelled', /“P-256” is meant/],
    ['crv P-256K', { ...ec, crv: 'P-256K' }, 'crv-spelled', /“secp256k1” is meant/],
    ['crv of nothing', { ...ec, crv: 'foo' }, 'crv-unknown', /“foo”/],
    ['x of another curve', { ...ec, crv: 'P-384' }, 'member-size', /32 bytes, and on P-384 it must have 48/],
    ['x in hexadecimal', { ...ec, x: bytesOf(ec.x).toString('hex') }, 'member-hex', /hexadecimal/],
    ['a point that is on no curve', { ...ec, x: ec.y, y: ec.x }, 'not-on-curve', /not on the curve P-256/],
    ['no y', { ...ec, y: undefined }, 'member-missing', /no “y”/],
    ['x of Ed25519 cut short', { ...okp, x: okp.x?.slice(0, 40) }, 'member-size', /30 bytes/],
    ['alg RSA256', { ...rsa, alg: 'RSA256' }, 'alg-spelled', /“RSA256”.*RS256 is meant/],
    ['alg SHA256withRSA', { ...rsa, alg: 'SHA256withRSA' }, 'alg-spelled', /RS256 is meant/],
    ['alg ES521', { ...ec, alg: 'ES521' }, 'alg-spelled', /“ES521”.*ES512 is meant/],
    ['alg in small letters', { ...rsa, alg: 'rs256' }, 'alg-spelled', /RS256 is meant/],
    ['alg RSA', { ...rsa, alg: 'RSA' }, 'alg-unknown', /“RSA”/],
    ['alg as a list', { ...rsa, alg: ['RS256'] }, 'alg-type', /must be a text/],
    ['alg of another type', { ...rsa, alg: 'ES256' }, 'alg-other-kind', /“ES256”.*\(RSA\)/],
    ['alg of another curve', { ...ec, alg: 'ES384' }, 'alg-other-kind', /“ES384”.*\(EC, P-256\)/],
  ])('%s', async (_, jwk, code, words) => {
    const keys = readKeys(JSON.stringify(jwk), 'text')
    expect(faultyIn(keys).map(({ fault }) => fault.code)).toEqual([code])
    expect(candidatesOf(keys)).toEqual([])
    const { verdict, because } = await judged(await tokenFor(jwk), jwk)
    expect(verdict).toBe('Not acceptable')
    expect(because && checkSentences[because.code](because.values)).toMatch(words)
  })

  test('in a set, the others are used', async () => {
    const set = {
      keys: [
        { ...ec, kty: 'ec', kid: 'a' },
        { ...rsa, kid: 'b' },
      ],
    }
    expect(await verdictOf(await rsaToken, set)).toBe('Acceptable')
    const named = await signed('RS256', rsaKey, claims, { alg: 'RS256', kid: 'b' })
    expect(await verdictOf(named, set)).toBe('Acceptable')
    const faulty = await signed('ES256', ecKey, claims, { alg: 'ES256', kid: 'a' })
    expect(await verdictOf(faulty, set)).toBe('Not acceptable: key-fault')
  })
})

describe('what a key says that it is for is quoted', () => {
  test.each([
    [{ ...ec, use: 'x509-svid' }, '“use” is “x509-svid”'],
    [{ ...ec, use: 'enc' }, '“use” is “enc”'],
    [{ ...ec, key_ops: ['sign'] }, '“key_ops” is ["sign"]'],
  ])('%#', async (jwk, words) => {
    const { because } = await judged(await ecToken, jwk)
    expect(because && checkSentences[because.code](because.values)).toContain(words)
  })
})

describe('the hash of a certificate beside a key', () => {
  const der = Buffer.from(body(rsaCertificate), 'base64')
  const sha1 = createHash('sha1').update(der)
  const sha256 = createHash('sha256').update(der).digest()
  const [x5t, hexadecimal] = [sha1.copy().digest('base64url'), sha1.copy().digest('hex')]
  const said = async (jwk: JsonObject) =>
    (await thumbprintNotes(readKeys(JSON.stringify({ ...rsa, x5c: [body(rsaCertificate)], ...jwk }), 'text'))).map(
      ({ code }) => code,
    )

  test('is computed and compared', async () => {
    expect(await said({ x5t, 'x5t#S256': sha256.toString('base64url') })).toEqual([])
    expect(await said({ x5t: hexadecimal })).toEqual(['x5t-hex'])
    expect(await said({ x5t: 'AAAA', 'x5t#S256': x5t })).toEqual(['x5t-differs', 'x5t-differs'])
    expect(await said({ x5t: 5, x5c: 'AAAA' })).toEqual([])
  })
})

describe('the fingerprint of ROCA', () => {
  /** Of Wycheproof: json_web_key_test.json, test 7. */
  const weak =
    'AanFpofbj7KjD4Lf-N2hVMKR7yewSyXhhbirIMTGpfYEhZ_lnt5UoK98DnKIgArXGTu3MaW_HhFw16HGaTDUHqPrId7fe4r11CqRw09yBFuW79V8sYIwHdzCaWflUI6auImYbVfoN9_nD5n8N8SY9DwXw7mwZM9wREPXoDPgOoIWl6q_MPsp7n0zs3Z5ZaiQWOOzl1S9OhwAfSiiOwz6efnXEaxuTEtPd7BjSx7NaFka8Dx9U7YqXy2RFj1O9PjyaDGuRh7YXsX3iMUSP_wSyHQg_c_qHRtKUsNSGCT7OZg0hzm2KphtjnayKJvC64vAbROBR4Ubg6Bxg9IQVZ-QYyE'

  test('is found, and no other key has it', () => {
    expect(isRocaModulus(bytesOf(weak))).toBe(true)
    expect(isRocaModulus(bytesOf(rsa.n))).toBe(false)
    expect(isRocaModulus(new Uint8Array())).toBe(false)
    expect(codes({ kty: 'RSA', n: weak, e: 'AQAB' })).toEqual(['roca'])
  })
})

describe('a set that does not say which key is meant', () => {
  const noted = (...keys: readonly JsonObject[]) =>
    ambiguousIn(readKeys(JSON.stringify({ keys }), 'text')).map(({ code }) => code)

  test('is told', () => {
    expect(noted({ ...ec, kid: 'a' }, { ...rsa, kid: 'a' })).toEqual(['kid-twice'])
    expect(noted(ec, rsa)).toEqual(['kid-nowhere'])
    expect(noted(ec, { ...rsa, kid: 'a' })).toEqual(['kid-somewhere'])
    expect(noted({ ...ec, kid: 'b' }, { ...rsa, kid: 'a' })).toEqual([])
    expect(noted(ec)).toEqual([])
  })
})

describe('curves that are real and not computed with here', () => {
  test.each(['secp256k1', 'brainpoolP256r1', 'secp224r1'])('%s is named, in PEM too', (namedCurve) => {
    const { publicKey } = generateKeyPairSync('ec', { namedCurve })
    const keys = readKeys(String(publicKey.export({ format: 'pem', type: 'spki' })), 'text')
    expect(candidatesOf(keys).map(({ jwk }) => notComputableHere(jwk))).toEqual([
      namedCurve.replace('secp224r1', 'P-224'),
    ])
  })

  test.each(['ed448', 'x448'] as const)('%s is named, in PEM too', (type) => {
    const { publicKey } = type === 'ed448' ? generateKeyPairSync('ed448') : generateKeyPairSync('x448')
    const keys = readKeys(String(publicKey.export({ format: 'pem', type: 'spki' })), 'text')
    expect(candidatesOf(keys).map(({ jwk }) => notComputableHere(jwk))).toEqual([type === 'ed448' ? 'Ed448' : 'X448'])
  })

  test('those that are computed with are not among them', () => {
    for (const jwk of [ec, okp, rsa]) expect(notComputableHere(jwk)).toBeNull()
  })
})

test.each([
  ['http://www.w3.org/2001/04/xmldsig-more#rsa-sha256', 'RS256'],
  ['http://www.w3.org/2001/04/xmldsig-more#hmac-sha512', 'HS512'],
  ['HMACSHA256', 'HS256'],
  ['ecdsa-384', 'ES384'],
  ['what', ''],
])('by “%s” probably “%s” is meant', (is, meant) => {
  expect(meantAlgorithm(is)).toBe(meant)
})

test('each note has a sentence that ends, about one key and about a key of a set', () => {
  for (const [code, say] of Object.entries(keyNoteWords))
    for (const key of [undefined, '“a”'])
      expect(say({ member: 'n', is: '5', count: '2', ...(key && { key }) }), code).toMatch(/^[A-Z“2].*\.$/)
})
