/** The JSON serialization of a signed token (RFC 7515 §7.2). */
import { FlattenedSign, GeneralSign, importJWK } from 'jose'
import { describe, expect, test } from 'vitest'
import type { JsonObject } from '@/lib/jwt/segment'
import { codesOf, judged, seconds, verdictOf } from '../../support/judged'
import { keyFor, segment } from '../../support/signed'

const claims = { iss: 'https://id.acme.test', sub: 'ada', exp: seconds + 600 }

describe('in JSON', () => {
  const payload = new TextEncoder().encode(JSON.stringify(claims))

  async function flattened(own: JsonObject, unprotected?: JsonObject) {
    const { private: jwk, public: pub } = await keyFor('ES256')
    const jws = new FlattenedSign(payload).setProtectedHeader(own)
    if (unprotected) jws.setUnprotectedHeader(unprotected)
    return { jws: await jws.sign(await importJWK({ ...jwk, kty: 'EC' }, 'ES256')), pub }
  }

  test('a flattened one is judged as a compact one', async () => {
    const { jws, pub } = await flattened({ alg: 'ES256' }, { kid: 'a' })
    expect(await verdictOf(JSON.stringify(jws), pub, { content: 'jws' })).toBe('Acceptable')
    const changed = { ...jws, payload: segment({ ...claims, sub: 'mallory' }) }
    expect(await verdictOf(JSON.stringify(changed), pub)).toBe('Not acceptable: signature-wrong')
  })

  test('one is called a JWS and no JWT, and refused where a JWT is expected', async () => {
    const { jws, pub } = await flattened({ alg: 'ES256' })
    expect(await codesOf(JSON.stringify(jws), pub, { content: 'jws' })).toMatchObject({ structure: 'structure-json' })
    expect(await verdictOf(JSON.stringify(jws), pub)).toBe('Not acceptable: structure-json')
    expect(await codesOf(JSON.stringify(jws), pub)).toMatchObject({ signature: 'signature-ok' })
  })

  test('of several signatures one that is good is enough', async () => {
    const [good, other] = [await keyFor('ES256'), await keyFor('HS256')]
    const jws = new GeneralSign(payload)
    jws.addSignature(await importJWK({ ...other.private, kty: 'oct' }, 'HS256')).setProtectedHeader({ alg: 'HS256' })
    jws.addSignature(await importJWK({ ...good.private, kty: 'EC' }, 'ES256')).setProtectedHeader({ alg: 'ES256' })
    expect(await verdictOf(JSON.stringify(await jws.sign()), good.public, { content: 'jws' })).toBe('Acceptable')
    expect((await judged(JSON.stringify(await jws.sign()), (await keyFor('ES384')).public)).verdict).toBe(
      'Not acceptable',
    )
  })

  test.each([
    ['a type that anybody can change', { typ: 'at+jwt' }, { typ: 'at+jwt' }, 'missing'],
    ['a crit that anybody can change', { crit: ['b64'], b64: true }, {}, 'crit-unprotected'],
    ['a header that is no object', 5, {}, 'signature-wrong'],
    ['a header that is null', null, {}, 'signature-wrong'],
    ['a name that stands in both headers', { alg: 'ES256' }, {}, 'structure-shared-member'],
  ] as const)('%s counts for nothing', async (_, header, expected, code) => {
    const { jws, pub } = await flattened({ alg: 'ES256' })
    expect(await verdictOf(JSON.stringify({ ...jws, header }), pub, expected)).toBe(`Not acceptable: ${code}`)
  })

  test('two forms in one, and a member twice, are refused', async () => {
    const { jws, pub } = await flattened({ alg: 'ES256' })
    const both = { ...jws, signatures: [{ protected: jws.protected, signature: jws.signature }] }
    expect(await verdictOf(JSON.stringify(both), pub)).toBe('Not acceptable: structure-two-forms')
    const jwe = { recipients: [{}], encrypted_key: 'AA', protected: segment({ alg: 'A128KW', enc: 'A128GCM' }) }
    const twoKeys = await judged(JSON.stringify({ ...jwe, iv: 'AA', ciphertext: 'AA', tag: 'AA' }), pub)
    expect(twoKeys.because?.values).toEqual({ form: 'jwe' })
    const twice = JSON.stringify(jws).replace('{', `{"payload":"${segment({ sub: 'mallory' })}",`)
    expect(await verdictOf(twice, pub)).toBe('Not acceptable: structure-duplicate')
  })
})
