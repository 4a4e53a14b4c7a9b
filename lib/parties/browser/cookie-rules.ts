/** Which cookies a browser does not keep, where the jar has no option for it (draft-ietf-httpbis-rfc6265bis §5.6 and §5.7). */
import { defaultPath, domainMatch, pathMatch, type SerializedCookieJar } from 'tough-cookie'
import { attributeOf, type SetCookie } from './set-cookie'

/** Where a cookie comes from, and what is kept already. */
type Origin = { readonly url: URL; readonly jar: SerializedCookieJar }

/** Why a cookie is not kept; `null` where this rule has nothing against it. */
type Rule = (cookie: SetCookie, origin: Origin) => string | null

const mostOctets = 4096

/** In the order of the draft. */
const rules: readonly Rule[] = [
  // Control characters but the tab: §5.6, step 1.
  ({ line }) => ([...line].some(isControl) ? 'it has a control character in it (6265bis §5.6)' : null),
  ({ name, value }) => (name === '' && value === '' ? 'it has neither a name nor a value (6265bis §5.7)' : null),
  ({ name, value }) =>
    name.length + value.length > mostOctets
      ? `its name and value have ${name.length + value.length} octets, and ${mostOctets} is the most (6265bis §5.6)`
      : null,
  (cookie, { url }) =>
    has(cookie, 'secure') && !isSecure(url) ? 'it is Secure, and came over http (6265bis §5.7)' : null,
  (cookie, origin) =>
    overlays(cookie, origin)
      ? 'it came over http, and would stand in for a Secure one of that name (6265bis §5.7)'
      : null,
  (cookie) =>
    attributeOf(cookie, 'samesite')?.toLowerCase() === 'none' && !has(cookie, 'secure')
      ? 'it says SameSite=None without Secure (6265bis §5.7)'
      : null,
  (cookie) =>
    isNamed(cookie, '__secure-') && !has(cookie, 'secure')
      ? 'its name begins with __Secure-, and it is not Secure (6265bis §5.7)'
      : null,
  (cookie, { url }) =>
    isNamed(cookie, '__host-') && !isOfHost(cookie, url)
      ? 'its name begins with __Host-, so it must be Secure, have Path=/ and no Domain (6265bis §5.7)'
      : null,
  ({ name, value }) =>
    name === '' && /^__(secure|host)-/i.test(value)
      ? 'it has no name, and its value looks like a name with a prefix (6265bis §5.7)'
      : null,
]

/** Why a browser does not keep a cookie; `null` where it does, as far as these rules go. */
export function reasonToDrop(cookie: SetCookie, origin: Origin): string | null {
  for (const rule of rules) {
    const reason = rule(cookie, origin)
    if (reason !== null) return reason
  }
  return null
}

/** What the jar itself refuses, in our words: by what its errors say. */
const ofTheJar: readonly (readonly [RegExp, (cookie: SetCookie, url: URL) => string])[] = [
  [
    /public suffix|special use/i,
    (cookie) =>
      `its Domain, ${attributeOf(cookie, 'domain')}, is a public suffix, which is nobody’s own (6265bis §5.7)`,
  ],
  [
    /in this host's domain/,
    (cookie, { hostname }) =>
      `its Domain is ${attributeOf(cookie, 'domain')}, and it came from ${hostname} (6265bis §5.7)`,
  ],
]

/** Why the jar would not take a cookie. */
export function jarReason(error: unknown, cookie: SetCookie, url: URL): string {
  const said = error instanceof Error ? error.message : ''
  const row = ofTheJar.find(([pattern]) => pattern.test(said))
  return row ? row[1](cookie, url) : 'it may not be set from this address (6265bis §5.7)'
}

function has(cookie: SetCookie, attribute: string): boolean {
  return attributeOf(cookie, attribute) !== undefined
}

/** §5.4: prefixes have no case. */
function isNamed({ name }: SetCookie, prefix: string): boolean {
  return name.toLowerCase().startsWith(prefix)
}

function isOfHost(cookie: SetCookie, url: URL): boolean {
  const domain = attributeOf(cookie, 'domain') ?? ''
  return has(cookie, 'secure') && isSecure(url) && domain === '' && attributeOf(cookie, 'path') === '/'
}

function isControl(character: string): boolean {
  return /[\p{Cc}]/u.test(character) && character !== '\t' && character < '\u0080'
}

/** §5.8.3: over TLS, or to the machine itself. */
function isSecure({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname)
}

/** §5.7, step 16: what came in the clear does not stand before what is Secure. */
function overlays(cookie: SetCookie, { url, jar }: Origin): boolean {
  if (isSecure(url) || has(cookie, 'secure')) return false
  const domain = (attributeOf(cookie, 'domain') || url.hostname).replace(/^\./, '')
  const path = attributeOf(cookie, 'path') ?? defaultPath(url.pathname)
  return jar.cookies.some(
    (kept) =>
      kept.key === cookie.name &&
      kept.secure === true &&
      (domainMatch(String(kept.domain), domain) || domainMatch(domain, String(kept.domain))) &&
      pathMatch(path, String(kept.path)),
  )
}
