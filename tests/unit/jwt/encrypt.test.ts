/** Tokens encrypted on the bench: for every algorithm jose opens them, and so do our own checks. */
import { compactDecrypt, importJWK } from 'jose'
import { describe, expect, test } from 'vitest'
import { noExpectations } from '@/lib/jwt/checks/check'
import { judge } from '@/lib/jwt/checks/judge'
import { readKeys } from '@/lib/jwt/keys/read-keys'
import { readToken } from '@/lib/jwt/reading/read-token'
import { contentEncryptions, keyManagements } from '@/lib/jwt/writing/algorithms'
import { encryptText } from '@/lib/jwt/writing/encrypt'
import { generateKey } from '@/lib/jwt/writing/generate'

const claims = JSON.stringify({ sub: 'ada', exp: 4_102_444_800 })
const keysOf = (jwk: object) => readKeys(JSON.stringify(jwk), 'text')

describe.each(keyManagements)('%s', (alg) => {
  test.each(contentEncryptions)('with %s', async (enc) => {
    const key = await generateKey(alg, enc)
    if (!key) throw new Error(`No key for ${alg}`)
    const written = await encryptText(claims, keysOf(key.public), alg, enc)
    if ('problem' in written) throw new Error(written.problem)
    const imported = await importJWK({ ...key.private, kty: String(key.private.kty) }, alg)
    const { plaintext } = await compactDecrypt(written.token, imported)
    expect(new TextDecoder().decode(plaintext)).toBe(claims)

    const judged = await judge(readToken(written.token), keysOf(key.private), noExpectations, Date.now())
    expect(judged.opened).toBe(claims)
    // Whoever has a public key can have written it.
    const isPublic = alg.startsWith('RSA') || alg.startsWith('ECDH')
    expect(judged.verdict).toBe(isPublic ? 'Not verified' : 'Acceptable')

    const other = await generateKey(alg, enc)
    const wrong = await judge(readToken(written.token), keysOf(other?.private ?? {}), noExpectations, Date.now())
    expect(wrong).toMatchObject({ verdict: 'Not acceptable', opened: null })
  })
})

test('a signed token inside says so in cty (RFC 7519 §5.2)', async () => {
  const key = await generateKey('A256KW')
  const inner = `${Buffer.from('{"alg":"ES256"}').toString('base64url')}.e30.AA`
  const written = await encryptText(inner, keysOf(key?.public ?? {}), 'A256KW', 'A256GCM')
  expect(readToken('token' in written ? written.token : '').header).toMatchObject({ cty: 'JWT' })
})

test('a key for something else is refused, and said to be so', async () => {
  const key = await generateKey('ES256')
  const written = await encryptText(claims, keysOf(key?.public ?? {}), 'RSA-OAEP-256', 'A256GCM')
  expect(written).toMatchObject({ problem: 'key-does-not-fit' })
})
