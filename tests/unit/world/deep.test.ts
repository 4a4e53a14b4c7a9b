/** JSON may be nested deeper than the stack: `JSON.parse` reads it all the same, and so does everything here. */
import { describe, expect, test } from 'vitest'
import { checksAt, checksFollowing, keyOf } from '@/lib/jwt/derived'
import { keysIn, tokensIn } from '@/lib/jwt/find'
import { sourcesOf } from '@/lib/jwt/sources'
import { verifySignature } from '@/lib/jwt/verify'
import { applyChange } from '@/lib/world/apply-change'
import { contentsOf, writtenIn } from '@/lib/world/contents'
import { draftOf } from '@/lib/world/draft'
import { fieldsOf, valueIn } from '@/lib/world/fields'
import { bodyText } from '@/lib/world/http-text'
import { jsonText } from '@/lib/world/json-text'
import type { Http } from '@/lib/world/message'
import { differencesBetween } from '@/lib/world/readings/compare-messages'
import { exposuresOf } from '@/lib/world/readings/exposure'
import { maskRun } from '@/lib/world/readings/mask-run'
import { wireErrorOf } from '@/lib/world/readings/refusal'
import { sightingsOf } from '@/lib/world/readings/sightings'
import { secretsIn } from '@/lib/world/secrets'
import { virtualAddresses } from '@/lib/world/settings'
import { message, run, sending, step } from '../stage/steps'

const deep = 10_000
const list = `${'['.repeat(deep)}1${']'.repeat(deep)}`
const object = `${'{"a":'.repeat(deep)}{"code_verifier":"a-secret-value"}${'}'.repeat(deep)}`
const part = (text: string) => Buffer.from(text).toString('base64url')
const token = `${part(`{"alg":"ES256","kid":${list}}`)}.${part(`{"at_hash":${list},"cnf":${object}}`)}.AAAA`

const json: Http['headers'] = [['content-type', 'application/json']]
const messages: [string, Http][] = [
  ['a list in JSON', { type: 'response', status: 200, headers: json, body: `{"a":${list},"access_token":"${token}"}` }],
  ['an object in JSON', { type: 'response', status: 200, headers: json, body: `{"error":${object}}` }],
  ['JSON that is nothing but deep', { type: 'response', status: 200, headers: json, body: list }],
  ['keys', { type: 'response', status: 200, headers: json, body: `{"keys":[{"kty":"EC","x":${list}},${object}]}` }],
  ['a form', form(new URLSearchParams({ request: token, claims: object, id_token: token }))],
]

function form(fields: URLSearchParams): Http {
  const headers = [
    ['content-type', 'application/x-www-form-urlencoded'],
    ['authorization', `Bearer ${token}`],
  ] as const
  return {
    type: 'request',
    method: 'POST',
    url: `https://id.acme.test/token?state=${list}`,
    headers,
    body: `${fields}`,
  }
}

test('deeper than the stack it is', () => {
  expect(() => JSON.stringify(JSON.parse(list))).toThrow(RangeError)
})

describe.each(messages)('%s, deeper than the stack', (_, http) => {
  const one = message(1, 'token-response', http)

  test('is read, looked through and laid out', () => {
    expect(fieldsOf(http).length).toBeGreaterThan(0)
    expect(writtenIn(http).length).toBeGreaterThan(0)
    expect(bodyText(http, true).length).toBeGreaterThan(deep)
    expect(draftOf(http).length).toBeGreaterThan(0)
    expect(() => wireErrorOf(http)).not.toThrow()
    expect(() => exposuresOf(one, [one])).not.toThrow()
    expect(() => sightingsOf('a-secret-value', [one], [])).not.toThrow()
    expect(differencesBetween(http, http)).toEqual([])
  })

  test('is searched for tokens, keys and what was computed', () => {
    const sources = sourcesOf([one], [])
    const checks = fieldsOf(http).flatMap(({ place, name }) => checksAt(sources, { message: 1, place, name }))
    expect(() => checks.map(keyOf)).not.toThrow()
    expect(() => checksFollowing(sources, 'a-secret-value')).not.toThrow()
    expect(() => [tokensIn(http), keysIn(http)]).not.toThrow()
  })

  test('keeps no secret from being masked', () => {
    expect(() => secretsIn(http)).not.toThrow()
    expect(() => maskRun(run([step(0, null), sending(1, 0, one)]))).not.toThrow()
  })
})

test('a secret is found at any depth of JSON', () => {
  const [, [, http] = []] = messages
  expect(http && secretsIn(http)).toEqual([{ name: 'code_verifier', value: 'a-secret-value' }])
})

test('a change of one member leaves the deep ones as they were', () => {
  const http: Http = { type: 'response', status: 200, headers: json, body: `{"a":${list},"b":"c"}` }
  const changed = applyChange(http, { in: 'json', name: 'b', to: 'd' }, virtualAddresses, 'edit.0')
  expect(changed.body === `{"a":${list},"b":"d"}`).toBe(true)
  expect(valueIn(changed, 'json', 'a') === list).toBe(true)
})

test('what is written in a value ends, however deep it goes', () => {
  expect(contentsOf('a', object).length).toBeLessThan(20)
})

test('a token whose header names a deep key is judged', async () => {
  await expect(verifySignature(token, { keys: [] })).resolves.toMatchObject({ status: 'unverifiable' })
})

test.each([list, object, '{"a":[],"b":{},"c":[1,"x\\"",null,true,{"d":-1.5}]}'])(
  'is written as it was read',
  (text) => {
    expect(jsonText(JSON.parse(text)) === text).toBe(true)
  },
)
