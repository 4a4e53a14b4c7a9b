import fc from 'fast-check'
import { CompactSign, exportJWK, generateKeyPair, SignJWT } from 'jose'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Jwks } from '../../../lib/jwt/verdict'
import { verifySignature } from '../../../lib/jwt/verify'
import { vectors } from './vectors'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const algorithms = ['ES256', 'RS256', 'PS256', 'EdDSA'] as const

type Signed = { readonly token: string; readonly jwks: Jwks }
const signed: Partial<Record<string, Signed>> = {}

beforeAll(async () => {
  for (const alg of algorithms) signed[alg] = await sign(alg)
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('verifySignature', () => {
  it.each(vectors)('accepts $title', async ({ alg, token, key }) => {
    expect(await verifySignature(token, { keys: [key] })).toEqual({ status: 'valid', alg, kid: null })
  })

  it.each(vectors)('refuses $title with its signature cut short', async ({ token, key }) => {
    const cut = token.slice(0, token.lastIndexOf('.') + 41)
    expect(await verifySignature(cut, { keys: [key] })).toMatchObject({ status: 'invalid', code: 'signature' })
  })

  it.each(algorithms)('accepts what jose signs with %s', async (alg) => {
    const { token, jwks } = made(alg)
    expect(await verifySignature(token, jwks)).toEqual({ status: 'valid', alg, kid: `key-${alg}` })
  })

  it.each(algorithms)('never accepts a token of %s in which one character is another', async (alg) => {
    const { token, jwks } = made(alg)
    await fc.assert(
      fc.asyncProperty(fc.nat(token.length - 1), fc.constantFrom(...alphabet), async (at, character) => {
        fc.pre(token[at] !== character)
        const altered = token.slice(0, at) + character + token.slice(at + 1)
        expect((await verifySignature(altered, jwks)).status).not.toBe('valid')
      }),
      { numRuns: 150 },
    )
  })

  // Several spellings of the last character stand for the same bytes (RFC 4648 §3.5). Only one of them is the token.
  it.each(algorithms)('refuses every other last character for %s', async (alg) => {
    const { token, jwks } = made(alg)
    const others = [...alphabet].filter((character) => character !== token.at(-1))
    const verdicts = await Promise.all(others.map((last) => verifySignature(token.slice(0, -1) + last, jwks)))
    expect(new Set(verdicts.map(({ status }) => status))).toEqual(new Set(['invalid']))
  })

  it('resolves for any text and any keys', async () => {
    const text = fc.oneof(fc.string(), fc.constant(made('ES256').token))
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.jsonValue()), async (token, keys) => {
        expect((await verifySignature(token, { keys })).status).not.toBe('valid')
      }),
    )
  })

  it('says of a reference that only its issuer knows its worth', async () => {
    const verdict = await verifySignature('Yz1bqS3vbXyqMTrPZK9KkWsZ8ZcJ2gkU', made('ES256').jwks, 'Acme ID')
    expect(verdict).toMatchObject({ status: 'unverifiable', code: 'reference' })
    expect(verdict).toHaveProperty('reason', expect.stringContaining('Only Acme ID can say what it is worth'))
  })

  it('refuses "alg": "none" with and without a signature', async () => {
    const [, payload, signature] = made('ES256').token.split('.')
    const header = encode({ alg: 'none', kid: 'key-ES256' })
    for (const token of [`${header}.${payload}.`, `${header}.${payload}.${signature}`]) {
      expect(await verifySignature(token, made('ES256').jwks)).toMatchObject({ status: 'invalid', code: 'alg-none' })
    }
  })

  it('refuses HS256 under the name of a public key', async () => {
    const { jwks } = made('ES256')
    const secret = new TextEncoder().encode(JSON.stringify(jwks.keys[0]))
    const token = await new SignJWT({ sub: 'ada' }).setProtectedHeader({ alg: 'HS256', kid: 'key-ES256' }).sign(secret)
    expect(await verifySignature(token, jwks)).toEqual({
      status: 'invalid',
      code: 'algorithm',
      reason: 'The header asks for "HS256", but the key in the JWKS is for ES256.',
    })
  })

  it('checks the signature of a payload that is not JSON', async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256')
    const token = await new CompactSign(new TextEncoder().encode('ada'))
      .setProtectedHeader({ alg: 'ES256' })
      .sign(privateKey)
    expect(await verifySignature(token, { keys: [await exportJWK(publicKey)] })).toMatchObject({ status: 'valid' })
  })

  it('finds the right one of several keys where the header names none', async () => {
    const [first, second] = [await sign('ES256', {}), await sign('ES256', {})]
    const keys = [...first.jwks.keys, ...second.jwks.keys]
    expect(await verifySignature(second.token, { keys })).toMatchObject({ status: 'valid' })
  })

  it.each([
    ['no keys were seen', null, 'no-keys'],
    ['the set is empty', { keys: [] }, 'no-key'],
    ['no key has that name', { keys: [vectors[1].key] }, 'no-key'],
    ['the key is for encryption', { keys: [{ ...vectors[1].key, kid: 'key-ES256', use: 'enc' }] }, 'no-key'],
    ['the key cannot be read', { keys: [{ kty: 'EC', crv: 'P-256', x: 'AA', kid: 'key-ES256' }] }, 'bad-key'],
  ])('cannot tell where %s', async (_, jwks, code) => {
    expect(await verifySignature(made('ES256').token, jwks)).toMatchObject({ status: 'unverifiable', code })
  })

  it('refuses the same name with another key', async () => {
    const keys = [{ ...vectors[1].key, kid: 'key-ES256' }]
    expect(await verifySignature(made('ES256').token, { keys })).toMatchObject({ status: 'invalid', code: 'signature' })
  })

  it('refuses "crit"', async () => {
    const [, payload, signature] = made('ES256').token.split('.')
    const token = `${encode({ alg: 'ES256', kid: 'key-ES256', crit: ['b64'], b64: true })}.${payload}.${signature}`
    expect(await verifySignature(token, made('ES256').jwks)).toMatchObject({ status: 'invalid', code: 'crit' })
  })

  it('cannot tell where the platform lacks Ed25519', async () => {
    vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('Unrecognized name.', 'NotSupportedError'))
    const { token, jwks } = made('EdDSA')
    expect(await verifySignature(token, jwks)).toMatchObject({ status: 'unverifiable', code: 'platform' })
  })

  it('cannot tell on a page without Web Cryptography', async () => {
    vi.stubGlobal('crypto', {})
    const { token, jwks } = made('ES256')
    expect(await verifySignature(token, jwks)).toMatchObject({ status: 'unverifiable', code: 'platform' })
  })
})

function made(alg: string): Signed {
  return signed[alg] ?? { token: '', jwks: { keys: [] } }
}

async function sign(alg: string, named: { kid?: string } = { kid: `key-${alg}` }): Promise<Signed> {
  const { privateKey, publicKey } = await generateKeyPair(alg)
  const token = await new SignJWT({ iss: 'https://id.acme.test', sub: 'ada' })
    .setProtectedHeader({ alg, ...named })
    .sign(privateKey)
  return { token, jwks: { keys: [{ ...(await exportJWK(publicKey)), ...named, alg, use: 'sig' }] } }
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
