import { describe, expect, it } from 'vitest'
import { keysIn, tokensIn } from '../../../lib/jwt/find'
import type { Headers, Http } from '../../../lib/world/message'

describe('tokensIn', () => {
  it('finds the tokens of a token response, in wire order', () => {
    const body = {
      access_token: 'aaa',
      expires_in: 3600,
      id_token: 'h.p.s',
      refresh_token: 'rrr',
      token_type: 'Bearer',
    }
    expect(tokensIn(response('application/json; charset=utf-8', JSON.stringify(body)))).toEqual([
      { kind: 'Access token', token: 'aaa', place: 'json', name: 'access_token' },
      { kind: 'ID token', token: 'h.p.s', place: 'json', name: 'id_token' },
      { kind: 'Refresh token', token: 'rrr', place: 'json', name: 'refresh_token' },
    ])
  })

  it.each(['Bearer aaa.bbb.ccc', 'bearer aaa.bbb.ccc'])('finds the access token of `Authorization: %s`', (value) => {
    expect(tokensIn(request([['authorization', value]]))).toEqual([
      { kind: 'Access token', token: 'aaa.bbb.ccc', place: 'header', name: 'authorization' },
    ])
  })

  it('finds the token of an introspection request', () => {
    const http = request(
      [['content-type', 'application/x-www-form-urlencoded']],
      'token=opaque-1&token_type_hint=access_token',
    )
    expect(tokensIn(http)).toEqual([{ kind: 'Access token', token: 'opaque-1', place: 'form', name: 'token' }])
  })

  it('finds an access token behind DPoP, and the proof beside it', () => {
    expect(
      kindsIn(
        request([
          ['authorization', 'DPoP aaa'],
          ['dpop', jwt],
        ]),
      ),
    ).toEqual(['Access token: header authorization', 'DPoP proof: header dpop'])
  })

  it('finds the tokens of a Location, in its query and behind its #', () => {
    const location = (url: string): Http => ({ type: 'response', status: 303, headers: [['location', url]], body: '' })
    expect(kindsIn(location(`/cb?id_token=${jwt}#access_token=aaa`))).toEqual([
      'ID token: location id_token',
      'Access token: fragment access_token',
    ])
    expect(kindsIn(location(`/cb?response=${jwt}`))).toEqual(['Authorization response: location response'])
    expect(kindsIn(location(`/auth?request=${jwt}&id_token_hint=${jwt}`))).toEqual([
      'Request object: location request',
      'ID token: location id_token_hint',
    ])
    expect(kindsIn(location('/cb?response=yes&request=please'))).toEqual([])
  })

  it.each([
    ['client_assertion', 'Client assertion'],
    ['subject_token', 'Subject token'],
    ['actor_token', 'Actor token'],
    ['logout_token', 'Logout token'],
    ['request', 'Request object'],
    ['id_token', 'ID token'],
  ])('finds the %s of a form', (name, kind) => {
    const http = request([['content-type', 'application/x-www-form-urlencoded']], `${name}=${jwt}`)
    expect(kindsIn(http)).toEqual([`${kind}: form ${name}`])
  })

  it('goes by what the sender believes a token to be', () => {
    const http = request(
      [['content-type', 'application/x-www-form-urlencoded']],
      'token=opaque-1&token_type_hint=refresh_token',
    )
    expect(kindsIn(http)).toEqual(['Refresh token: form token'])
  })

  it.each([
    ['application/token-introspection+jwt', 'Introspection response'],
    ['application/jwt; charset=utf-8', 'UserInfo response'],
  ])('finds the token that is a whole body of %s', (type, kind) => {
    const [found] = tokensIn(response(type, jwt))
    expect(found).toMatchObject({ kind, token: jwt, place: 'body' })
    expect(tokensIn(response(type, ''))).toEqual([])
  })

  it.each([
    ['client credentials', request([['authorization', 'Basic YTpi']])],
    ['an empty Bearer', request([['authorization', 'Bearer ']])],
    ['an empty member', response('application/json', '{"access_token":""}')],
    ['a page', response('text/html', '<p>access_token')],
    ['broken JSON', response('application/json', '{"access_token":')],
  ])('finds nothing in %s', (_, http) => {
    expect(tokensIn(http)).toEqual([])
  })
})

describe('keysIn', () => {
  it('gives the keys of a JWK Set, whatever they are', () => {
    expect(keysIn(response('application/jwk-set+json', '{"keys":[{"kid":"1"},2]}'))).toEqual({
      keys: [{ kid: '1' }, 2],
    })
  })

  it.each(['{"keys":"none"}', '{"keys":null}', '[]', 'no JSON', ''])('finds no keys in %s', (body) => {
    expect(keysIn(response('application/json', body))).toBeNull()
  })
})

const jwt = 'eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhZGEifQ.c2ln'

function kindsIn(http: Http): string[] {
  return tokensIn(http).map(({ kind, place, name }) => `${kind}: ${place} ${name}`)
}

function request(headers: Headers, body = ''): Http {
  return { type: 'request', method: 'POST', url: 'https://api.acme.test/photos', headers, body }
}

function response(contentType: string, body: string): Http {
  return { type: 'response', status: 200, headers: [['content-type', contentType]], body }
}
