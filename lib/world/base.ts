/** Addresses below a base: an absolute URL without a trailing slash, which may have a path. A site need not begin at the root of its host. */

/** The path of a base: empty where it is that of a whole origin. */
export function pathOfBase(base: string): string {
  return readBase(base).mount
}

type Base = { readonly origin: string | null; readonly mount: string }

/** Worlds have the same few bases, and are asked for them at every step. */
const readBases = new Map<string, Base>()
const mostBases = 500

function readBase(base: string): Base {
  const known = readBases.get(base)
  if (known) return known
  const url = URL.parse(base)
  const read = { origin: url?.origin ?? null, mount: (url?.pathname ?? '').replace(/\/$/, '') }
  if (readBases.size >= mostBases) readBases.clear()
  readBases.set(base, read)
  return read
}

/**
 * The path of a URL as seen from a base, beginning with "/"; `null` where it is not below it, segment by segment.
 * RFC 8414 §3.1: a well-known address stands between host and path, and belongs to the base all the same.
 */
export function pathBelow(base: string, url: string | URL): string | null {
  const { origin, mount } = readBase(base)
  const to = typeof url === 'string' ? URL.parse(url) : url
  if (!to || to.origin !== origin) return null
  if (to.pathname === mount) return '/'
  if (to.pathname.startsWith(`${mount}/`)) return to.pathname.slice(mount.length)
  return wellKnownBelow(mount, to.pathname)
}

function wellKnownBelow(mount: string, path: string): string | null {
  const [, name, rest] = /^(\/\.well-known\/[^/]+)(\/.*)$/.exec(path) ?? []
  return name !== undefined && rest === mount ? name : null
}
