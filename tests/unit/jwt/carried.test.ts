import { describe, expect, test } from 'vitest'
import { jwtIn, signingInput, withMembers } from '@/lib/jwt/carried'

const encode = (text: string) => Buffer.from(text).toString('base64url')
const header = '{ "alg": "ES256", "kid":"k1" }'
const payload = '{"sub":"ada","aud":"https://api.acme.test","exp":1.0e3}'
const token = `${encode(header)}.${encode(payload)}.c2ln`

/** The JWT of a value that has one. */
function carried(value: string) {
  const jwt = jwtIn(value)
  if ('problem' in jwt) throw new Error(jwt.problem)
  return jwt
}

describe('a JWT is found', () => {
  test.each([
    ['', token],
    ['Bearer ', `Bearer ${token}`],
    ['DPoP  ', `DPoP  ${token}`],
    ['bearer ', `bearer ${token}`],
  ])('after %j', (before, value) => {
    expect(carried(value)).toMatchObject({ before, header: { alg: 'ES256', kid: 'k1' }, payload: { sub: 'ada' } })
  })

  test.each([
    ['without a signature', `${encode(header)}.${encode(payload)}.`],
    ['with a signature that is no base64url', `${encode(header)}.${encode(payload)}.=&`],
  ])('%s', (_, value) => {
    expect(carried(value).payload).toEqual({ sub: 'ada', aud: 'https://api.acme.test', exp: 1000 })
  })
})

describe('where there is none that can be changed, one sentence says why', () => {
  test.each([
    ['', /no JWT/],
    ['abc', /no JWT/],
    ['Basic YWRhOnNlY3JldA==', /no JWT/],
    ['https://id.acme.test', /no JWT/],
    [`two words ${token}`, /no JWT/],
    [`${encode(header)}.${encode('[1]')}.c2ln`, /payload is JSON, but not an object/],
    [`${encode('hello')}.${encode(payload)}.c2ln`, /header is not JSON/],
    [`${encode('{"alg":"dir","enc":"A128GCM"}')}..a.b.c`, /encrypted/],
  ])('%j', (value, problem) => {
    expect(jwtIn(value)).toEqual({ problem: expect.stringMatching(problem) })
  })
})

describe('members', () => {
  test('keep their order; new ones come last; null takes one out', () => {
    const changed = withMembers({ b: 1, a: 2, c: 3 }, { a: 'x', d: [], b: null })
    expect(JSON.stringify(changed)).toBe('{"a":"x","c":3,"d":[]}')
  })

  test('may have any name', () => {
    const changed = withMembers(JSON.parse('{"__proto__":1}'), JSON.parse('{"constructor":2,"__proto__":{"x":1}}'))
    expect(JSON.stringify(changed)).toBe('{"__proto__":{"x":1},"constructor":2}')
    expect({}).not.toHaveProperty('x')
  })
})

describe('what is signed', () => {
  test('keeps the very letters of a segment that nobody changed', () => {
    const old = carried(token)
    const input = signingInput(old, old.header, withMembers(old.payload, { sub: 'mallory' }))
    const [first, second] = input.split('.')
    expect(first).toBe(encode(header))
    expect(second).toBe(encode('{"sub":"mallory","aud":"https://api.acme.test","exp":1000}'))
  })

  test('is UTF-8', () => {
    const old = carried(token)
    const [, second] = signingInput(old, old.header, { name: 'Ada ☃ 😀' }).split('.')
    expect(second).toBe(encode('{"name":"Ada ☃ 😀"}'))
  })
})
