/** Algorithms: those that nothing here computes are no fault of the token, and names that are none are told from them. */
import { createSign, generateKeyPairSync, sign } from 'node:crypto'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { checkSentences } from '@/content/words/bench-checks'
import { meantBy, registeredUse } from '@/lib/jwt/checks/registry'
import { asChromium } from '../../support/bench/as-chromium'
import { encrypted, pairFor } from '../../support/encrypted'
import { codesOf, judged, verdictOf } from '../../support/judged'
import { keyFor, segment, signed } from '../../support/signed'

const claims = { sub: 'a', exp: 4_102_444_800 }

afterEach(() => vi.restoreAllMocks())

async function saying(...asked: Parameters<typeof judged>) {
  const { verdict, because } = await judged(...asked)
  return `${verdict}: ${because ? checkSentences[because.code](because.values) : ''}`
}

function es256k() {
  const pair = generateKeyPairSync('ec', { namedCurve: 'secp256k1' })
  const over = `${segment({ alg: 'ES256K' })}.${segment(claims)}`
  const signature = createSign('sha256').update(over).sign({ key: pair.privateKey, dsaEncoding: 'ieee-p1363' })
  return { pair, token: `${over}.${signature.toString('base64url')}` }
}

function ed448(alg: string) {
  const pair = generateKeyPairSync('ed448')
  const over = `${segment({ alg })}.${segment(claims)}`
  return { pair, token: `${over}.${sign(null, Buffer.from(over), pair.privateKey).toString('base64url')}` }
}

describe('registered, and not computed here', () => {
  test.each(['jwk', 'pem'] as const)(
    'ES256K with a key as %s is not verified, and the curve is named',
    async (form) => {
      const { pair, token } = es256k()
      const key =
        form === 'jwk'
          ? pair.publicKey.export({ format: 'jwk' })
          : pair.publicKey.export({ type: 'spki', format: 'pem' })
      expect(await saying(token, key)).toMatch(/^Not verified: ES256K .*secp256k1 cannot be computed here/)
      expect(await codesOf(token, key)).toMatchObject({ algorithm: 'alg-registered', signature: 'signature-not-tried' })
    },
  )

  test.each(['EdDSA', 'Ed448'])('%s with a key on Ed448', async (alg) => {
    const { pair, token } = ed448(alg)
    expect(await saying(token, pair.publicKey.export({ format: 'jwk' }))).toMatch(/^Not verified: .*Ed448/)
  })

  test('a set with a key of each kind: the one that computes counts, and where it does not fit, the other may', async () => {
    const { pair, token } = ed448('EdDSA')
    const { private: jwk, public: pub } = await keyFor('Ed25519')
    const { alg: _, ...plain } = pub
    const keys = [{ ...plain }, pair.publicKey.export({ format: 'jwk' })]
    expect(await verdictOf(await signed('EdDSA', jwk, claims), { keys })).toBe('Acceptable')
    expect(await verdictOf(token, { keys })).toBe('Not verified: key-platform')
  })

  test.each(['A192GCM', 'A192CBC-HS384'])('%s in Chromium is named, and in Node it is opened', async (enc) => {
    const pair = await pairFor('A128KW')
    const token = await encrypted('A128KW', pair, claims, { header: { enc } })
    expect(await verdictOf(token, pair.own)).toBe('Acceptable')
    asChromium()
    expect(await saying(token, pair.own)).toContain(`Not verified: This browser cannot compute ${enc}`)
  })

  test('X448 is named', async () => {
    const { pub, own } = await pairFor('ECDH-ES')
    const token = await encrypted('ECDH-ES', { pub, own }, claims)
    const { publicKey, privateKey } = generateKeyPairSync('x448')
    expect(publicKey.type).toBe('public')
    expect(await saying(token, privateKey.export({ format: 'jwk' }))).toMatch(/^Not verified: .*X448/)
  })
})

describe('refused', () => {
  test('ES256 with a key on another curve, and both curves are named', async () => {
    const { pair, token } = es256k()
    const swapped = token.replace(segment({ alg: 'ES256K' }), segment({ alg: 'ES256' }))
    const said = await saying(swapped, pair.publicKey.export({ format: 'jwk' }))
    expect(said).toMatch(/^Not acceptable: .*P-256.*secp256k1/)
  })

  test('a key whose own algorithm is none, and that is quoted', async () => {
    const { private: jwk, public: pub } = await keyFor('ES512')
    const said = await saying(await signed('ES512', jwk, claims), { ...pub, alg: 'ES521' })
    expect(said).toContain('“ES521”')
    expect(said).toContain('ES512')
  })

  test('an algorithm for encryption in a signed token', async () => {
    const token = `${segment({ alg: 'RSA-OAEP' })}.${segment(claims)}.AAAA`
    expect(await saying(token, (await keyFor('RS256')).public)).toContain('algorithm for encryption')
  })

  test('a name that nearly is one that is not computed here, and nothing is said to be tried', async () => {
    const { pair, token } = es256k()
    const other = token.replace(segment({ alg: 'ES256K' }), segment({ alg: 'ES256K-R' }))
    expect((await codesOf(other, pair.publicKey.export({ format: 'jwk' }))).signature).not.toBe('signature-wrong')
  })

  test.each(['RS1', 'HS1'])('%s is registered, and prohibited', async (alg) => {
    const said = await saying(`${segment({ alg })}.${segment(claims)}.AAAA`, (await keyFor('RS256')).public)
    expect(said).toMatch(/^Not acceptable: .*prohibited/)
  })

  test('a key on another curve than the ephemeral one, and both are named', async () => {
    const { pub, own } = await pairFor('ECDH-ES')
    const token = await encrypted('ECDH-ES', { pub, own }, claims)
    const other = generateKeyPairSync('ec', { namedCurve: own.crv === 'P-384' ? 'P-256' : 'P-384' })
    expect(await saying(token, other.privateKey.export({ format: 'jwk' }))).toMatch(/“epk”.*P-384|P-384.*“epk”/)
  })

  test('a name with the wrong case, and the signature is told to fit by the right one', async () => {
    const { private: jwk } = await keyFor('HS256')
    const token = await signed('HS256', jwk, claims, { alg: 'hs256' })
    expect(await saying(token, jwk)).toMatch(/^Not acceptable: .*case.*HS256 is meant/)
    expect(await codesOf(token, jwk)).toMatchObject({ signature: 'signature-ok' })
  })
})

describe('a name that is no algorithm', () => {
  test.each([
    ['hs256', 'HS256', 'case'],
    ['Rs512', 'RS512', 'case'],
    ['DIR', 'dir', 'case'],
    ['http://www.w3.org/2001/04/xmldsig-more#hmac-sha256', 'HS256', 'xml'],
    ['http://www.w3.org/2001/04/xmldsig-more#rsa-sha512', 'RS512', 'xml'],
    ['http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384', 'ES384', 'xml'],
    ['http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1', 'PS256', 'xml'],
    ['HMACSHA256', 'HS256', 'library'],
    ['SHA256withRSA', 'RS256', 'library'],
    ['RSA-SHA512', 'RS512', 'library'],
    ['SHA384withECDSA', 'ES384', 'library'],
    ['RSASSA-PSS-SHA256', 'PS256', 'library'],
    ['ES521', 'ES512', 'library'],
    ['RS-256', 'RS256', 'near'],
    ['HS265', null, null],
    ['RS2566', 'RS256', 'near'],
    ['ROT13', null, null],
    ['', null, null],
  ])('%s is %s', (alg, name, why) => {
    expect(meantBy(alg)).toEqual(name === null ? null : { name, why })
  })

  test('is told from those that are registered', () => {
    expect(['HS256', 'ES256K', 'Ed448', 'RSA-OAEP-512', 'A192CBC-HS384', 'HS257'].map(registeredUse)).toEqual([
      ...['signature', 'signature', 'signature', 'key', 'content'],
      null,
    ])
  })
})
