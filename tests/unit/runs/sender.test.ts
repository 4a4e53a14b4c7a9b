import { expect, test } from 'vitest'
import { senderOf } from '@/lib/runs/sender'

const from = (address: string) => senderOf(new Headers({ 'x-forwarded-for': address }))

test.each([
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002:ffff::', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['192.0.2.1', '192.0.2.1'],
  ['', ''],
])('%j counts as %j', (address, sender) => {
  expect(from(address)).toBe(sender)
})
