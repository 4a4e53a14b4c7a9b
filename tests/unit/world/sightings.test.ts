import { describe, expect, test } from 'vitest'
import type { Http } from '@/lib/world/message'
import { sightingsOf } from '@/lib/world/readings/sightings'
import { message, request } from '../stage/steps'

const nonce = 'n-0S6_WzA2Mj-long'

function seenIn(value: string, http: Http): string[] {
  return sightingsOf(value, [message(1, 'other-request', http)], []).flatMap((sighting) =>
    sighting.in === 'message' ? [`${sighting.field.place} ${sighting.field.name}`] : [],
  )
}

function tokenWith(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'ES256' })}.${part(claims)}.c2lnbmF0dXJl`
}

describe('a value is seen', () => {
  test('where it is the whole of a field, and nowhere else', () => {
    const http = request('GET', `https://id.acme.test/auth?state=${nonce}&nonce=other`)
    expect(seenIn(nonce, http)).toEqual(['query state'])
  })

  test('inside an encoded address that is a parameter', () => {
    const inner = `https://photoprint.test/callback?state=${encodeURIComponent('a/b+c=d&e long')}`
    const http = request('GET', `https://id.acme.test/auth?return_to=${encodeURIComponent(inner)}`)
    expect(seenIn('a/b+c=d&e long', http)).toEqual(['query return_to'])
  })

  test('behind Bearer', () => {
    const http = request('GET', 'https://api.acme.test/photos', [['authorization', `Bearer ${nonce}`]])
    expect(seenIn(nonce, http)).toEqual(['header authorization'])
  })

  test('among the claims of a JWT, beyond ASCII too', () => {
    const token = tokenWith({ nonce, name: 'Ada Lovelace ☃' })
    const http = request('GET', 'https://api.acme.test/photos', [['authorization', `Bearer ${token}`]])
    expect(seenIn(nonce, http)).toEqual(['header authorization'])
    expect(seenIn('Ada Lovelace ☃', http)).toEqual(['header authorization'])
    expect(seenIn('not in the token', http)).toEqual([])
  })

  test('by whom it is known', () => {
    const facts = [
      { party: 'client', name: 'nonce', value: nonce, secret: false },
      { party: 'client', name: 'id_token', value: tokenWith({ nonce }), secret: true },
      { party: 'browser', name: 'state', value: 'other', secret: false },
    ]
    expect(sightingsOf(nonce, [], facts)).toEqual([
      { in: 'facts', party: 'client', name: 'nonce' },
      { in: 'facts', party: 'client', name: 'id_token', within: ['nonce'] },
    ])
  })

  test('in the order of the messages, and then of the facts', () => {
    const http = request('GET', `https://id.acme.test/auth?nonce=${nonce}`)
    const seen = sightingsOf(
      nonce,
      [message(4, 'other-request', http), message(7, 'other-request', http)],
      [{ party: 'client', name: 'nonce', value: nonce, secret: false }],
    )
    expect(seen.map((sighting) => (sighting.in === 'message' ? sighting.message : sighting.party))).toEqual([
      4,
      7,
      'client',
    ])
  })
})

describe('a value is not seen', () => {
  test('inside another where it is short: code is no part of code_verifier', () => {
    expect(seenIn('code', request('GET', 'https://id.acme.test/auth?a=code_verifier&response_type=code'))).toEqual([
      'query response_type',
    ])
  })

  test('inside a longer word: the client photoprint is not in the host photoprint.test', () => {
    const uri = encodeURIComponent('https://photoprint.test/callback')
    const url = `https://id.acme.test/auth?client_id=photoprint&redirect_uri=${uri}`
    const headers = [
      ['host', 'photoprint.test'],
      ['x-inner', 'client_id%3Dphotoprint%26state'],
    ] as const
    expect(seenIn('photoprint', request('GET', url, headers))).toEqual(['query client_id', 'header x-inner'])
  })

  test('anywhere, where it is empty', () => {
    expect(seenIn('', request('GET', 'https://id.acme.test/auth?a='))).toEqual([])
  })

  test('anywhere, where it is text that has no encoding, and nothing breaks', () => {
    expect(seenIn('half a pair \ud800', request('GET', 'https://id.acme.test/auth?a=other'))).toEqual([])
  })

  test('in what only looks like a JWT', () => {
    expect(seenIn(nonce, request('GET', 'https://id.acme.test/auth?a=eyJhbGciOiJ9.A.b'))).toEqual([])
  })
})
