/** The checks of a signed token: which there are, what each says, and what they come to. */
import { afterEach, describe, expect, test, vi } from 'vitest'
import { checkSentences } from '@/content/words/bench-checks'
import { checkNames } from '@/lib/jwt/checks/check'
import type { JsonObject } from '@/lib/jwt/segment'
import { codesOf, judged, seconds, verdictOf } from '../../support/judged'
import { keyFor, segment, signed, signedInput } from '../../support/signed'

const issued = {
  iss: 'https://id.acme.test',
  aud: 'photos',
  sub: 'ada',
  client_id: 'photoprint',
  jti: 'a',
  iat: seconds,
}
const claims = { ...issued, exp: seconds + 600, nbf: seconds }

async function es256(payload: unknown = claims, header: JsonObject = {}) {
  const { private: jwk, public: pub } = await keyFor('ES256')
  return { token: await signed('ES256', jwk, payload, { alg: 'ES256', typ: 'JWT', ...header }), pub, jwk }
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('the list of checks', () => {
  test('is in order, without decryption, and every one passes where all is as expected', async () => {
    const { token, pub } = await es256(claims, { typ: 'at+jwt' })
    const expected = { typ: 'AT+JWT', iss: claims.iss, aud: 'photos', algorithms: ['ES256'] }
    const { verdict, because, checks, opened } = await judged(token, pub, expected)
    expect(checks.map(({ name }) => name)).toEqual(checkNames.filter((name) => name !== 'decryption'))
    expect(checks.filter(({ result }) => result !== 'passed')).toEqual([])
    expect({ verdict, because, opened }).toEqual({ verdict: 'Acceptable', because: null, opened: null })
  })

  test('what nobody expects is not checked, and does not decide', async () => {
    const { token, pub } = await es256({ sub: 'ada' })
    const { verdict, checks } = await judged(token, pub)
    expect(verdict).toBe('Acceptable')
    expect(checks.filter(({ result }) => result === 'not checked').map(({ name }) => name)).toEqual([
      ...['typ', 'iss', 'aud', 'exp', 'nbf'],
    ])
  })

  test.each([
    ['at+jwt', issued, 'exp'],
    ['application/AT+JWT', { sub: 'ada', exp: claims.exp }, 'iss, aud, client_id, iat, jti'],
    ['dpop+jwt', { htm: 'GET', htu: 'https://api.acme.test/photos', iat: seconds }, 'jti'],
    ['logout+jwt', { ...issued, exp: claims.exp }, 'events'],
    ['logout+jwt', { ...issued, events: {}, sub: undefined }, 'exp, sub or sid'],
    ['secevent+jwt', { ...issued, exp: claims.exp }, 'events'],
    ['kb+jwt', { iat: seconds, aud: 'a', nonce: 'n' }, 'sd_hash'],
  ])('a token that calls itself %s must have what makes it one', async (typ, payload, names) => {
    const { token, pub } = await es256(payload, { typ })
    const { verdict, because } = await judged(token, pub)
    expect({ verdict, code: because?.code, names: because?.values.names }).toEqual({
      ...{ verdict: 'Not acceptable', code: 'typ-lacks', names },
    })
    expect(await verdictOf((await es256(payload)).token, pub)).toBe('Acceptable')
  })

  test('a logout token with a nonce is refused', async () => {
    const { token, pub } = await es256({ ...claims, ...issued, events: {}, nonce: 'n' }, { typ: 'logout+jwt' })
    expect(await verdictOf(token, pub)).toBe('Not acceptable: typ-forbids')
  })

  test.each([{ crit: [] }, { crit: 'b64' }, { crit: ['absent'] }, { crit: ['b64'], b64: 1 }])(
    'of a token with the header %j no signature is said to be wrong that was not computed',
    async (header) => {
      const { token, pub } = await es256(claims, header)
      expect(await codesOf(token, pub)).toMatchObject({ crit: 'crit-malformed', signature: 'signature-not-tried' })
    },
  )

  test('a signature that is good makes no token acceptable that has expired', async () => {
    const { token, pub } = await es256({ ...claims, exp: seconds - 1 })
    expect(await codesOf(token, pub)).toMatchObject({ signature: 'signature-ok', exp: 'exp-past' })
    expect(await verdictOf(token, pub)).toBe('Not acceptable: exp-past')
  })

  test('times are told in seconds since 1970', async () => {
    const { token, pub } = await es256()
    const { checks } = await judged(token, pub)
    expect(checks.find(({ name }) => name === 'exp')?.values).toEqual({ time: String(claims.exp) })
  })

  test('every code has a sentence that says something', async () => {
    const values = { trouble: 'It is damaged.', problem: 'json', detail: 'x', name: 'x', says: 'x', when: 'now' }
    const silent = Object.entries(checkSentences).filter(([code, say]) => {
      return say(code === 'structure-disclosure' ? { problem: 'hash' } : values).length < 5
    })
    expect(silent).toEqual([])
  })
})

describe('without a key', () => {
  test('nothing is verified, and nothing is refused for that', async () => {
    const { token } = await es256()
    expect(await verdictOf(token, '')).toBe('Not verified: key-none')
    expect(await codesOf(token, '')).toMatchObject({ algorithm: 'alg-no-key', signature: 'signature-not-tried' })
  })

  test('what can be refused is refused', async () => {
    const { token } = await es256({ ...claims, exp: seconds - 1 })
    expect(await verdictOf(token, '')).toBe('Not acceptable: exp-past')
    expect(await verdictOf((await es256()).token, '', { algorithms: ['PS256'] })).toBe(
      'Not acceptable: alg-not-allowed',
    )
  })
})

describe('the reason is the root', () => {
  test.each(['none', 'NONE', 'nOnE'])('alg %s is never accepted, with any signature, key or allowance', async (alg) => {
    const { token, pub } = await es256()
    const [, payload = '', signature = ''] = token.split('.')
    for (const end of ['', signature])
      for (const key of ['', pub]) {
        const text = `${segment({ alg })}.${payload}.${end}`
        expect(await verdictOf(text, key, { algorithms: [alg, 'none'] })).toBe('Not acceptable: alg-none')
        expect(await codesOf(text, key)).toMatchObject({ signature: 'signature-none' })
      }
  })

  test('a token that is not signed yet is called that', async () => {
    const { token, pub } = await es256()
    expect(await verdictOf(token.slice(0, token.lastIndexOf('.') + 1), pub)).toBe('Not acceptable: signature-empty')
  })

  test('an algorithm that the key is not for comes before the signature that cannot fit', async () => {
    const { token } = await es256()
    const { public: other } = await keyFor('RS256')
    expect(await verdictOf(token, other)).toBe('Not acceptable: alg-not-for-key')
  })

  test('a damaged text comes before all that follows from it', async () => {
    const { token, pub } = await es256()
    expect(await verdictOf(`${token.slice(0, 20)}!${token.slice(20)}`, pub)).toBe('Not acceptable: charset-bad')
  })

  test('an opaque token is no JWT', async () => {
    expect(await verdictOf('2YotnFZFEjr1zCsicMWpAA', '')).toBe('Not acceptable: structure-unknown')
  })
})

describe('any signed content', () => {
  test('is accepted where the reader says so, and else is no JWT', async () => {
    const { token, pub } = await es256('It’s a dangerous business')
    expect(await verdictOf(token, pub, { content: 'jws' })).toBe('Acceptable')
    expect(await verdictOf(token, pub)).toBe('Not acceptable: structure-no-jwt')
  })

  test('may be not encoded (RFC 7797), which a JWT may not', async () => {
    const { private: jwk, public: pub } = await keyFor('ES256')
    const header = segment({ alg: 'ES256', b64: false, crit: ['b64'] })
    const token = await signedInput(`${header}.$9 and 2 cents`, 'ES256', jwk)
    expect(await verdictOf(token, pub, { content: 'jws' })).toBe('Acceptable')
    expect((await judged(token, pub)).verdict).toBe('Not acceptable')
    expect(await codesOf(token, pub)).toMatchObject({ crit: 'b64-false' })
    expect((await judged(token.replace('$9', '$8'), pub, { content: 'jws' })).because?.code).toBe('signature-wrong')
  })
})

describe('crit', () => {
  test.each([
    [{ crit: ['acme'], acme: 1 }, 'crit-unknown'],
    [{ crit: ['acme'] }, 'crit-malformed'],
    [{ crit: [] }, 'crit-malformed'],
    [{ crit: ['alg'] }, 'crit-malformed'],
    [{ crit: 'b64', b64: true }, 'crit-malformed'],
    [{ crit: ['b64', 'b64'], b64: true }, 'crit-repeated'],
    [{ b64: false }, 'b64-unlisted'],
    [{ b64: true }, 'b64-unlisted'],
  ])('%j is refused', async (header, code) => {
    const { token, pub } = await es256(claims, header)
    expect(await verdictOf(token, pub)).toBe(`Not acceptable: ${code}`)
  })
})

describe('where the platform lacks something', () => {
  test('on a page that came over plain http nothing is verified', async () => {
    const { token, pub } = await es256()
    vi.stubGlobal('crypto', {})
    expect(await verdictOf(token, pub)).toBe('Not verified: key-platform')
  })

  test('an algorithm that is missing leaves the token not verified', async () => {
    const { private: jwk, public: pub } = await keyFor('ML-DSA-44')
    const token = await signed('ML-DSA-44', jwk, claims)
    expect(await verdictOf(token, pub)).toBe('Acceptable')
    vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('Unrecognized name.', 'NotSupportedError'))
    expect(await verdictOf(token, pub)).toBe('Not verified: key-platform')
  })
})

describe('of several keys', () => {
  test('a weak one beside does no harm, and a weak one alone is refused', async () => {
    const { token } = await (async () => {
      const { private: jwk } = await keyFor('HS256')
      return { token: await signed('HS256', jwk, claims) }
    })()
    const { public: strong } = await keyFor('HS256')
    const weak = { kty: 'oct', k: 'AAAA' }
    expect(await verdictOf(token, { keys: [weak, strong] })).toBe('Acceptable')
    expect(await verdictOf(token, { keys: [weak] })).toBe('Not acceptable: key-short-secret')
  })

  test('a private key that says it is for encryption checks no signature', async () => {
    const { private: jwk } = await keyFor('RS256')
    const token = await signed('RS256', jwk, claims, { alg: 'RS256', kid: 'a' })
    const keys = [
      { ...jwk, kid: 'a', use: 'enc' },
      { ...jwk, kid: 'b' },
    ]
    expect(await verdictOf(token, { keys })).toBe('Not acceptable: key-purpose')
  })
})

describe('a set with secrets in it', () => {
  const secret = (letter: string, kid: string) => ({ kty: 'oct', k: letter.repeat(43), kid })
  const signedBy = (jwk: JsonObject) => signed('HS256', jwk, claims, { alg: 'HS256', kid: 'a' })

  test('two of one name are refused, and one that stands there twice is not', async () => {
    const [one, other] = [secret('A', 'a'), secret('Q', 'a')]
    expect(await verdictOf(await signedBy(one), { keys: [one, other] })).toBe('Not acceptable: key-twice')
    expect(await verdictOf(await signedBy(one), { keys: [one, one] })).toBe('Acceptable')
    expect(await verdictOf(await signedBy(one), { keys: [one, { ...other, kid: 'b' }] })).toBe('Acceptable')
  })

  test('beside public keys it is refused, and those are not', async () => {
    const own = secret('A', 'a')
    const { private: jwk, public: pub } = await keyFor('ES256')
    const keys = [own, { ...pub, kid: 'b' }]
    expect(await verdictOf(await signedBy(own), { keys })).toBe('Not acceptable: key-mixed')
    expect(await verdictOf(await signed('ES256', jwk, claims, { alg: 'ES256', kid: 'b' }), { keys })).toBe('Acceptable')
  })
})
