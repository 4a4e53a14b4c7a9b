/** RFC 7519 §7.2: what is signed must be "a UTF-8-encoded representation of a completely valid JSON object". */
import { FlattenedSign, importJWK } from 'jose'
import { describe, expect, test } from 'vitest'
import { readToken } from '@/lib/jwt/reading/read-token'
import { codesOf, verdictOf } from '../../support/judged'
import { keyFor, segment, signedInput } from '../../support/signed'

const bad = (text: string) => Buffer.from(text.replaceAll('?', '\xff'), 'latin1')
const payloads: [string, Buffer][] = [
  ['a byte that is none of UTF-8', bad('{"sub":"a?da"}')],
  ['a name that is none of UTF-8', bad('{"s?b":"ada"}')],
  ['half a character at the end', Buffer.concat([Buffer.from('{"sub":"ada"}'), Buffer.from([0xc3])])],
  ['a surrogate on its own', Buffer.concat([Buffer.from('{"sub":"'), Buffer.from([0xed, 0xa0, 0x80]), bad('"}')])],
  [
    'one byte too many for its character',
    Buffer.concat([Buffer.from('{"sub":"'), Buffer.from([0xc0, 0x80]), bad('"}')]),
  ],
]

async function compact(payload: Buffer) {
  const { private: jwk, public: pub } = await keyFor('ES256')
  const input = `${segment({ alg: 'ES256' })}.${payload.toString('base64url')}`
  return { token: await signedInput(input, 'ES256', jwk), pub }
}

async function flattened(payload: Buffer) {
  const { private: jwk, public: pub } = await keyFor('ES256')
  const jws = new FlattenedSign(payload).setProtectedHeader({ alg: 'ES256' })
  return { token: JSON.stringify(await jws.sign(await importJWK({ ...jwk, kty: 'EC' }, 'ES256'))), pub }
}

describe.each([
  ['compact', compact],
  ['flattened', flattened],
] as const)('a payload that is not UTF-8, %s', (_, make) => {
  test.each(payloads)('is refused as a JWT: %s', async (_, payload) => {
    const { token, pub } = await make(payload)
    expect(await codesOf(token, pub)).toMatchObject({ structure: 'structure-no-jwt', signature: 'signature-ok' })
    expect(await verdictOf(token, pub)).toBe('Not acceptable: structure-no-jwt')
    expect(readToken(token).payload).toBeNull()
  })

  test('is content like any other where nobody asks for a JWT', async () => {
    const { token, pub } = await make(bad('{"sub":"a?da"}'))
    expect(await verdictOf(token, pub, { content: 'jws' })).toBe('Acceptable')
  })

  test('does not hide a name that stands twice', async () => {
    const { token, pub } = await make(bad('{"sub":"ada","sub":"mallory","x":"?"}'))
    expect(await verdictOf(token, pub)).toBe('Not acceptable: structure-duplicate')
    expect(await verdictOf(token, pub, { content: 'jws' })).toBe('Not acceptable: structure-duplicate')
    expect(readToken(token).troubles.map(({ code }) => code)).toEqual(['not-utf8', 'duplicate-member'])
  })
})
