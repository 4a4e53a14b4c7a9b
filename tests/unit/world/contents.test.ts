import { describe, expect, test } from 'vitest'
import { contentsOf, writtenIn } from '@/lib/world/contents'
import { sightingsOf } from '@/lib/world/readings/sightings'
import { message, request } from '../stage/steps'

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const jwt = (header: object, payload: object) => `${encode(header)}.${encode(payload)}.c2lnbmF0dXJl`

const thumbprint = '0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I'
const token = jwt({ alg: 'ES256', typ: 'at+jwt' }, { sub: 'ada', cnf: { jkt: thumbprint }, act: { sub: 'prints' } })

function pathsTo(value: string, text: string): string[] {
  return contentsOf('it', text).flatMap((content) => (content.value === value ? [content.path.join('.')] : []))
}

describe('inside a value is found', () => {
  test('a member of a JWT, in its header, in its payload, and nested', () => {
    expect(pathsTo('at+jwt', token)).toEqual(['typ'])
    expect(pathsTo('ada', token)).toEqual(['sub'])
    expect(pathsTo(thumbprint, token)).toEqual(['cnf.jkt'])
    expect(pathsTo('prints', token)).toEqual(['act.sub'])
    expect(pathsTo(`{"jkt":"${thumbprint}"}`, token)).toEqual(['cnf'])
  })

  test('a JWT in a JWT, with the inner one as the token of its members', () => {
    const response = jwt({ alg: 'ES256' }, { id_token: token })
    const found = contentsOf('response', response).find(({ name }) => name === 'jkt')
    expect(found).toMatchObject({ path: ['id_token', 'cnf', 'jkt'] })
    expect(contentsOf('response', response).find(({ path }) => path.join('.') === 'id_token.sub')?.token).toBe(token)
  })

  test.each(['Bearer', 'DPoP', 'dpop'])('the token behind %s, and its claims', (scheme) => {
    expect(contentsOf('authorization', `${scheme} ${token}`)).toContainEqual({
      path: [],
      name: 'access_token',
      value: token,
    })
    expect(pathsTo(thumbprint, `${scheme} ${token}`)).toEqual(['cnf.jkt'])
  })

  test('name and secret of a Basic header, decoded as a form (RFC 6749 §2.3.1)', () => {
    const header = `Basic ${btoa('print%20shop:s%3A+cr%26%C3%A9t')}`
    expect(contentsOf('authorization', header).slice(1)).toEqual([
      { path: ['client_id'], name: 'client_id', value: 'print shop' },
      { path: ['client_secret'], name: 'client_secret', value: 's: cr&ét' },
    ])
  })

  test('a parameter of an address, in its query and behind its #', () => {
    const address = 'https://photoprint.test/callback?state=abc#access_token=def&expires_in=60'
    expect(contentsOf('uri', address).slice(1)).toEqual([
      { path: ['state'], name: 'state', value: 'abc' },
      { path: ['access_token'], name: 'access_token', value: 'def' },
      { path: ['expires_in'], name: 'expires_in', value: '60' },
    ])
  })

  test('a member of JSON, and a number only where it is long', () => {
    const json = '{"keys":[{"kid":"k1","n":1,"iat":1700000000,"ok":true}]}'
    expect(contentsOf('it', json).map(({ path }) => path.join('.'))).toEqual([
      '',
      'keys',
      'keys.0',
      'keys.0.kid',
      'keys.0.iat',
    ])
  })

  test.each(['', 'opaque', 'a.b.c', 'eyJhbGciOiJ9.A.b', '{"a":', 'Basic !!!', '/path', 'photoprint.test', '['])(
    'nothing in %j but itself',
    (text) => {
      const inner = contentsOf('it', text).slice(1)
      expect(inner.filter(({ value }) => value !== '')).toEqual([])
    },
  )

  test('nothing without end', () => {
    const nested = Array.from({ length: 12 }).reduce<string>((text) => JSON.stringify({ a: text }), 'x')
    expect(contentsOf('it', nested).length).toBeLessThan(10)
  })
})

describe('in a message is written', () => {
  test('a whole body that is neither form nor JSON, under its media type', () => {
    const http = request('POST', 'https://photoprint.test/', [['content-type', 'application/jwt']], token)
    const body = writtenIn(http).filter(({ field }) => field.place === 'body')
    expect(body[0]).toMatchObject({ name: 'application/jwt', value: token, path: [] })
    expect(body.some(({ value }) => value === thumbprint)).toBe(true)
  })

  test.each([
    ['form client_assertion', 'client_assertion', 'form'],
    ['form subject_token', 'subject_token', 'form'],
    ['form logout_token', 'logout_token', 'form'],
    ['query request', 'request', 'query'],
    ['query response', 'response', 'query'],
  ])('a claim of a JWT in %s, and it is sighted there', (label, name, place) => {
    const type = [['content-type', 'application/x-www-form-urlencoded']] as const
    const http =
      place === 'form'
        ? request('POST', 'https://id.acme.test/token', type, `${name}=${token}`)
        : request('GET', `https://id.acme.test/auth?${name}=${token}`)
    const [sighting] = sightingsOf(thumbprint, [message(1, 'other-request', http)], [])
    expect(sighting).toMatchObject({ field: { place, name }, within: ['cnf', 'jkt'] })
    expect(label).toContain(name)
  })

  test('a value in a proof, in a fragment and in the Location that has it', () => {
    const proof = jwt({ typ: 'dpop+jwt', jwk: { kty: 'EC' } }, { jti: 'jti-0123456789' })
    const sent = request('POST', 'https://id.acme.test/token', [['dpop', proof]])
    const back = {
      type: 'response' as const,
      status: 303,
      headers: [['location', `https://photoprint.test/cb#access_token=${token}`]] as const,
      body: '',
    }
    const messages = [message(1, 'other-request', sent), message(2, 'other-response', back)]
    expect(sightingsOf('jti-0123456789', messages, [])).toMatchObject([{ field: { name: 'dpop' }, within: ['jti'] }])
    expect(sightingsOf('ada', messages, [])).toMatchObject([
      { message: 2, field: { place: 'fragment', name: 'access_token' }, within: ['sub'] },
      { message: 2, field: { place: 'header', name: 'location' }, within: ['access_token', 'sub'] },
    ])
  })
})
