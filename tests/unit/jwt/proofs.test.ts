/** DPoP proofs on the bench: what RFC 9449 §4.3 wants of one beside its claims. */
import { describe, expect, test } from 'vitest'
import { checkSentences } from '@/content/words/bench-checks'
import { judged } from '../../support/judged'
import { keyFor, signed } from '../../support/signed'

const claims = { jti: 'one', htm: 'POST', htu: 'https://id.acme.test/token', iat: 1_790_000_000 }

async function said(header: object, payload: object = claims) {
  const { private: jwk, public: pub } = await keyFor('ES256')
  const token = await signed('ES256', jwk, payload, { typ: 'dpop+jwt', alg: 'ES256', jwk: pub, ...header })
  const { checks } = await judged(token, pub)
  const typ = checks.find(({ name }) => name === 'typ')
  return typ ? `${typ.result}: ${checkSentences[typ.code](typ.values)}` : ''
}

test('one that is in order has nothing against it', async () => {
  expect(await said({})).not.toContain('failed')
})

describe('is refused', () => {
  test('with the private key in its header', async () => {
    expect(await said({ jwk: (await keyFor('ES256')).private })).toMatch(/^failed: .*private key/)
  })

  test.each<[string, object, object | undefined, string]>([
    ['without a key', { jwk: undefined }, undefined, 'no “jwk”'],
    ['with a key that is no object', { jwk: 'key' }, undefined, 'no “jwk”'],
    ['with a secret for a key', { jwk: { kty: 'oct', k: 'AAAA' } }, undefined, 'is a secret'],
    ['by an HMAC', { alg: 'HS256' }, undefined, 'signed by HS256'],
    [
      'with a key of another kind',
      { jwk: { kty: 'RSA', n: 'AQAB', e: 'AQAB' } },
      undefined,
      'not of the kind that ES256',
    ],
    ['with a query in its address', {}, { ...claims, htu: 'https://id.acme.test/token?a=1' }, 'query or a fragment'],
    ['with a name that is a number', {}, { ...claims, jti: 7 }, '“jti”'],
    ['with a claim that is null', {}, { ...claims, jti: null }, 'jti'],
  ])('%s', async (_, header, payload, words) => {
    const text = await said(header, payload)
    expect(text).toMatch(/^failed: /)
    expect(text).toContain(words)
  })
})

test('alone, the key that it brings verifies it, and nothing is accepted for that', async () => {
  const { private: jwk, public: pub } = await keyFor('ES256')
  const token = await signed('ES256', jwk, claims, { typ: 'dpop+jwt', alg: 'ES256', jwk: pub })
  const { verdict, checks } = await judged(token, '')
  expect(verdict).toBe('Not verified')
  expect(checks).toContainEqual(expect.objectContaining({ code: 'signature-embedded', result: 'not checked' }))
})
