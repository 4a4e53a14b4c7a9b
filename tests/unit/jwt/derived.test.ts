import { describe, expect, it } from 'vitest'
import { type Check, checksAt, checksFollowing, recompute } from '../../../lib/jwt/derived'
import { hashOfAlgorithm, thumbprintInput } from '../../../lib/jwt/hash'
import { type Source, sourcesOf } from '../../../lib/jwt/sources'
import type { Headers, Http, Message } from '../../../lib/world/message'
import type { Fact } from '../../../lib/world/party'

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const jwt = (header: object, payload: object) => `${encode(header)}.${encode(payload)}.c2lnbmF0dXJl`

/** RFC 7636 Appendix B */
const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'
const challenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'
/** RFC 9449 §4.1, §6.1 and §7.1 */
const jwk = {
  kty: 'EC',
  x: 'l8tFrhx-34tV3hRICRDY9zCkDlpBhF42UQUfWVAWBFs',
  y: '9VE4jf_Ok_o64zbTTlcuNJajHmt6v9TDVrU0CdvGRDA',
  crv: 'P-256',
}
const jkt = '0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I'
const boundToken = 'Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU'
const ath = 'fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo'
/** OpenID Connect Core, Appendix A.3 and A.4 */
const code = 'Qcb0Orv1zh30vL1MPRsbm-diHiMwcLyZvn1arpZv-Jxf_11jnpEX3Tgfvk'
const cHash = 'LDktKdoQak3Pk0cnXxCltA'
const accessToken = 'jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y'
const atHash = '77QmUPtjPfzWtF2AnpK9RQ'

describe('recomputed', () => {
  it('is a code_challenge from the verifier that its maker knows', async () => {
    const facts = [fact('client', 'code_verifier', verifier)]
    const asked = message(3, query({ code_challenge: challenge, code_challenge_method: 'S256' }))
    const made = await outcome(at(sourcesOf([asked], facts), 3, 'query', 'code_challenge'))
    expect(made).toMatchObject({
      matches: true,
      formula: 'BASE64URL(SHA-256(ASCII(code_verifier)))',
      computed: challenge,
    })
    expect(made?.lines[0]?.value).toMatch(/^13d31e96/)
  })

  it('is a verifier that has to answer the challenge that came before', async () => {
    const asked = message(3, query({ code_challenge: challenge, code_challenge_method: 'S256' }))
    const answer = (text: string) => sourcesOf([asked, message(20, form({ code_verifier: text }))], [])
    expect(await outcome(at(answer(verifier), 20, 'form', 'code_verifier'))).toMatchObject({ matches: true })
    expect(await outcome(at(answer('a wrong one'), 20, 'form', 'code_verifier'))).toMatchObject({ matches: false })
  })

  it('is a challenge without a method as it is: that is plain (RFC 7636 §4.3)', async () => {
    const sources = sourcesOf([message(1, query({ code_challenge: 'abc' }))], [fact('client', 'code_verifier', 'abc')])
    expect(await outcome(at(sources, 1, 'query', 'code_challenge'))).toMatchObject({
      matches: true,
      formula: 'code_verifier',
    })
  })

  it('is the ath of a proof, from the token beside it and from no other', async () => {
    const proof = jwt({ typ: 'dpop+jwt', jwk }, { ath })
    const use = (token: string) =>
      request([
        ['authorization', `DPoP ${token}`],
        ['dpop', proof],
      ])
    const sources = sourcesOf([message(1, use(boundToken)), message(2, use('another'))], [])
    expect(await outcome(at(sources, 1, 'header', 'dpop', ['ath']))).toMatchObject({ matches: true, computed: ath })
    expect(await outcome(at(sources, 2, 'header', 'dpop', ['ath']))).toMatchObject({ matches: false })
  })

  it('is the jkt of a token, from the key of a proof', async () => {
    const proof = message(1, request([['dpop', jwt({ typ: 'dpop+jwt', jwk }, {})]]))
    const token = jwt({ alg: 'ES256' }, { cnf: { jkt } })
    const answer = message(2, json({ access_token: token }))
    const made = await outcome(at(sourcesOf([proof, answer], []), 2, 'json', 'access_token', ['cnf']))
    expect(made).toMatchObject({ matches: true, computed: jkt })
    expect(made?.lines[0]?.value).toBe(`{"crv":"P-256","kty":"EC","x":"${jwk.x}","y":"${jwk.y}"}`)
  })

  it('is the jkt of a token that somebody else uses with a proof of their own, and does not match', async () => {
    const token = jwt({ alg: 'ES256' }, { cnf: { jkt } })
    const mine = message(1, request([['dpop', jwt({ jwk }, {})]]))
    const other = jwt({ jwk: { ...jwk, x: jwk.y } }, {})
    const stolen = message(
      2,
      request([
        ['authorization', `DPoP ${token}`],
        ['dpop', other],
      ]),
    )
    const sources = sourcesOf([mine, stolen], [])
    expect(await outcome(at(sources, 2, 'header', 'authorization', ['cnf']))).toMatchObject({ matches: false })
  })

  it('are c_hash and at_hash, the left half by the algorithm of the ID token', async () => {
    const idToken = jwt({ alg: 'RS256' }, { c_hash: cHash, at_hash: atHash })
    const location = `https://photoprint.test/cb#code=${code}&access_token=${accessToken}&id_token=${idToken}`
    const back: Http = { type: 'response', status: 303, headers: [['location', location]], body: '' }
    const sources = sourcesOf([message(1, back)], [])
    expect(await outcome(at(sources, 1, 'fragment', 'id_token', ['c_hash']))).toMatchObject({ computed: cHash })
    const made = await outcome(at(sources, 1, 'fragment', 'id_token', ['at_hash']))
    expect(made).toMatchObject({ matches: true, formula: 'BASE64URL(LEFT-HALF(SHA-256(ASCII(access_token))))' })
  })

  it('is a Basic header, from what its sender was registered with', async () => {
    const facts = [fact('client', 'client_id', 'print shop'), fact('client', 'client_secret', 's:1')]
    const header = (text: string) => sourcesOf([message(1, request([['authorization', `Basic ${btoa(text)}`]]))], facts)
    expect(await outcome(at(header('print+shop:s%3A1'), 1, 'header', 'authorization'))).toMatchObject({ matches: true })
    expect(await outcome(at(header('print+shop:wrong'), 1, 'header', 'authorization'))).toMatchObject({
      matches: false,
      lines: [{ value: 'print%20shop:s%3A1' }],
    })
  })

  it('is a kid that is the start of a thumbprint; any other name is no news', async () => {
    const named = (kid: string) => {
      const keys = message(1, json({ keys: [{ ...jwk, kid }] }))
      return sourcesOf([keys, message(2, json({ id_token: jwt({ kid }, {}) }))], [])
    }
    expect(await outcome(at(named(jkt.slice(0, 8)), 2, 'json', 'id_token', ['kid']))).toMatchObject({ matches: true })
    expect(await outcome(at(named('my-key-1'), 2, 'json', 'id_token', ['kid']))).toBeNull()
  })

  it('is nothing where there is nothing to compute from', () => {
    const sources = sourcesOf([message(1, query({ code_challenge: challenge, code_verifier: '' }))], [])
    expect(at(sources, 1, 'query', 'state')).toEqual([])
    expect(at(sourcesOf([message(1, query({ code_challenge: challenge }))], []), 1, 'query', 'code_challenge')).toEqual(
      [],
    )
  })
})

describe('following', () => {
  it('finds the challenge of a verifier, and the verifier of a challenge, once', async () => {
    const http = query({ code_challenge: challenge, code_challenge_method: 'S256' })
    const sources = sourcesOf([message(2, http), message(3, http)], [fact('client', 'code_verifier', verifier)])
    for (const value of [verifier, challenge]) {
      const checks = checksFollowing(sources, value)
      expect(checks).toHaveLength(1)
      expect(await outcome(checks)).toMatchObject({ matches: true })
    }
  })
})

describe('hashOfAlgorithm', () => {
  it.each([
    ['ES256', 'SHA-256'],
    ['PS384', 'SHA-384'],
    ['HS512', 'SHA-512'],
    ['EdDSA', 'SHA-512'],
    ['Ed25519', 'SHA-512'],
    ['none', null],
    [undefined, null],
  ])('%s hashes with %s', (alg, hash) => {
    expect(hashOfAlgorithm(alg)).toBe(hash)
  })
})

it('has no thumbprint of what is no key', () => {
  expect(thumbprintInput({ kty: 'EC', crv: 'P-256' })).toBeNull()
  expect(thumbprintInput({ kty: 'constructor' })).toBeNull()
})

function at(sources: readonly Source[], message: number, place: string, name: string, path?: string[]): Check[] {
  return checksAt(sources, { message, place, name }, path)
}

async function outcome([check]: readonly Check[]) {
  return check ? recompute(check) : undefined
}

function fact(party: string, name: string, value: string): Fact {
  return { party, name, value, secret: true }
}

function message(id: number, http: Http): Message {
  return { id, kind: 'other-request', from: 'browser', to: 'client', channel: 'front', http }
}

function query(parameters: Record<string, string>): Http {
  const url = `https://id.acme.test/auth?${new URLSearchParams(parameters)}`
  return { type: 'request', method: 'GET', url, headers: [], body: '' }
}

function form(parameters: Record<string, string>): Http {
  const body = new URLSearchParams(parameters).toString()
  return { ...request([['content-type', 'application/x-www-form-urlencoded']]), body }
}

function request(headers: Headers): Http {
  return { type: 'request', method: 'POST', url: 'https://id.acme.test/token', headers, body: '' }
}

function json(body: object): Http {
  return { type: 'response', status: 200, headers: [['content-type', 'application/json']], body: JSON.stringify(body) }
}
