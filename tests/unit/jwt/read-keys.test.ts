/** Finds out what was given as a key, and what is broken is never taken for a secret. */
import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { readKeys, type SecretEncoding } from '@/lib/jwt/keys/read-keys'
import { ecCertificate, ecKey, rsaCertificate, rsaKey } from '../../support/certificates'
import { verdictOf } from '../../support/judged'
import { keyFor, signed } from '../../support/signed'

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
const curves = { ES256: 'P-256', ES384: 'P-384', ES512: 'P-521' } as const
const claims = { sub: 'ada' }

function pem(key: KeyObject, type: 'spki' | 'pkcs8' | 'pkcs1' | 'sec1'): string {
  return String(
    key.type === 'private'
      ? key.export({ format: 'pem', type: type as 'pkcs8' })
      : key.export({ format: 'pem', type: type as 'spki' }),
  )
}

function rsaToken(): Promise<string> {
  return signed('RS256', { ...rsa.privateKey.export({ format: 'jwk' }) }, claims)
}

describe('PEM', () => {
  test.each([
    ['PUBLIC KEY', pem(rsa.publicKey, 'spki')],
    ['PRIVATE KEY', pem(rsa.privateKey, 'pkcs8')],
    ['RSA PUBLIC KEY', pem(rsa.publicKey, 'pkcs1')],
    ['RSA PRIVATE KEY', pem(rsa.privateKey, 'pkcs1')],
  ])('%s checks a signature', async (label, text) => {
    expect(text).toContain(`-----BEGIN ${label}-----`)
    expect(await verdictOf(await rsaToken(), text)).toBe('Acceptable')
  })

  test.each(Object.entries(curves))('EC PRIVATE KEY checks an %s signature', async (alg, namedCurve) => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve })
    const token = await signed(alg, { ...privateKey.export({ format: 'jwk' }) }, claims)
    const text = pem(privateKey, 'sec1')
    expect(text).toContain('-----BEGIN EC PRIVATE KEY-----')
    expect(await verdictOf(token, text)).toBe('Acceptable')
    // As `openssl ecparam -genkey` prints it.
    const before = '-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n'
    expect(await verdictOf(token, before + text)).toBe('Acceptable')
  })

  test.each(['Ed25519', 'EdDSA', 'ES256'] as const)('PUBLIC KEY checks an %s signature', async (alg) => {
    const { private: jwk } = await keyFor(alg)
    const { createPublicKey } = await import('node:crypto')
    const text = String(
      createPublicKey({ key: { ...jwk, alg: undefined }, format: 'jwk' }).export({ format: 'pem', type: 'spki' }),
    )
    expect(await verdictOf(await signed(alg, jwk, claims), text)).toBe('Acceptable')
  })

  test('CERTIFICATE checks with the key that it is of, whatever key its issuer has', async () => {
    expect(await verdictOf(await signed('ES256', ecKey, claims), ecCertificate)).toBe('Acceptable')
    expect(await verdictOf(await signed('RS256', rsaKey, claims), rsaCertificate)).toBe('Acceptable')
    expect(await verdictOf(await signed('ES256', ecKey, claims), rsaCertificate)).toBe(
      'Not acceptable: alg-not-for-key',
    )
  })

  test('line breaks may be written out, as in environment files and JSON', async () => {
    const text = pem(rsa.publicKey, 'spki')
    expect(await verdictOf(await rsaToken(), text.replaceAll('\n', '\\n'))).toBe('Acceptable')
    expect(await verdictOf(await rsaToken(), JSON.stringify(text))).toBe('Acceptable')
    expect(await verdictOf(await rsaToken(), text.replaceAll('\n', '\r\n'))).toBe('Acceptable')
    expect(await verdictOf(await rsaToken(), `KEY="${text.replaceAll('\n', '\\r\\n')}"`)).toBe('Acceptable')
  })

  test.each([
    [
      'a label that is not read',
      '-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----',
      'openssh',
    ],
    [
      'one that is encrypted',
      '-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----',
      'encrypted',
    ],
    ['no end', '-----BEGIN PUBLIC KEY-----\nAAAA', 'pem-end'],
    ['another end', '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PRIVATE KEY-----', 'pem-end'],
    ['no base64', '-----BEGIN PUBLIC KEY-----\n!!\n-----END PUBLIC KEY-----', 'pem-body'],
    ['nothing inside', '-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----', 'pem-body'],
    ['a curve that is not known', '-----BEGIN EC PRIVATE KEY-----\nMAAA\n-----END EC PRIVATE KEY-----', 'pem-body'],
    ['too few dashes', '---BEGIN PUBLIC KEY---\nAAAA\n---END PUBLIC KEY---', 'pem-dashes'],
  ])('%s is a problem', (_, text, code) => {
    expect(readKeys(text, 'text')).toMatchObject({ type: 'problem', code })
  })

  test('bytes that are no key are said to be none', async () => {
    // rsaEncryption, and a BIT STRING with nothing in it
    const der = Buffer.from('300d06092a864886f70d01010105000300', 'hex').toString('base64')
    const text = `-----BEGIN PUBLIC KEY-----\n${der}\n-----END PUBLIC KEY-----`
    expect(await verdictOf(await rsaToken(), text)).toBe('Not acceptable: key-problem')
  })
})

describe('JSON', () => {
  const jwk = { kty: 'oct', k: 'AAAA' }

  test.each([
    ['a JWK', jwk, 'jwk', 1],
    ['a JWK Set', { keys: [jwk, jwk] }, 'jwks', 2],
    ['a list of JWKs', [jwk], 'jwks', 1],
    ['a set with keys of no kind that is known', { keys: [jwk, null, 5, { kty: 5 }, {}] }, 'jwks', 1],
  ] as const)('%s', (_, value, type, count) => {
    const keys = readKeys(` ${JSON.stringify(value)}\n`, 'text')
    expect(keys.type).toBe(type)
    expect('keys' in keys && keys.keys.length).toBe(count)
  })

  test.each([
    ['that is cut off', '{"kty":"oct","k":"AA', 'json-cut'],
    ['with a comma too many', '[{"kty":"oct"},]', 'json-comma'],
    ['without a key', '{"hello":"world"}', 'no-jwk'],
    ['with a type that is no string', '{"kty":5}', 'no-jwk'],
    ['with an empty set', '{"keys":[]}', 'empty-set'],
    ['with a list of texts', '["secret"]', 'no-jwk'],
  ])('%s is a problem, and no secret', (_, text, code) => {
    for (const encoding of ['text', 'base64url', 'hex'] as const)
      expect(readKeys(text, encoding)).toMatchObject({ type: 'problem', code })
  })
})

describe('a shared secret', () => {
  test.each([
    ['text', 'sécret', Buffer.from('sécret')],
    ['text', ' spaces count ', Buffer.from(' spaces count ')],
    ['base64url', 'AQID_-8', Buffer.from([1, 2, 3, 255, 239])],
    ['base64url', 'AQID/+8=', Buffer.from([1, 2, 3, 255, 239])],
    ['hex', '00ffAB', Buffer.from([0, 255, 171])],
  ] as const)('as %s: %j', (encoding, text, bytes) => {
    const keys = readKeys(text, encoding)
    expect('bytes' in keys && Buffer.from(keys.bytes)).toEqual(bytes)
  })

  test.each([
    ['base64url', 'A', 'not-base64url'],
    ['base64url', 'no!', 'not-base64url'],
    ['hex', 'abc', 'not-hex'],
    ['hex', 'xy', 'not-hex'],
  ] as const)('as %s, %j is a problem', (encoding, text, code) => {
    expect(readKeys(text, encoding)).toMatchObject({ type: 'problem', code })
  })

  test.each(['', ' \n'])('%j is none', (text) => {
    for (const encoding of ['text', 'base64url', 'hex'] satisfies SecretEncoding[])
      expect(readKeys(text, encoding)).toEqual({ type: 'none' })
  })
})
