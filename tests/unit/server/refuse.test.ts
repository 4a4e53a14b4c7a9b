import { expect, test } from 'vitest'
import { rawRefusal, refusalOf } from '@/server/refuse.mjs'

const asked = (url: string, method = 'GET', headers = {}) => refusalOf({ url, method, headers })?.status

test.each(['/flows/%', '/api/runs/%', '/%E0%A4%A', '/%ff', '/flows/%zz?run=1'])('%s is no address: 400', (url) => {
  expect(asked(url)).toBe(400)
})

test.each(['/flows/a%20b', '/?q=%', '/api/runs/x', '/%C3%A9'])('%s can be asked for', (url) => {
  expect(asked(url)).toBeUndefined()
})

test('OPTIONS asks for everything, and nobody else does', () => {
  expect([asked('*', 'OPTIONS'), asked('*', 'GET')]).toEqual([204, 400])
})

test('a body that says it has more than 8 MiB is refused before it is read', () => {
  const size = (bytes: number) => asked('/api/runs', 'POST', { 'content-length': String(bytes) })
  expect([size(8 * 1024 * 1024), size(8 * 1024 * 1024 + 1)]).toEqual([undefined, 413])
})

test.each([
  ['HPE_HEADER_OVERFLOW', 431],
  ['ERR_HTTP_REQUEST_TIMEOUT', 408],
  ['HPE_INVALID_METHOD', 400],
])('what is no HTTP (%s) is answered with %i and the security headers', (code, status) => {
  const [start, ...headers] = rawRefusal(code).split('\r\n')
  expect(start).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  expect(headers).toContain('x-content-type-options: nosniff')
})
