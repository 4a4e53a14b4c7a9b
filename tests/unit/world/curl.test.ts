import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import type { HttpRequest } from '../../../lib/world/message'
import { toCurl } from '../../../lib/world/readings/curl'

const get: HttpRequest = { type: 'request', method: 'GET', url: 'https://photoprint.test/print', headers: [], body: '' }

/** The arguments that a real POSIX shell hands to curl. */
function argumentsOf(request: HttpRequest): string[] {
  const script = `curl() { printf '%s\\0' "$@"; }\n${toCurl(request)}`
  return execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1)
}

describe('toCurl', () => {
  test('a plain GET is a plain curl', () => {
    expect(toCurl(get)).toBe('curl https://photoprint.test/print')
  })

  test('quotes an address with a query, and hands it over unchanged', () => {
    const url = 'https://id.acme.test/auth?client_id=photoprint&scope=openid%20photos.read'
    expect(toCurl({ ...get, url })).toBe(`curl '${url}'`)
    expect(argumentsOf({ ...get, url })).toEqual([url])
  })

  test('sends headers in order and leaves host and content-length to curl', () => {
    const headers = [
      ['host', 'photoprint.test'],
      ['accept', 'text/html'],
      ['content-length', '0'],
      ['cookie', 'a=1; b=2'],
    ] as const
    expect(argumentsOf({ ...get, headers })).toEqual([get.url, '-H', 'accept: text/html', '-H', 'cookie: a=1; b=2'])
  })

  test('a form is a POST without -X', () => {
    const headers = [['content-type', 'application/x-www-form-urlencoded']] as const
    const body = 'grant_type=authorization_code&code=abc'
    expect(argumentsOf({ ...get, method: 'POST', headers, body })).toEqual([
      get.url,
      '-H',
      'content-type: application/x-www-form-urlencoded',
      '--data-raw',
      body,
    ])
  })

  test('a POST without a body, and other methods, are named', () => {
    expect(argumentsOf({ ...get, method: 'POST' })).toEqual(['-X', 'POST', get.url])
    expect(argumentsOf({ ...get, method: 'DELETE' })).toEqual(['-X', 'DELETE', get.url])
    expect(argumentsOf({ ...get, method: 'HEAD' })).toEqual(['--head', get.url])
  })

  test('quotes, newlines, dollars, backslashes and backticks reach curl unchanged', () => {
    const body = `it's "so"\n$HOME \`id\` \\ !! 'twice''`
    const headers = [
      ['content-type', 'text/plain'],
      ['x-note', `Ada's $PATH`],
    ] as const
    expect(argumentsOf({ ...get, method: 'POST', headers, body })).toEqual([
      get.url,
      '-H',
      'content-type: text/plain',
      '-H',
      `x-note: Ada's $PATH`,
      '--data-raw',
      body,
    ])
  })

  test('a body without a type stays without one', () => {
    expect(argumentsOf({ ...get, method: 'POST', body: 'x' })).toEqual([
      get.url,
      '-H',
      'content-type:',
      '--data-raw',
      'x',
    ])
  })

  test('an empty header is sent empty', () => {
    expect(argumentsOf({ ...get, headers: [['x-empty', '']] })).toEqual([get.url, '-H', 'x-empty;'])
  })

  test('brackets in an address are no pattern', () => {
    const url = 'https://api.acme.test/photos?ids[]=1&range={1,2}'
    expect(argumentsOf({ ...get, url })).toEqual(['--globoff', url])
  })
})
