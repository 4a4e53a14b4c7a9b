/** Tokens written on the bench: signed with every algorithm, and read by jose. */
import { compactVerify, importJWK } from 'jose'
import { describe, expect, test } from 'vitest'
import { noExpectations } from '@/lib/jwt/checks/check'
import { judge } from '@/lib/jwt/checks/judge'
import { readKeys } from '@/lib/jwt/keys/read-keys'
import { readToken } from '@/lib/jwt/reading/read-token'
import { type SigningAlgorithm, signingAlgorithms } from '@/lib/jwt/writing/algorithms'
import { withText } from '@/lib/jwt/writing/edit'
import { generateKey, type NewKey, offeredAlgorithms } from '@/lib/jwt/writing/generate'
import { signToken } from '@/lib/jwt/writing/sign'

const encode = (text: string) => Buffer.from(text).toString('base64url')
const header = '{ "typ":"JWT", "alg" : "none" }'
const payload = '{"sub":"ada",  "näme":"Ada","exp":4102444800}'
const draft = readToken(`${encode(header)}.${encode(payload)}.`)

const keysOf = (jwk: object) => readKeys(JSON.stringify(jwk), 'text')

async function keyFor(alg: SigningAlgorithm): Promise<NewKey> {
  const key = await generateKey(alg)
  if (!key) throw new Error(`No key for ${alg}`)
  return key
}

test('this platform signs with every algorithm of the bench', async () => {
  expect(await offeredAlgorithms()).toEqual(signingAlgorithms)
})

describe.each(signingAlgorithms)('%s', (alg) => {
  test('signs the very bytes of the payload, and jose and our own checks accept it', async () => {
    const key = await keyFor(alg)
    const written = await signToken(draft, keysOf(key.private), alg)
    if ('problem' in written) throw new Error(written.problem)
    const verified = await compactVerify(
      written.token,
      await importJWK({ ...key.public, kty: String(key.public.kty) }, alg),
    )
    expect(new TextDecoder().decode(verified.payload)).toBe(payload)
    expect(verified.protectedHeader).toEqual({ typ: 'JWT', alg, kid: key.public.kid })
    const judged = await judge(readToken(written.token), keysOf(key.public), noExpectations, Date.now())
    expect(judged).toMatchObject({ verdict: 'Acceptable', because: null })
  })

  test('a claim changed afterwards is not acceptable, and neither is another key', async () => {
    const [key, other] = [await keyFor(alg), await keyFor(alg)]
    const written = await signToken(draft, keysOf(key.private), alg)
    const token = 'token' in written ? written.token : ''
    const [first, , third] = token.split('.')
    const changed = readToken(`${first}.${encode('{"sub":"mallory"}')}.${third}`)
    for (const [read, by] of [
      [changed, key],
      [readToken(token), { ...other, public: { ...other.public, kid: key.public.kid } }],
    ] as const) {
      const judged = await judge(read, keysOf(by.public), noExpectations, Date.now())
      expect(judged).toMatchObject({ verdict: 'Not acceptable', because: { code: 'signature-wrong' } })
    }
  })
})

describe('what cannot be signed says why', () => {
  const problemOf = async (text: string, alg: SigningAlgorithm) => signToken(draft, readKeys(text, 'text'), alg)

  test('no key at all', async () => expect(await problemOf('', 'ES256')).toMatchObject({ problem: 'no-key' }))

  test('a public key', async () => {
    const { public: jwk } = await keyFor('ES256')
    expect(await problemOf(JSON.stringify(jwk), 'ES256')).toMatchObject({ problem: 'no-private-key' })
  })

  test('a key for another algorithm', async () => {
    const { private: jwk } = await keyFor('ES256')
    const problem = { problem: 'key-does-not-fit', detail: 'ES256' }
    expect(await problemOf(JSON.stringify(jwk), 'RS256')).toEqual(problem)
  })

  test('a key that is none', async () => {
    expect(await problemOf('{"kty":"EC","crv":"P-256","d":"AA"}', 'ES256')).toMatchObject({ problem: 'bad-key' })
  })

  test('text that is no token', async () => {
    const written = await signToken(readToken('hello'), readKeys('secret', 'text'), 'HS256')
    expect(written).toMatchObject({ problem: 'no-header' })
  })
})

describe('an edit', () => {
  test('keeps the other segment, and takes the signature away', () => {
    const edited = withText(draft, 'payload', '{\n  "sub": "mallory"\n}')
    expect(edited).toEqual({ token: `${encode(header)}.${encode('{\n  "sub": "mallory"\n}')}.` })
  })

  test.each([
    ['{"sub": ada}', 1, 9],
    ['{"sub": "ada",\n}', 2, 1],
    ['{"sub": "ada"', 1, 14],
    ['', 1, 1],
    ['{"a":1} x', 1, 9],
  ])('%j is not JSON, at line %i, column %i', (text, line, column) => {
    expect(withText(draft, 'payload', text)).toMatchObject({ problem: { at: { line, column } } })
  })

  test('must be an object', () => {
    expect(withText(draft, 'header', '[1]')).toMatchObject({ problem: { at: null } })
  })
})
