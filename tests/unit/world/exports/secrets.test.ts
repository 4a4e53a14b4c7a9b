import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { authorizationCode } from '@/content/flows/authorization-code'
import type { Headers, Http } from '@/lib/world/message'
import { maskerOf } from '@/lib/world/readings/mask'
import { maskRun, secretsOf } from '@/lib/world/readings/mask-run'
import { secretsIn, shortest } from '@/lib/world/secrets'
import { settingsOf } from '@/lib/world/settings'
import { request } from '../../stage/steps'
import { playedRun, secretValues, textsOf } from './fixture'

const json: Headers = [['content-type', 'application/json']]
const form: Headers = [['content-type', 'application/x-www-form-urlencoded']]
const html: Headers = [['content-type', 'text/html; charset=utf-8']]
const secret = 'S3cr3t-value_that.is~long'

function response(headers: Headers, body = ''): Http {
  return { type: 'response', status: 200, headers, body }
}

function token(claims: object, signature = 'c2lnbmF0dXJlIG9mIGEgdG9rZW4'): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'ES256' })}.${part(claims)}.${signature}`
}

function basic(id: string, password: string): string {
  return `Basic ${Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(password)}`).toString('base64')}`
}

function maskedAlone(http: Http): string {
  return JSON.stringify(maskerOf(secretsIn(http)).http(http))
}

const hidingPlaces: Readonly<Record<string, (value: string) => Http>> = {
  'an address': (value) => request('GET', `https://photoprint.test/callback?code=${encodeURIComponent(value)}`),
  'a Location': (value) => response([['location', `https://photoprint.test/?${new URLSearchParams({ code: value })}`]]),
  'a fragment': (value) => response([['location', `/#access_token=${encodeURIComponent(value)}&state=x`]]),
  'a Referer': (value) =>
    request('GET', 'https://a.test/', [['referer', `https://b.test/?code=${encodeURIComponent(value)}`]]),
  'a cookie': (value) => request('GET', 'https://a.test/', [['cookie', `theme=dark; s=${encodeURIComponent(value)}`]]),
  'a cookie that is set': (value) => response([['set-cookie', `s=${encodeURIComponent(value)}; Path=/; HttpOnly`]]),
  'a form': (value) => request('POST', 'https://a.test/', form, new URLSearchParams({ password: value }).toString()),
  JSON: (value) => response(json, JSON.stringify({ refresh_token: value })),
  'JSON, deep inside': (value) => response(json, JSON.stringify([{ clients: [{ client_secret: value }] }])),
  'a page': (value) => response(html, `<input type=hidden name="id_token" value="${escapeHtml(value)}">`),
  'Basic credentials': (value) => request('POST', 'https://a.test/', [['authorization', basic('photo:print', value)]]),
  'the claims of an authorization response': (value) =>
    response([['location', `/?response=${token({ code: value, iss: 'https://id.acme.test' })}`]]),
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;').replaceAll('<', '&lt;')
}

describe('a secret is masked', () => {
  test.each(Object.entries(hidingPlaces))('in %s', (_, place) => {
    const masked = maskedAlone(place(secret))
    expect(textsOf(masked).join('\n')).not.toContain(secret)
    expect(textsOf(masked).join('\n')).toMatch(/\*\*\*\w+-1\*\*\*/)
  })

  test.each(Object.entries(hidingPlaces))('in %s, however short', (name, place) => {
    const masked = maskedAlone(place('q7'))
    if (name !== 'a page' && name !== 'the claims of an authorization response')
      expect(textsOf(masked).join(' ')).not.toMatch(/\bq7\b/)
  })

  test('whatever characters it has, and wherever else it stands', () => {
    const anySecret = fc
      .string({ unit: 'grapheme', minLength: shortest, maxLength: 30 })
      .filter((text) => /^\S.*\S$/.test(text))
    const spot = fc.constantFrom(...Object.values(hidingPlaces))
    fc.assert(
      fc.property(anySecret, spot, spot, (value, one, other) => {
        const known = secretsIn(one(value))
        fc.pre(known.some((found) => found.value === value))
        const masked = JSON.stringify(maskerOf(known).http(other(value)))
        for (const text of textsOf(masked)) expect(text).not.toContain(value)
      }),
      { numRuns: 300 },
    )
  }, 30_000)

  test('by the same mask in every message, and by another than any other secret', () => {
    const [one, other] = ['https://a.test/?code=first-code-of-two', 'https://a.test/?code=second-code-of-two']
    const messages = [request('GET', one), request('GET', other), request('POST', one, form, 'code=second-code-of-two')]
    const { http } = maskerOf(messages.flatMap(secretsIn))
    expect(messages.map(http).map((masked) => 'url' in masked && `${masked.url} ${masked.body}`)).toEqual([
      'https://a.test/?code=***code-1*** ',
      'https://a.test/?code=***code-2*** ',
      'https://a.test/?code=***code-1*** code=***code-2***',
    ])
  })
})

describe('a JWT', () => {
  const jwt = token({ sub: 'ada' })
  const [head, claims, signature] = jwt.split('.')

  test('loses its signature, and can still be read', () => {
    const masked = maskedAlone(response(json, JSON.stringify({ access_token: jwt })))
    expect(masked).toContain(`${head}.${claims}.***access_token-1***`)
    expect(masked).not.toContain(signature)
  })

  test('keeps what it says of itself where nobody signed it', () => {
    const unsigned = `${head}.${claims}.`
    expect(maskedAlone(response(json, JSON.stringify({ access_token: unsigned })))).toContain(unsigned)
  })
})

describe('what is no secret stays', () => {
  const stays =
    'https://id.acme.test/auth?client_id=photoprint&state=a-state-value&nonce=a-nonce-value&code_challenge=abc'

  test('in an authorization request', () => {
    expect(maskedAlone(request('GET', stays))).toContain(stays)
  })

  test('where JSON names an error by a code', () => {
    expect(maskedAlone(response(json, '{"code":"too_many_requests"}'))).toContain('too_many_requests')
  })
})

describe('a run that was really played holds no secret once it is masked', () => {
  const settings = [{}, { client: 'confidential', accessToken: 'opaque' }, { pkce: 'off', algorithm: 'RS256' }] as const

  test.each(settings)('%o', async (chosen) => {
    const { run } = await playedRun(settingsOf(authorizationCode, chosen))
    const masked = maskRun(run)
    const texts = textsOf(JSON.stringify(masked)).join('\n')
    const values = secretValues(run)
    expect(values.length).toBeGreaterThan(15)
    for (const value of values) expect(texts).not.toContain(value)
  })

  test('and is masked no further by masking it again', async () => {
    const masked = maskRun((await playedRun()).run)
    expect(secretsOf(masked)).toEqual([{ name: 'run', value: masked.id }])
    expect(maskRun(masked)).toEqual(masked)
  })
})
