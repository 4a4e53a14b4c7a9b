import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Edit, Members, NewToken, Signing } from '@/lib/world/edit'
import { signings } from '@/lib/world/edit'
import { WorldError } from '@/lib/world/errors'
import { wireErrorOf } from '@/lib/world/readings/refusal'
import { type Settings, settingsOf } from '@/lib/world/settings'
import { flow, inFlight, type Played, play, refused, start, take } from './play'

const settings = settingsOf(flow)

type At = 'token-response' | 'api-request'

const before = new Map<string, Promise<Played>>()

/** The run with a message of this kind in flight, played once for all who ask with the same settings. */
function reached(kind: At, over: Partial<Settings> = {}): Promise<Played> {
  const key = JSON.stringify([kind, over])
  const played = before.get(key) ?? start({ ...settings, ...over }).then((begun) => play(begun, inFlight(kind)))
  before.set(key, played)
  return played
}

async function deliver(played: Played, edit: Edit): Promise<Played> {
  return take(played, { type: 'deliver', message: played.world.inFlight.at(-1)?.id ?? 0, edit })
}

/** Delivers a message with its token changed, and goes on until somebody refuses. */
async function changed(kind: At, token: NewToken, name = 'access_token', over: Partial<Settings> = {}) {
  const where =
    kind === 'api-request' ? ({ in: 'header', name: 'authorization' } as const) : ({ in: 'json', name } as const)
  const end = await play(await deliver(await reached(kind, over), [{ ...where, token }]), refused)
  const last = end.path.at(-1)
  const answer = last?.sent.at(-1)
  const { party, code, text } = last?.notes.find((note) => note.refused) ?? {}
  return { party, code, text, wire: (answer && wireErrorOf(answer.http)?.code) ?? null }
}

const api = 'resource-server'
const signature = 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED'
const claim = 'ERR_JWT_CLAIM_VALIDATION_FAILED'

describe.each(['ES256', 'RS256', 'EdDSA'] as const)(
  'an access token (%s) that Acme ID signed once more',
  (algorithm) => {
    const resigned = (payload: Members, header?: Members) =>
      changed('token-response', { header, payload, sign: 'sender' }, 'access_token', { algorithm })

    test.each<[string, Members, string, RegExp, string]>([
      ['for another API', { aud: '{elsewhere}' }, claim, /aud/, 'invalid_token'],
      ['of another issuer', { iss: '{elsewhere}' }, claim, /iss/, 'invalid_token'],
      ['that has expired', { exp: { now: -60 } }, 'ERR_JWT_EXPIRED', /exp/, 'invalid_token'],
      ['that is not valid yet', { nbf: { now: 3600 } }, claim, /nbf/, 'invalid_token'],
      ['without an end', { exp: null }, claim, /exp/, 'invalid_token'],
      ['without a scope', { scope: null }, 'insufficient_scope', /names no scope/, 'insufficient_scope'],
      ['with another scope', { scope: 'openid' }, 'insufficient_scope', /openid/, 'insufficient_scope'],
    ])('%s is refused for what it says', async (_, payload, code, text, wire) => {
      expect(await resigned(payload)).toEqual({ party: api, code, text: expect.stringMatching(text), wire })
    })

    test('of another type is refused for its type', async () => {
      expect(await resigned({}, { typ: 'JWT' })).toMatchObject({ party: api, code: claim, wire: 'invalid_token' })
    })

    test('with the same claims is accepted', async () => {
      expect(await resigned({ jti: 'another' })).toEqual({
        party: undefined,
        code: undefined,
        text: undefined,
        wire: null,
      })
    })
  },
)

describe('an access token changed on its way to the Photo API', () => {
  test.each<[Signing, Members, string]>([
    ['keep', { scope: 'photos.read photos.delete' }, signature],
    ['none', { sub: 'mallory' }, 'ERR_JOSE_ALG_NOT_ALLOWED'],
    ['stranger', { sub: 'mallory' }, signature],
    ['public-as-secret', { sub: 'mallory' }, 'ERR_JOSE_ALG_NOT_ALLOWED'],
  ])('%s: is refused', async (sign, payload, code) => {
    expect(await changed('api-request', { payload, sign })).toMatchObject({ party: api, code, wire: 'invalid_token' })
  })

  test('leaked: is taken for Acme ID’s own, whatever it says', async () => {
    const forged = { payload: { exp: { now: 31_536_000 }, jti: 'nobody issued this' }, sign: 'leaked' } as const
    expect(await changed('api-request', forged)).toMatchObject({ wire: null })
  })

  test('cannot be signed by Photoprint, which has no key', async () => {
    await expect(changed('api-request', { payload: { sub: 'mallory' }, sign: 'sender' })).rejects.toMatchObject({
      name: 'WorldError',
      code: 'impossible_message',
      field: 'edit.0.token.sign',
    })
  })

  test('is no JWT where tokens are opaque', async () => {
    await expect(changed('api-request', { sign: 'none' }, '', { accessToken: 'opaque' })).rejects.toMatchObject({
      field: 'edit.0',
      message: expect.stringMatching(/no JWT/),
    })
  })
})

describe('an ID token that Acme ID signed once more', () => {
  test.each<[string, Members]>([
    ['nonce', { nonce: 'another' }],
    ['aud', { aud: 'another-client' }],
    ['iss', { iss: '{elsewhere}' }],
    ['exp', { exp: { now: -3600 } }],
    ['iat', { iat: null }],
  ])('with another %s is refused by Photoprint', async (name, payload) => {
    const { party, text } = await changed('token-response', { payload, sign: 'sender' }, 'id_token')
    expect(party).toBe('client')
    expect(text).toMatch(new RegExp(`${name}|timestamp`))
  })
})

describe('what Photoprint signs itself', () => {
  test.each<[Signing, Members, RegExp]>([
    ['sender', { htu: '{elsewhere}/photos' }, /htu/],
    ['sender', { iat: { now: -7200 } }, /iat|time/i],
    ['keep', { htm: 'POST' }, /signature/],
  ])('a DPoP proof (%s) with %j is refused', async (sign, payload, text) => {
    const played = await reached('api-request', { dpop: 'on' })
    const end = await play(await deliver(played, [{ in: 'header', name: 'dpop', token: { payload, sign } }]), refused)
    expect(end.path.at(-1)?.notes.find((note) => note.refused)?.text).toMatch(text)
  })
})

const json = fc.jsonValue({ maxDepth: 3 })
const members = fc.dictionary(
  fc.oneof(fc.constantFrom('alg', 'kid', 'typ', 'crit', 'b64', 'iss', 'aud', 'exp', 'scope', '__proto__'), fc.string()),
  fc.oneof(json, fc.constantFrom('none', 'HS256', 'ES256', 'RS256', '{elsewhere}', { now: 1 }, { now: -1e300 })),
  { maxKeys: 4 },
)
const token = fc.record(
  { header: members, payload: members, sign: fc.constantFrom(...signings) },
  { requiredKeys: ['sign'] },
)
const where = fc.constantFrom(
  { in: 'json', name: 'access_token' } as const,
  { in: 'json', name: 'id_token' } as const,
  { in: 'header', name: 'authorization' } as const,
  { in: 'json', name: 'token_type' } as const,
  { in: 'body' } as const,
)

test('whatever is done to tokens, the world throws nothing but a WorldError, and plays on', {
  timeout: 60_000,
}, async () => {
  const seen = { refused: 0, delivered: 0 }
  const edits = fc.array(fc.tuple(where, token), { minLength: 1, maxLength: 3 })
  await fc.assert(
    fc.asyncProperty(fc.constantFrom<At>('token-response', 'api-request'), edits, async (kind, tuples) => {
      const played = await reached(kind)
      const edit = tuples.map(([at, to]) => JSON.parse(JSON.stringify({ ...at, token: to })))
      try {
        await play(await deliver(played, edit))
        seen.delivered += 1
      } catch (error) {
        if (!(error instanceof WorldError)) throw error
        expect(error).toMatchObject({ code: 'impossible_message', field: expect.stringMatching(/^edit\.\d/) })
        seen.refused += 1
      }
    }),
    { numRuns: 300 },
  )
  // A random walk: that both happened is what matters, with room for luck.
  expect(seen.delivered).toBeGreaterThan(3)
  expect(seen.refused).toBeGreaterThan(3)
})
