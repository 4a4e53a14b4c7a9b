/** RFC 9449 §4.3, check by check, with proofs that jose makes. */
import { createHash } from 'node:crypto'
import * as jose from 'jose'
import { describe, expect, test } from 'vitest'
import { checkBinding, type SeenProofs } from '@/lib/parties/resource-server/dpop'
import type { HttpRequest } from '@/lib/world/message'

const now = Date.UTC(2031, 0, 1)
const token = 'the-token'
const url = 'https://api.acme.test/photos'
const { privateKey, publicKey } = await jose.generateKeyPair('ES256', { extractable: true })
const jwk = await jose.exportJWK(publicKey)
const jkt = await jose.calculateJwkThumbprint(jwk)

type Proof = { readonly header?: Record<string, unknown>; readonly payload?: Record<string, unknown> }

const good = {
  jti: 'once',
  htm: 'GET',
  htu: url,
  iat: now / 1000,
  ath: createHash('sha256').update(token).digest('base64url'),
}

function proof({ header, payload }: Proof = {}, key: jose.CryptoKey = privateKey): Promise<string> {
  const protectedHeader = { alg: 'ES256', typ: 'dpop+jwt', jwk, ...header }
  return new jose.SignJWT({ ...good, ...payload }).setProtectedHeader(protectedHeader).sign(key)
}

function check(proofs: readonly string[], more: Partial<{ jkt: string; seen: SeenProofs; url: string }> = {}) {
  const headers: HttpRequest['headers'] = [
    ['authorization', `DPoP ${token}`],
    ...proofs.map((each) => ['dpop', each] as const),
  ]
  const request: HttpRequest = { type: 'request', method: 'GET', url: more.url ?? url, headers, body: '' }
  return checkBinding({ request, token, jkt: 'jkt' in more ? more.jkt : jkt }, more.seen ?? {}, now)
}

describe('a proof is accepted', () => {
  test('where everything is right, and is remembered', async () => {
    expect(await check([await proof()])).toEqual({ once: now })
  })

  test('where the address has a query that the proof leaves out', async () => {
    expect(await check([await proof()], { url: `${url}?size=large` })).toHaveProperty('once')
  })

  test('where it is a few minutes old', async () => {
    expect(await check([await proof({ payload: { iat: now / 1000 - 240 } })])).toHaveProperty('once')
  })
})

describe('a proof is refused', () => {
  const withoutJwk = { header: { jwk: undefined } }
  test.each<[string, Proof, string]>([
    ['that has another type', { header: { typ: 'JWT' } }, 'ERR_JWT_CLAIM_VALIDATION_FAILED'],
    ['that shows no key', withoutJwk, 'ERR_JWS_INVALID'],
    ['without a jti', { payload: { jti: undefined } }, 'no_jti'],
    ['for another method', { payload: { htm: 'POST' } }, 'wrong_htm'],
    ['for another address', { payload: { htu: 'https://evil.test/photos' } }, 'wrong_htu'],
    ['for no address at all', { payload: { htu: 'photos' } }, 'wrong_htu'],
    ['that is too old', { payload: { iat: now / 1000 - 7200 } }, 'stale_proof'],
    ['from the future', { payload: { iat: now / 1000 + 7200 } }, 'stale_proof'],
    ['for another token', { payload: { ath: 'x' } }, 'wrong_ath'],
    ['for no token', { payload: { ath: undefined } }, 'wrong_ath'],
  ])('%s', async (_, wrong, code) => {
    await expect(check([await proof(wrong)])).rejects.toMatchObject({ code, error: 'invalid_dpop_proof' })
  })

  test('that shows a private key', async () => {
    const shown = { header: { jwk: await jose.exportJWK(privateKey) } }
    await expect(check([await proof(shown)])).rejects.toMatchObject({ code: 'ERR_JWS_INVALID' })
  })

  test('that is signed with another key than it shows', async () => {
    const other = await jose.generateKeyPair('ES256')
    const code = 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED'
    await expect(check([await proof({}, other.privateKey)])).rejects.toMatchObject({ code })
  })

  test('that is signed with a secret', async () => {
    const header = { alg: 'HS256', typ: 'dpop+jwt', jwk }
    const secret = new jose.SignJWT(good).setProtectedHeader(header).sign(new Uint8Array(32))
    await expect(check([await secret])).rejects.toMatchObject({ code: 'ERR_JOSE_ALG_NOT_ALLOWED' })
  })

  test('that is no JWT, that is missing, or that is one of two', async () => {
    await expect(check(['hello'])).rejects.toMatchObject({ code: 'ERR_JWS_INVALID' })
    await expect(check([])).rejects.toMatchObject({ code: 'no_proof' })
    await expect(check([await proof(), await proof()])).rejects.toMatchObject({ code: 'several_proofs' })
  })

  test('that was seen before', async () => {
    const seen = await check([await proof()])
    await expect(check([await proof()], { seen })).rejects.toMatchObject({ code: 'proof_replayed' })
  })
})

describe('a token is refused', () => {
  test('that is bound to another key', async () => {
    await expect(check([await proof()], { jkt: 'another' })).rejects.toMatchObject({ error: 'invalid_token' })
  })

  test('that is bound to none, where a proof comes with it', async () => {
    const unbound = check([await proof()], { jkt: undefined })
    await expect(unbound).rejects.toMatchObject({ code: 'token_not_bound', error: 'invalid_token' })
  })
})
