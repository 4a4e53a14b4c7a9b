import { describe, expect, test } from 'vitest'
import { pathBelow } from '@/lib/world/base'
import { placeOf } from '@/lib/world/world'

describe('the path of a URL below a base', () => {
  test.each([
    ['https://id.acme.test', 'https://id.acme.test', '/'],
    ['https://id.acme.test', 'https://id.acme.test/auth?x=/y', '/auth'],
    ['https://id.acme.test', 'http://id.acme.test/auth', null],
    ['https://id.acme.test', 'https://id.acme.test:8443/auth', null],
    ['https://site.test/live/a', 'https://site.test/live/a', '/'],
    ['https://site.test/live/a', 'https://site.test/live/a/', '/'],
    ['https://site.test/live/a', 'https://site.test/live/a?x=1', '/'],
    ['https://site.test/live/a', 'https://site.test/live/a/auth/1', '/auth/1'],
    ['https://site.test/live/a', 'https://site.test/live/a//auth', '//auth'],
    ['https://site.test/live/a', 'https://site.test/live/ab/auth', null],
    ['https://site.test/live/a', 'https://site.test/live/a/../b', null],
    ['https://site.test/live/a', 'https://site.test/live', null],
    ['https://site.test/live/a', 'no address', null],
    // RFC 8414 §3.1 puts the well-known part first, OpenID Connect Discovery §4 appends it.
    [
      'https://site.test/live/a',
      'https://site.test/.well-known/oauth-authorization-server/live/a',
      '/.well-known/oauth-authorization-server',
    ],
    [
      'https://site.test/live/a',
      'https://site.test/live/a/.well-known/openid-configuration',
      '/.well-known/openid-configuration',
    ],
    ['https://site.test/live/a', 'https://site.test/.well-known/oauth-authorization-server/live/ab', null],
    ['https://site.test/live/a', 'https://site.test/.well-known/oauth-authorization-server', null],
  ])('%s: %s is %s', (base, url, path) => {
    expect(pathBelow(base, url)).toBe(path)
  })
})

describe('where a URL leads', () => {
  const parties = {
    site: { role: 'client', base: 'https://site.test', state: null },
    id: { role: 'authorization-server', base: 'https://site.test/live/x/id', state: null },
    api: { role: 'resource-server', base: 'https://site.test/live/x', state: null },
    ada: { role: 'browser', base: null, state: null },
  } as const

  test.each([
    ['https://site.test/live/x/id/auth', { party: 'id', path: '/auth' }],
    ['https://site.test/live/x/idle', { party: 'api', path: '/idle' }],
    ['https://site.test/live', { party: 'site', path: '/live' }],
    ['https://evil.test/live/x/id', null],
    ['null', null],
  ])('%s: to the party with the longest base, or to nobody', (url, place) => {
    expect(placeOf({ parties }, url)).toEqual(place)
  })
})
