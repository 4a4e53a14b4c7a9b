/** The address of this site, as its pages name it. */

type Received = Pick<Headers, 'get'>

/**
 * The origin that canonical addresses begin with: `publicUrl` where it is one. Else what the request says, which our own
 * server has let through (server/sender.mjs): and of that only what could be the name of a host.
 */
export function ownOrigin(received: Received, publicUrl = process.env.PUBLIC_URL): URL {
  return originOf(publicUrl) ?? asAsked(received) ?? new URL('http://localhost')
}

function originOf(address: string | undefined): URL | undefined {
  const url = URL.parse(address ?? '')
  return url && /^https?:$/.test(url.protocol) ? new URL(url.origin) : undefined
}

function asAsked(received: Received): URL | undefined {
  const host = received.get('x-forwarded-host') ?? received.get('host') ?? ''
  const scheme = received.get('x-forwarded-proto') === 'https' ? 'https' : 'http'
  return isHostName(host) ? (URL.parse(`${scheme}://${host}`) ?? undefined) : undefined
}

/** A name or an IPv4 address, or an IPv6 address in brackets; and perhaps a port (RFC 3986 §3.2.2). */
function isHostName(host: string): boolean {
  return host.length <= 255 && /^([a-z0-9]([a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(:\d{1,5})?$/i.test(host)
}
