import { describe, expect, test } from 'vitest'
import { cookiesFor, cookiesIn, emptyJar, storeCookies } from '@/lib/parties/browser/cookies'

const now = Date.parse('2026-01-01T00:00:00Z')
const home = 'https://photoprint.test/a/b'

function set(line: string, url = home, jar = emptyJar(), at = now) {
  return storeCookies(jar, { type: 'response', status: 200, headers: [['set-cookie', line]], body: '' }, url, at)
}

describe('a cookie that a browser does not keep leaves a note with its name and the rule', () => {
  test.each([
    ['a=1; SameSite=None', 'SameSite=None without Secure'],
    [`a=${'x'.repeat(4096)}`, '4097 octets'],
    ['__Host-a=1; Path=/', '__Host-'],
    ['__host-a=1; Secure; Path=/a', '__Host-'],
    ['__HOST-a=1; Secure; Path=/; Domain=photoprint.test', '__Host-'],
    ['__SECURE-a=1', '__Secure-'],
    ['__Secure-a', 'looks like a name with a prefix'],
    ['a=1; Domain=acme.test', 'Domain is acme.test'],
    ['a=1; Domain=test', 'public suffix'],
    ['a=\u0001', 'control character'],
    ['=', 'neither a name nor a value'],
  ])('%.40s', (line, rule) => {
    const { jar, notes } = set(line)
    expect(cookiesIn(jar)).toEqual([])
    expect(notes).toEqual([expect.objectContaining({ code: 'cookie.dropped', text: expect.stringContaining(rule) })])
  })

  test('a Secure one over http, and one over http that would stand in for a Secure one', () => {
    const http = 'http://photoprint.test/a/b'
    expect(set('a=1; Secure', http).notes[0]?.text).toContain('came over http')
    const kept = set('a=1; Secure; Path=/a').jar
    expect(set('a=2; Path=/a/b', http, kept).notes[0]?.text).toContain('Secure one of that name')
    expect(cookiesIn(set('a=2; Path=/', http, kept).jar)).toHaveLength(2)
  })
})

describe('a cookie that a browser keeps', () => {
  test.each([
    'a=1; Secure; SameSite=None',
    `a=${'x'.repeat(4095)}`,
    '__Host-a=1; Secure; Path=/',
    '__secure-a=1; Secure',
    'a',
  ])('%.40s', (line) => {
    const { jar, notes } = set(line)
    expect(cookiesIn(jar)).toHaveLength(1)
    expect(notes).toEqual([])
  })

  test('loses the attributes that count for nothing, and a note says which', () => {
    const { jar, notes } = set(`a=1; Path=/${'x'.repeat(1024)}; Max-Age=soon; SameSite=Sometimes; Sauce=1`)
    expect(jar.cookies[0]).toMatchObject({ path: '/a' })
    expect(jar.cookies[0]).not.toHaveProperty('maxAge')
    expect(notes.map(({ text }) => text).join('\n')).toMatch(
      /Path is longer.*Max-Age=soon.*SameSite=Sometimes.*"Sauce"/s,
    )
  })

  test.each(['Max-Age=999999999', 'Expires=Fri, 01 Jan 2100 00:00:00 GMT'])('lives 400 days at most: %s', (life) => {
    const { jar } = set(`a=1; ${life}`)
    const days = (count: number) => now + count * 24 * 60 * 60 * 1000
    expect(cookiesFor(jar, get(home), null, days(399)).line).toBe('a=1')
    expect(cookiesFor(jar, get(home), null, days(401)).line).toBe('')
  })
})

function get(url: string) {
  return { type: 'request', method: 'GET', url, headers: [], body: '' } as const
}

describe('from a page of another site', () => {
  const post = { ...get(home), method: 'POST' } as const
  test.each([
    ['Secure; SameSite=None', true, true],
    ['SameSite=Lax', true, false],
    ['SameSite=Strict', false, false],
  ])('a cookie with %s', (attributes, onGet, onPost) => {
    const { jar } = set(`a=1; ${attributes}`)
    for (const [request, goes] of [
      [get(home), onGet],
      [post, onPost],
    ] as const) {
      const { line, notes } = cookiesFor(jar, request, 'https://id.acme.test/', now)
      expect(line).toBe(goes ? 'a=1' : '')
      expect(notes.map(({ code }) => code)).toEqual(goes ? [] : ['cookie.withheld'])
    }
  })

  test('one without SameSite goes with a POST for two minutes (6265bis §5.6.7.2)', () => {
    const { jar } = set('a=1')
    expect(cookiesFor(jar, post, 'https://id.acme.test/', now + 119_000).line).toBe('a=1')
    expect(cookiesFor(jar, post, 'https://id.acme.test/', now + 121_000).line).toBe('')
    expect(cookiesFor(jar, get(home), 'https://id.acme.test/', now + 121_000).line).toBe('a=1')
  })
})
