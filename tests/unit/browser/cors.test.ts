import { describe, expect, test } from 'vitest'
import { corsProblem, needsPreflight, preflightProblem, readableOf } from '@/lib/parties/browser/cors'
import type { Headers, HttpRequest, HttpResponse } from '@/lib/world/message'

const origin = 'https://photoprint.test'

function request(method: string, headers: Headers = []): HttpRequest {
  return { type: 'request', method, url: 'https://api.acme.test/photos', headers, body: '' }
}

function answer(headers: Headers, status = 200): HttpResponse {
  return { type: 'response', status, headers, body: '' }
}

describe('another site is asked first', () => {
  test.each<[string, HttpRequest, boolean]>([
    ['for a GET', request('GET'), false],
    ['for a GET that says what it accepts', request('GET', [['accept', 'application/json']]), false],
    ['for a GET with a token', request('GET', [['authorization', 'Bearer x']]), true],
    ['for a GET with a header of its own', request('GET', [['x-photoprint', '1']]), true],
    ['for a form', request('POST', [['content-type', 'application/x-www-form-urlencoded;charset=UTF-8']]), false],
    ['for JSON', request('POST', [['content-type', 'application/json']]), true],
    ['for a DELETE', request('DELETE'), true],
    ['for headers that the browser sets', request('GET', [['user-agent', 'x']]), false],
  ])('%s: %#', (_, http, expected) => {
    expect(needsPreflight(http)).toBe(expected)
  })
})

describe('an answer may be read', () => {
  test.each<[string, Headers, boolean]>([
    ['where it names the site', [['access-control-allow-origin', origin]], true],
    ['where it names all', [['access-control-allow-origin', '*']], true],
    ['not where it names another', [['access-control-allow-origin', 'https://evil.test']], false],
    ['not where it names the site with a slash', [['access-control-allow-origin', `${origin}/`]], false],
    ['not where it names none', [], false],
  ])('%s', (_, headers, expected) => {
    expect(corsProblem(answer(headers), origin) === null).toBe(expected)
  })

  test('and of its headers those that are harmless or named', () => {
    const { headers } = readableOf(
      answer([
        ['content-type', 'application/json'],
        ['www-authenticate', 'Bearer'],
        ['etag', '1'],
        ['set-cookie', 'a=1'],
        ['access-control-expose-headers', 'WWW-Authenticate, Set-Cookie'],
      ]),
    )
    expect(headers.map(([name]) => name)).toEqual(['content-type', 'www-authenticate'])
  })
})

describe('a preflight allows a GET with a token', () => {
  const asked = request('GET', [['authorization', 'Bearer x']])
  const allowed = ['access-control-allow-origin', origin] as const

  test.each<[string, Headers, number, boolean]>([
    ['where it names the header', [allowed, ['access-control-allow-headers', 'DPoP, Authorization']], 204, true],
    [
      'not where it names all, for that leaves this one out',
      [allowed, ['access-control-allow-headers', '*']],
      204,
      false,
    ],
    ['not where it names none', [allowed], 204, false],
    ['not where it names another site', [['access-control-allow-headers', 'authorization']], 204, false],
    ['not where it went wrong', [allowed, ['access-control-allow-headers', 'authorization']], 404, false],
  ])('%s', (_, headers, status, expected) => {
    expect(preflightProblem(answer(headers, status), asked, origin) === null).toBe(expected)
  })

  test('a DELETE only where it is named', () => {
    const methods = (list: string) => answer([allowed, ['access-control-allow-methods', list]], 204)
    expect(preflightProblem(methods('GET'), request('DELETE'), origin)).toContain('DELETE')
    expect(preflightProblem(methods('GET, DELETE'), request('DELETE'), origin)).toBeNull()
  })
})
