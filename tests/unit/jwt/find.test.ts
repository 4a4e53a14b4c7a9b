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

function request(headers: Headers, body = ''): Http {
  return { type: 'request', method: 'POST', url: 'https://api.acme.test/photos', headers, body }
}

function response(contentType: string, body: string): Http {
  return { type: 'response', status: 200, headers: [['content-type', contentType]], body }
}
