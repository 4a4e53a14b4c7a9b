import { expect, test } from 'vitest'
import { ownOrigin } from '@/app/own-origin'

const asked = (headers: Record<string, string>, publicUrl?: string) => ownOrigin(new Headers(headers), publicUrl).href

test('where the public address is known, no request changes it', () => {
  const headers = { host: 'evil.test', 'x-forwarded-host': 'evil.test' }
  expect(asked(headers, 'https://claimcheck.example/some/path')).toBe('https://claimcheck.example/')
})

test.each([
  ['claimcheck.example', 'http://claimcheck.example/'],
  ['localhost:3000', 'http://localhost:3000/'],
  ['[::1]:3000', 'http://[::1]:3000/'],
  ['192.0.2.1', 'http://192.0.2.1/'],
])('else the host that was asked for counts: %s', (host, origin) => {
  expect(asked({ host })).toBe(origin)
})

test.each(['evil.test/path', 'user@evil.test', 'a b', '"><script>', 'evil.test:99999', '', 'x'.repeat(300)])(
  '%j is the name of no host, and this is localhost',
  (host) => {
    expect(asked({ host })).toBe('http://localhost/')
  },
)

test('behind a proxy that ends TLS, addresses are https', () => {
  expect(asked({ 'x-forwarded-host': 'claimcheck.example', 'x-forwarded-proto': 'https' })).toBe(
    'https://claimcheck.example/',
  )
})
