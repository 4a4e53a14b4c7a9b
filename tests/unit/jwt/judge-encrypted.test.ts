/** Encrypted tokens: what each check says, and what they come to. */
import { FlattenedEncrypt, GeneralEncrypt, importJWK } from 'jose'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { encrypted, pairFor, secret } from '../../support/encrypted'
import { codesOf, judged, seconds, verdictOf } from '../../support/judged'
import { keyFor, segment, signed } from '../../support/signed'

const claims = { iss: 'https://id.acme.test', aud: 'photos', sub: 'ada', exp: seconds + 600 }

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('where the platform lacks something', () => {
  test('a browser without AES of 192 bits leaves the token not verified', async () => {
    const token = await encrypted('A128KW', await pairFor('A128KW'), claims, { header: { enc: 'A192GCM' } })
    const { own } = await pairFor('A128KW')
    expect(await verdictOf(token, own)).toBe('Acceptable')
    vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('192-bit AES keys', 'OperationError'))
    expect(await verdictOf(token, own)).toBe('Not verified: key-platform')
  })

  test('on a page that came over plain http nothing is opened', async () => {
    const pair = await pairFor('A128KW')
    const token = await encrypted('A128KW', pair, claims)
    vi.stubGlobal('crypto', {})
    expect(await verdictOf(token, pair.own)).toBe('Not verified: key-platform')
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
  const any = { content: 'jws' } as const
  const plaintext = new TextEncoder().encode(JSON.stringify(claims))

  test('flattened and general are opened', async () => {
    const { own } = await pairFor('A128KW')
    const key = await importJWK({ ...own, kty: 'oct' }, 'A128KW')
    const flattened = await new FlattenedEncrypt(plaintext)
      .setProtectedHeader({ enc: 'A128GCM' })
      .setUnprotectedHeader({ alg: 'A128KW' })
      .encrypt(key)
    expect(await verdictOf(JSON.stringify(flattened), own, any)).toBe('Acceptable')
    const general = new GeneralEncrypt(plaintext).setProtectedHeader({ enc: 'A128GCM', alg: 'A128KW' })
    general.addRecipient(key)
    const text = JSON.stringify(await general.encrypt())
    expect(await verdictOf(text, own, any)).toBe('Acceptable')
    expect((await judged(text, own)).opened).toContain('ada')
    expect(await verdictOf(text, own)).toBe('Not acceptable: structure-json')
  })

  test('for several, each opens it with a key and an algorithm of their own', async () => {
    const [one, other] = [await pairFor('A256KW'), await pairFor('RSA-OAEP-256')]
    const jwe = new GeneralEncrypt(plaintext).setProtectedHeader({ enc: 'A128GCM' })
    jwe
      .addRecipient(await importJWK({ ...other.pub, kty: 'RSA' }, 'RSA-OAEP-256'))
      .setUnprotectedHeader({ alg: 'RSA-OAEP-256' })
    jwe.addRecipient(await importJWK({ ...one.pub, kty: 'oct' }, 'A256KW')).setUnprotectedHeader({ alg: 'A256KW' })
    const token = JSON.stringify(await jwe.encrypt())
    expect(await verdictOf(token, one.own, any)).toBe('Acceptable')
    expect(await verdictOf(token, other.own, any)).toBe('Not verified: decryption-public')
    expect(await verdictOf(token, (await pairFor('A128GCMKW')).own)).toBe('Not acceptable: key-no-fit')
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
