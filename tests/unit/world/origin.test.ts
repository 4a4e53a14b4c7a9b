import { describe, expect, test } from 'vitest'
import { isUnguessable, originOf } from '@/lib/world/readings/origin'
import { message, request } from '../stage/steps'

const nonce = 'n-0S6_WzA2Mj-0123'

function tokenWith(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'ES256' })}.${part(claims)}.c2lnbmF0dXJl`
}

const asked = new URLSearchParams({ client_id: 'photoprint', scope: 'openid photos.read', nonce, login_hint: 'ada' })
const json = [['content-type', 'application/json']] as const
const earlier = tokenWith({ sub: 'ada', jti: 'Zk3-9xQpL0aaBB12cd', client_id: 'other', origin: 'https://id.acme.test' })
const messages = [
  message(1, 'sign-in-submission', request('POST', 'https://id.acme.test/x', [['origin', 'https://id.acme.test']])),
  message(3, 'authorization-request', request('GET', `https://id.acme.test/auth?${asked}`)),
  message(7, 'token-response', {
    type: 'response',
    status: 200,
    headers: json,
    body: JSON.stringify({ access_token: earlier, iss: 'https://id.acme.test', sub: 'ada' }),
  }),
]

const from = (name: string, value: string, before = 9) => originOf(messages, { name, value }, before)

describe('a member of a token says where it came from', () => {
  test('a nonce: from the request’s nonce', () => {
    expect(from('nonce', nonce)).toEqual({ message: 3, name: 'nonce' })
    expect(from('nonce', nonce, 3)).toBeUndefined()
  })

  test('an audience and a client: from the client_id', () => {
    for (const name of ['aud', 'azp', 'client_id'])
      expect(from(name, 'photoprint')).toEqual({ message: 3, name: 'client_id' })
  })

  test('a scope: from the scope that was asked for', () => {
    expect(from('scope', 'openid photos.read')).toEqual({ message: 3, name: 'scope' })
    expect(from('scope', 'photos.read')).toBeUndefined()
  })

  test('a value that nobody can have guessed: from whoever sent it first, whatever it was called there', () => {
    expect(from('jti', 'Zk3-9xQpL0aaBB12cd')).toEqual({ message: 7, name: 'jti' })
    expect(from('challenge', nonce)).toEqual({ message: 3, name: 'nonce' })
  })
})

describe('a member of a token says nothing where the same text is a coincidence', () => {
  test('its issuer, though a header named the same address', () => {
    expect(from('iss', 'https://id.acme.test')).toBeUndefined()
    expect(from('aud', 'https://id.acme.test')).toBeUndefined()
  })

  test('its subject, though a hint named the same person', () => {
    expect(from('sub', 'ada')).toBeUndefined()
  })

  test('a client that only another token names', () => {
    expect(from('client_id', 'other')).toBeUndefined()
  })

  test('a short value, words, and an address, under a name that nobody knows', () => {
    for (const value of ['ada', 'photoprint', 'openid photos.read', 'https://id.acme.test'])
      expect(from('constructor', value)).toBeUndefined()
  })
})

test('what is unguessable is long, and neither an address nor words', () => {
  for (const drawn of [nonce, '7f3a9c0b2d4e6f81', 'QpL0aaBB12cdZk3xyzw']) expect(isUnguessable(drawn)).toBe(true)
  for (const not of ['n-0S6', 'https://id.acme.test/1', 'application/json', 'authorization_code', 'two words 1234567'])
    expect(isUnguessable(not)).toBe(false)
})
