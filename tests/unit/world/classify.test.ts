import { describe, expect, test } from 'vitest'
import { classifyRequest, classifyResponse } from '@/lib/world/classify'
import type { MessageKind } from '@/lib/world/kinds'
import type { HttpRequest, HttpResponse, PartyRole } from '@/lib/world/message'
import { placeOf } from '@/lib/world/world'

const id = 'https://id.acme.test'
const photoprint = 'https://photoprint.test'

const parties = {
  'authorization-server': { role: 'authorization-server', base: id, state: null },
  client: { role: 'client', base: photoprint, state: null },
} as const
const places = (url: string) => placeOf({ parties }, url)

function requestOf(line: string): HttpRequest {
  const [method = '', url = ''] = line.split(' ')
  return { type: 'request', method, url, headers: [], body: '' }
}

function responseOf(status: number, location?: string): HttpResponse {
  return { type: 'response', status, headers: location === undefined ? [] : [['location', location]], body: '' }
}

describe('a request has the kind that its method and path say, at the party that plays the role', () => {
  test.each<[PartyRole, string, MessageKind]>([
    ['client', `GET ${photoprint}/`, 'client-home-request'],
    ['client', `GET ${photoprint}`, 'client-home-request'],
    ['client', `GET ${photoprint}/print?x=1`, 'client-start-request'],
    ['client', `GET ${photoprint}/callback?code=1`, 'callback-request'],
    ['client', `GET ${photoprint}/photos`, 'photos-page-request'],
    ['client', `POST ${photoprint}/callback`, 'form-post-callback'],
    ['client', `PUT ${photoprint}/callback`, 'other-request'],
    ['client', `GET ${photoprint}/printer`, 'other-request'],
    ['authorization-server', `GET ${id}/auth?client_id=x`, 'authorization-request'],
    ['authorization-server', `GET ${id}/auth?scope=openid+profile`, 'authentication-request'],
    ['authorization-server', `GET ${id}/auth?scope=openid+photos.read`, 'authorization-request'],
    ['authorization-server', `GET ${id}/auth?scope=openid&authorization_details=x`, 'authorization-request'],
    ['authorization-server', `GET ${id}/auth/abc`, 'resume-request'],
    ['authorization-server', `GET ${id}/auth/abc/abort`, 'other-request'],
    ['authorization-server', `GET ${id}/sign-in/abc`, 'sign-in-page-request'],
    ['authorization-server', `POST ${id}/sign-in/abc`, 'sign-in-submission'],
    ['authorization-server', `GET ${id}/consent/abc`, 'consent-page-request'],
    ['authorization-server', `POST ${id}/consent/abc`, 'consent-submission'],
    ['authorization-server', `POST ${id}/token`, 'token-request'],
    ['authorization-server', `GET ${id}/token`, 'other-request'],
    ['authorization-server', `POST ${id}/token/introspection`, 'introspection-request'],
    ['authorization-server', `GET ${id}/jwks`, 'jwks-request'],
    ['authorization-server', `GET ${id}/.well-known/openid-configuration`, 'metadata-request'],
    ['resource-server', 'GET https://api.acme.test/photos', 'api-request'],
    ['resource-server', 'DELETE https://api.acme.test/photos', 'other-request'],
    ['browser', `GET ${photoprint}/`, 'other-request'],
  ])('%s: %s is %s', (role, line, kind) => {
    const http = requestOf(line)
    expect(classifyRequest(http, { role, path: new URL(http.url).pathname })).toBe(kind)
  })

  test('where nobody is, and for what is no address', () => {
    expect(classifyRequest(requestOf('GET https://evil.test/photos'), null)).toBe('other-request')
    expect(classifyRequest(requestOf('GET no-address'), { role: 'client', path: '' })).toBe('other-request')
  })
})

const codeBack = `${photoprint}/callback?code=1&state=2`
const errorBack = `${photoprint}/callback?error=access_denied&state=2`

describe('a response has the kind that follows from its request and from what it says', () => {
  test.each<[MessageKind, string, HttpResponse, MessageKind]>([
    ['client-home-request', `${photoprint}/`, responseOf(200), 'client-home-page'],
    ['client-start-request', `${photoprint}/print`, responseOf(303, `${id}/auth?x=1`), 'authorization-redirect'],
    ['client-start-request', `${photoprint}/print`, responseOf(200), 'password-page'],
    ['callback-request', `${photoprint}/callback`, responseOf(303, '/photos'), 'signed-in-redirect'],
    ['callback-request', `${photoprint}/callback`, responseOf(400), 'client-error-page'],
    ['photos-page-request', `${photoprint}/photos`, responseOf(200), 'photos-page'],
    ['photos-page-request', `${photoprint}/photos`, responseOf(303, '/'), 'not-signed-in-redirect'],
    ['photos-page-request', `${photoprint}/photos`, responseOf(502), 'client-error-page'],
    ['authorization-request', `${id}/auth`, responseOf(303, '/sign-in/a'), 'sign-in-redirect'],
    ['authorization-request', `${id}/auth`, responseOf(303, '/consent/a'), 'consent-redirect'],
    ['authorization-request', `${id}/auth`, responseOf(303, codeBack), 'authorization-response'],
    ['authorization-request', `${id}/auth`, responseOf(303, errorBack), 'authorization-error-response'],
    ['authorization-request', `${id}/auth`, responseOf(400), 'authorization-error-page'],
    ['resume-request', `${id}/auth/a`, responseOf(303, codeBack), 'authorization-response'],
    ['sign-in-page-request', `${id}/sign-in/a`, responseOf(200), 'sign-in-page'],
    ['sign-in-submission', `${id}/sign-in/a`, responseOf(303, `${id}/auth/a`), 'resume-redirect'],
    ['sign-in-submission', `${id}/sign-in/a`, responseOf(200), 'sign-in-page'],
    ['consent-page-request', `${id}/consent/a`, responseOf(200), 'consent-page'],
    ['consent-submission', `${id}/consent/a`, responseOf(303, `${id}/auth/a`), 'resume-redirect'],
    ['consent-submission', `${id}/consent/a`, responseOf(400), 'authorization-error-page'],
    ['token-request', `${id}/token`, responseOf(200), 'token-response'],
    ['token-request', `${id}/token`, responseOf(400), 'token-error-response'],
    ['introspection-request', `${id}/token/introspection`, responseOf(200), 'introspection-response'],
    ['introspection-request', `${id}/token/introspection`, responseOf(401), 'introspection-error-response'],
    ['jwks-request', `${id}/jwks`, responseOf(200), 'jwks-response'],
    ['jwks-request', `${id}/jwks`, responseOf(500), 'other-response'],
    ['metadata-request', `${id}/.well-known/x`, responseOf(200), 'metadata-response'],
    ['api-request', 'https://api.acme.test/photos', responseOf(200), 'api-response'],
    ['api-request', 'https://api.acme.test/photos', responseOf(401), 'api-error-response'],
    ['other-request', 'https://api.acme.test/', responseOf(200), 'other-response'],
  ])('%s to %s', (kind, url, response, expected) => {
    expect(classifyResponse(response, kind, url, places)).toBe(expected)
  })

  test('a code counts only where the redirect leaves the server that sent it', () => {
    const home = responseOf(303, `${id}/auth/a?code=1`)
    expect(classifyResponse(home, 'authorization-request', `${id}/auth`, places)).toBe('resume-redirect')
  })

  test('a Location without a redirect, and one that is no address, lead nowhere', () => {
    expect(classifyResponse(responseOf(200, codeBack), 'authorization-request', `${id}/auth`, places)).toBe(
      'authorization-error-page',
    )
    expect(classifyResponse(responseOf(303, 'https://['), 'client-start-request', `${photoprint}/print`, places)).toBe(
      'authorization-redirect',
    )
  })
})
