/** Whom a request counts for. */

/**
 * The address that a request came from, as it counts: an IPv6 address by its first 64 bits, for a household has all of
 * the others (RFC 6177 §2), and an IPv4 address inside an IPv6 one (RFC 4291 §2.5.5.2) as itself.
 *
 * Our own server writes one address into this header and lets nobody else do so (server/sender.mjs). Where another
 * server is in front of Next, the last address is the one that it has seen.
 */
export function senderOf(headers: Pick<Headers, 'get'>): string {
  const address = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim().toLowerCase() ?? ''
  const inside = /^::ffff:([\d.]+)$/.exec(address)?.[1]
  if (inside) return inside
  return address.includes(':') ? `${network(address)}::/64` : address
}

/** The first four groups of an IPv6 address, written without what may be left out. */
function network(address: string): string {
  const [left = [], right = []] = address.split('::').map((half) => half.split(':').filter(Boolean))
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0')
  const groups = [...left, ...zeros, ...right].slice(0, 4)
  return groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')
}
