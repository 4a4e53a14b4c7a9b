import { describe, expect, test } from 'vitest'
import type { HttpResponse } from '../../../lib/world/message'
import { refusalOf, wireErrorOf } from '../../../lib/world/readings/refusal'

const response = (status: number, headers: HttpResponse['headers'], body = ''): HttpResponse => ({
  type: 'response',
  status,
  headers,
  body,
})

describe('wireErrorOf', () => {
  test('reads the JSON of a token endpoint (RFC 6749 §5.2)', () => {
    const body = JSON.stringify({ error: 'invalid_grant', error_description: 'grant request is invalid' })
    expect(wireErrorOf(response(400, [['content-type', 'application/json']], body))).toEqual({
      code: 'invalid_grant',
      description: 'grant request is invalid',
      found: 'body',
    })
  })

  test('reads the address of a redirect (RFC 6749 §4.1.2.1)', () => {
    const location = 'https://photoprint.test/callback?error=access_denied&error_description=no&state=x'
    expect(wireErrorOf(response(303, [['location', location]]))).toEqual({
      code: 'access_denied',
      description: 'no',
      found: 'location',
    })
  })

  test('reads the challenge of a resource server (RFC 6750 §3)', () => {
    const challenge = 'Bearer realm="photos", error="invalid_token", error_description="the token has expired"'
    expect(wireErrorOf(response(401, [['www-authenticate', challenge]]))).toEqual({
      code: 'invalid_token',
      description: 'the token has expired',
      found: 'www-authenticate',
    })
  })

  test('reads the page that tells a person, where nothing may be sent back', () => {
    const page = '<h1>Acme ID cannot go on</h1><p><code>invalid_redirect_uri</code></p>'
    const html = [['content-type', 'text/html; charset=utf-8']] as const
    expect(wireErrorOf(response(400, html, page))).toMatchObject({ code: 'invalid_redirect_uri', found: 'page' })
    expect(wireErrorOf(response(200, html, page))).toBeNull()
  })

  test('has the status where there is nothing else', () => {
    expect(wireErrorOf(response(401, [['www-authenticate', 'Bearer']]))).toMatchObject({ code: '401', found: 'status' })
  })

  test('is silent about what is no refusal', () => {
    expect(wireErrorOf(response(200, []))).toBeNull()
    expect(
      wireErrorOf({ type: 'request', method: 'GET', url: 'https://a.test/?error=x', headers: [], body: '' }),
    ).toBeNull()
  })
})

describe('who is asked to come again is not turned away', () => {
  const asking = [['www-authenticate', 'DPoP error="use_dpop_nonce"']] as const

  test('with a nonce that comes along', () => {
    expect(refusalOf(response(401, [...asking, ['dpop-nonce', 'n-1']]))).toBeNull()
  })

  test('but is, where none does', () => {
    expect(refusalOf(response(401, asking))).toMatchObject({ code: 'use_dpop_nonce' })
  })
})
