/** Why a token was refused: only what was tried is a cause, and what the error names comes first. */
import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Expectations, noExpectations } from '@/lib/jwt/checks/check'
import { judge } from '@/lib/jwt/checks/judge'
import { readKeys } from '@/lib/jwt/keys/read-keys'
import { readToken } from '@/lib/jwt/reading/read-token'
import { rank } from '@/lib/jwt/refusal/rank'
import { saidIn } from '@/lib/jwt/refusal/read-error'
import type { Tried } from '@/lib/jwt/refusal/refusal'

const now = Date.UTC(2026, 10, 26, 12)
const seconds = now / 1000
const secret = 'a secret of more than 32 bytes, to be sure'
const claims = { iss: 'https://as', aud: 'api', sub: 'ada', scope: 'photos.read', exp: seconds + 600 }

function tokenOf(payload: object = claims, header: object = {}) {
  const input = [{ alg: 'HS256', ...header }, payload]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`
}

type Given = Partial<Pick<Tried, 'scheme' | 'api'>> & { key?: string; expected?: Partial<Expectations> }

async function why(error: string, text = tokenOf(), { key = '', expected = {}, ...given }: Given = {}) {
  const token = readToken(text)
  const expectations = { ...noExpectations, ...expected }
  const judgement = await judge(token, readKeys(key, 'text'), expectations, now)
  const api = { scope: [], time: null }
  return rank(saidIn(error), { token, judgement, expected: expectations, now, scheme: null, api, ...given })
}

const first = async (...of: Parameters<typeof why>) => (await why(...of)).causes[0]

describe('the audience', () => {
  test('another than the error names is the cause, and it is sure', async () => {
    expect(await first('jwt audience invalid. expected: other')).toMatchObject({
      about: 'aud',
      sureness: 'sure',
      code: 'error-differs',
      values: { wanted: 'other', says: 'api', nearly: '' },
    })
  })

  test.each([
    ['api/', 'slash'],
    ['API', 'case'],
    ['api://api', 'scheme'],
  ])('that it differs in little is said: %s', async (wanted, nearly) => {
    expect(await first(`jwt audience invalid. expected: ${wanted}`)).toMatchObject({ values: { nearly } })
  })

  test('the one that the error names is in the token: no cause, and what only the API knows', async () => {
    const found = await why('jwt audience invalid. expected: api', tokenOf(), { key: secret })
    expect(found.causes).toEqual([])
    expect(found.holds).toMatchObject([{ about: 'aud', code: 'error-matches' }])
    expect(found.open).toEqual(['iss', 'clock', 'keys', 'revoked', 'scope'])
  })

  test('one of a list is enough', async () => {
    const { holds } = await why('jwt audience invalid. expected: api', tokenOf({ ...claims, aud: ['x', 'api'] }))
    expect(holds[0]?.code).toBe('error-matches')
  })

  test('an error that names only what the token has is not taken for what the API wants', async () => {
    const found = await why("The audience 'api' is invalid")
    expect(found.causes).toEqual([])
    expect(found.untried).toMatchObject([{ code: 'names-own' }])
  })

  test('an error that names what this token has not speaks of another token', async () => {
    expect(await first("The audience 'other' is invalid")).toMatchObject({ code: 'another-token', sureness: 'sure' })
  })

  test('where the error names none, what the reader expects is compared, and that fits', async () => {
    const cause = await first('Audience doesn’t match: InvalidAudienceError', tokenOf(), { expected: { aud: 'b' } })
    expect(cause).toMatchObject({ about: 'aud', sureness: 'fits', code: 'differs' })
  })

  test('where nobody names one, nothing is claimed', async () => {
    const found = await why('InvalidAudienceError: Invalid audience')
    expect(found.causes).toEqual([])
    expect(found.untried).toMatchObject([{ about: 'aud', code: 'not-named' }])
  })
})

describe('times', () => {
  const iso = (time: number) => new Date(time * 1000).toISOString().replace('.000', '')
  const jjwt = (exp: number, then: number) => `JWT expired at ${iso(exp)}. Current time: ${iso(then)}, a difference`

  test('expired by the clock that the error names, though not by another', async () => {
    const cause = await first(jjwt(claims.exp, claims.exp + 5))
    expect(cause).toMatchObject({ code: 'past-then', sureness: 'sure', values: { clock: String(claims.exp + 5) } })
  })

  test('the error names another expiry: it was another token', async () => {
    expect(await first(jjwt(claims.exp - 3600, claims.exp))).toMatchObject({ code: 'another-token' })
  })

  test('expired by the clock here', async () => {
    const old = tokenOf({ ...claims, exp: seconds - 60 })
    expect(await first('jwt expired', old)).toMatchObject({ about: 'exp', code: 'exp-past', sureness: 'sure' })
  })

  test('not expired by the clock here: that holds, and the API’s clock is among what only it knows', async () => {
    const found = await why('jwt expired')
    expect(found.holds).toMatchObject([{ about: 'exp', code: 'exp-ahead' }])
    expect(found.open).toContain('clock')
  })

  test('the time by the API’s clock, said by the reader, is tried', async () => {
    const api = { scope: [], time: claims.exp + 1 }
    expect(await first('jwt expired', tokenOf(), { api })).toMatchObject({ code: 'past-then' })
  })

  test('issued in the future is what many mean by not yet valid', async () => {
    const cause = await first('token is not valid yet', tokenOf({ ...claims, iat: seconds + 90 }))
    expect(cause).toMatchObject({ code: 'iat-ahead' })
  })
})

describe('a time that is named without its claim', () => {
  const early = `Cannot handle token prior to ${new Date((seconds + 90) * 1000).toISOString().slice(0, 19)}+0000`

  test.each([
    ['the one that has it, of two', { nbf: seconds - 5, iat: seconds + 90 }, 'iat-ahead'],
    ['the other of the two', { nbf: seconds + 90, iat: seconds - 5 }, 'nbf-ahead'],
    ['neither: another token', { nbf: seconds - 5, iat: seconds - 5 }, 'another-token'],
  ])('%s', async (_, times, code) => {
    expect(await first(early, tokenOf({ ...claims, ...times }))).toMatchObject({ code })
  })
})

describe('the signature and the key', () => {
  test('a key that does not fit fits the error, and is not sure: the API may have another', async () => {
    const cause = await first('invalid signature', tokenOf(), { key: `${secret}!` })
    expect(cause).toMatchObject({ about: 'signature', sureness: 'fits' })
  })

  test('a signature that was cut is sure, with the right key', async () => {
    const cause = await first('invalid signature', tokenOf().slice(0, -6), { key: secret })
    expect(cause).toMatchObject({ sureness: 'sure', code: expect.stringMatching(/^(?:signature-cut-short|charset)/) })
  })

  test('without a key nothing is claimed', async () => {
    const found = await why('invalid signature')
    expect(found.causes).toEqual([])
    expect(found.untried).toMatchObject([{ about: 'signature', code: 'not-tried' }])
  })

  test('a kid in the error that is not this token’s: another token', async () => {
    const cause = await first("IDX10501: Unable to match key: kid: 'k2'.", tokenOf(claims, { kid: 'k1' }))
    expect(cause).toMatchObject({ code: 'another-token', values: { claim: 'kid', theirs: 'k2', says: 'k1' } })
  })
})

describe('what else an API says', () => {
  test('a scope that is missing is named', async () => {
    const cause = await first('Bearer error="insufficient_scope", scope="photos.read photos.write"')
    expect(cause).toMatchObject({ code: 'scope-lacks', values: { missing: 'photos.write', says: 'photos.read' } })
  })

  test('a claim that the API wants', async () => {
    expect(await first('missing required "nbf" claim')).toMatchObject({ code: 'claim-lacks', sureness: 'sure' })
    const found = await why('missing required "aud" claim')
    expect(found.holds).toMatchObject([{ code: 'claim-has' }])
  })

  test('an algorithm that the API does not allow', async () => {
    const cause = await first('id token signed with unsupported algorithm, expected ["RS256"] got "HS256"')
    expect(cause).toMatchObject({ about: 'alg', code: 'error-differs', values: { wanted: 'RS256', says: 'HS256' } })
  })

  test('an opaque token where a JWT is wanted', async () => {
    expect(await first('jwt malformed', 'ya29.opaque')).toMatchObject({ about: 'form', sureness: 'sure' })
    expect((await why('jwt expired', 'ya29.opaque')).causes).toEqual([])
    expect(await first('401 Unauthorized', 'ya29.opaque')).toMatchObject({ about: 'form', sureness: 'fails' })
  })

  test('a bound token that was sent as a bearer token', async () => {
    const bound = tokenOf({ ...claims, cnf: { jkt: 'x' } })
    const error = 'DPoP error="invalid_token", error_description="the token is DPoP bound: DPoP proof required"'
    expect(await first(error, bound, { scheme: 'Bearer' })).toMatchObject({ code: 'bound-as-bearer' })
    expect(await first(error, bound, { scheme: 'DPoP' })).toBeUndefined()
  })

  test('a refused grant says nothing of this token', async () => {
    const found = await why('{"error":"invalid_grant"}')
    expect(found).toMatchObject({ causes: [], untried: [{ about: 'grant' }] })
  })
})

describe('the order', () => {
  const old = tokenOf({ ...claims, exp: seconds - 60 })

  test('what the error names comes before what fails as well', async () => {
    const { causes } = await why('jwt audience invalid. expected: other', old, { key: 'x'.repeat(40) })
    expect(causes.map(({ about, sureness }) => [about, sureness])).toEqual([
      ['aud', 'sure'],
      ['signature', 'also'],
      ['exp', 'also'],
    ])
  })

  test('an error that names nothing: every failure, the sure ones first, none as what the error means', async () => {
    const { causes } = await why('{"message":"Unauthorized"}', old, { key: 'x'.repeat(40) })
    expect(causes.map(({ about, sureness }) => [about, sureness])).toEqual([
      ['exp', 'sure'],
      ['signature', 'fails'],
    ])
  })

  test('where only other things fail, what only the API knows is said all the same', async () => {
    const found = await why('invalid signature', old, { key: secret })
    expect(found.causes).toMatchObject([{ about: 'exp', sureness: 'also' }])
    expect(found.holds).toMatchObject([{ about: 'signature' }])
    expect(found.open.length).toBeGreaterThan(0)
  })

  test('the API’s clock and the scope that the request needs, said by the reader, are tried for any error', async () => {
    const api = { scope: ['photos.write'], time: claims.exp + 1 }
    const { causes } = await why('401 Unauthorized', tokenOf(), { key: secret, api })
    expect(causes.map(({ code, sureness }) => [code, sureness])).toEqual([
      ['past-then', 'fails'],
      ['scope-lacks', 'fails'],
    ])
    const other = await why('jwt audience invalid. expected: b', tokenOf(), { key: secret, api })
    expect(other.causes.map(({ sureness }) => sureness)).toEqual(['sure', 'also', 'also'])
  })

  test('nothing fails: no cause', async () => {
    const found = await why('401 Unauthorized', tokenOf(), { key: secret })
    expect(found.causes).toEqual([])
    expect(found.open).toEqual(['aud', 'iss', 'clock', 'keys', 'revoked', 'scope'])
  })
})

test('a property: claims of odd types and any error make nothing throw, and every cause was tried', async () => {
  const odd = fc.record(
    Object.fromEntries(['iss', 'aud', 'exp', 'nbf', 'iat', 'scope', 'cnf'].map((name) => [name, fc.jsonValue()])),
  )
  const errors = fc.constantFrom(
    "IDX10214: Audiences: 'a'. Did not match: validationParameters.ValidAudience: 'b'",
    'JWT expired at 2026-11-26T11:00:00Z. Current time: 2026-11-26T12:00:00Z, a',
    'token used before issued',
    'Bearer error="insufficient_scope", scope="x"',
    'Jwt issuer is not configured',
    'DPoP error="invalid_dpop_proof"',
  )
  await fc.assert(
    fc.asyncProperty(odd, errors, async (payload, error) => {
      const { causes } = await why(error, tokenOf(payload), { scheme: 'Bearer' })
      expect(causes.every(({ state, code }) => state === 'fails' && code !== 'not-tried')).toBe(true)
    }),
    { numRuns: 200 },
  )
})
