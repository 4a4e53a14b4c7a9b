import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { tellTruth } from '@/server/sender.mjs'

/** What Next gets to see of a request with these headers, from this socket, behind so many proxies. */
function seen(headers: Record<string, string>, proxies: number, remoteAddress = '192.0.2.9') {
  const request = { headers: { host: 'claimcheck.test', ...headers }, socket: { remoteAddress } }
  tellTruth(request as unknown as IncomingMessage, proxies)
  return request.headers as Record<string, string>
}

const written = {
  'x-forwarded-for': '203.0.113.1, 198.51.100.7',
  'x-forwarded-host': 'evil.test',
  'x-forwarded-proto': 'https',
}

test('without a proxy, nothing that a sender says of itself is believed', () => {
  expect(
    seen({ ...written, forwarded: 'for=203.0.113.1', 'x-real-ip': '203.0.113.1', 'x-forwarded-port': '1' }, 0),
  ).toEqual({
    host: 'claimcheck.test',
    'x-forwarded-for': '192.0.2.9',
    'x-forwarded-host': 'claimcheck.test',
    'x-forwarded-proto': 'http',
  })
})

test('behind one proxy, the address that it has seen counts, and not what was there before', () => {
  expect(seen(written, 1)).toMatchObject({
    'x-forwarded-for': '198.51.100.7',
    'x-forwarded-host': 'evil.test',
    'x-forwarded-proto': 'https',
  })
})

test('behind two proxies, the address that the outer one has seen counts', () => {
  expect(seen({ 'x-forwarded-for': '6.6.6.6, 203.0.113.1, 198.51.100.7' }, 2)['x-forwarded-for']).toBe('203.0.113.1')
})

test.each([
  ['[2001:db8::1]:4711', '2001:db8::1'],
  ['203.0.113.1:4711', '203.0.113.1'],
  ['unknown', '192.0.2.9'],
  ['', '192.0.2.9'],
])('a proxy that writes the address as %j is understood', (value, address) => {
  expect(seen({ 'x-forwarded-for': value }, 1)['x-forwarded-for']).toBe(address)
})
