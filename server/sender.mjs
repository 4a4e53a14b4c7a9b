/** Whom to believe: what a request says of where it comes from is written anew, before anything else reads it. */
import { isIP } from 'node:net'

/**
 * Replaces what the sender may have written by what is known: the address, the host and the scheme that the nearest
 * `proxies` proxies have seen, or, without any, what the socket says.
 */
export function tellTruth(request, proxies) {
  const { headers, socket } = request
  const told = { for: list(headers, 'for'), host: list(headers, 'host'), proto: list(headers, 'proto') }
  for (const name of Object.keys(headers)) if (/^(x-)?forwarded(-|$)|^x-real-ip$/.test(name)) delete headers[name]
  headers['x-forwarded-for'] = address([...told.for, socket.remoteAddress ?? ''], proxies) ?? socket.remoteAddress ?? ''
  headers['x-forwarded-host'] = seenBy(told.host, proxies) ?? headers.host ?? ''
  headers['x-forwarded-proto'] = seenBy(told.proto, proxies) === 'https' ? 'https' : 'http'
}

function list(headers, name) {
  const value = headers[`x-forwarded-${name}`] ?? ''
  return value === '' ? [] : value.split(',').map((part) => part.trim())
}

/** Each proxy adds the address that it was asked from, so the sender stands that many places before the end. */
function address(hops, proxies) {
  const seen = hops[Math.max(0, hops.length - 1 - proxies)].replace(/^\[(.*)\](:\d+)?$|^([\d.]+):\d+$/, '$1$3')
  return isIP(seen) ? seen : undefined
}

/** A proxy may write this once, or add to what the one before it wrote. */
function seenBy(values, proxies) {
  return proxies > 0 ? values[Math.max(0, values.length - proxies)] : undefined
}
