/** Addresses below a base: an absolute URL without a trailing slash, which may have a path. A site need not begin at the root of its host. */

/** The path of a base: empty where it is that of a whole origin. */
export function pathOfBase(base: string): string {
  const path = URL.parse(base)?.pathname ?? ''
  return path.endsWith('/') ? path.slice(0, -1) : path
}

/**
 * The path of a URL as seen from a base, beginning with "/"; `null` where it is not below it, segment by segment.
 * RFC 8414 §3.1: a well-known address stands between host and path, and belongs to the base all the same.
 */
export function pathBelow(base: string, url: string): string | null {
  const [from, to] = [URL.parse(base), URL.parse(url)]
  if (!from || !to || from.origin !== to.origin) return null
  const mount = pathOfBase(base)
  if (to.pathname === mount) return '/'
  if (to.pathname.startsWith(`${mount}/`)) return to.pathname.slice(mount.length)
  return wellKnownBelow(mount, to.pathname)
}

function wellKnownBelow(mount: string, path: string): string | null {
  const [, name, rest] = /^(\/\.well-known\/[^/]+)(\/.*)$/.exec(path) ?? []
  return name !== undefined && rest === mount ? name : null
}
