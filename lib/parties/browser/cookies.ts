/** Cookies by the real rules (RFC 6265 and its SameSite successor), kept by tough-cookie. */
import { CookieJar, getPublicSuffix, type SerializedCookie, type SerializedCookieJar } from 'tough-cookie'
import type { HttpRequest, HttpResponse } from '../../world/message'

/** Reading a jar from JSON takes longer than a request; a jar that was read is only asked, and never changed. */
const readJars = new WeakMap<SerializedCookieJar, CookieJar>()

function readJar(jar: SerializedCookieJar): CookieJar {
  const known = readJars.get(jar) ?? CookieJar.deserializeSync(jar)
  readJars.set(jar, known)
  return known
}

/** The jar of a browser that nobody has used yet. */
export function emptyJar(): SerializedCookieJar {
  return new CookieJar().serializeSync() as SerializedCookieJar
}

/** Every cookie of a jar, by name (`key`) and value. */
export function cookiesIn(jar: SerializedCookieJar): { key: string; value: string }[] {
  return jar.cookies.map((cookie: SerializedCookie) => ({ key: String(cookie.key), value: String(cookie.value) }))
}

/** The Cookie header of a request, or an empty string. `initiator` is the address of the page that started the navigation. */
export function cookiesFor(
  jar: SerializedCookieJar,
  request: HttpRequest,
  initiator: string | null,
  now: number,
): string {
  if (!jar.cookies.length) return ''
  const sameSiteContext = contextOf(request.url, initiator, request.method)
  const open = readJar(withoutExpired(jar, now))
  const cookies = open.getCookiesSync(request.url, { sameSiteContext, expire: false })
  return cookies.map((cookie) => cookie.cookieString()).join('; ')
}

/**
 * The jar after a response from `url`. A cookie that the rules refuse is dropped, as a browser does. SameSite does not
 * keep the answer to a navigation from setting any cookie, whatever the request's method was: hence the safe one.
 */
export function storeCookies(
  jar: SerializedCookieJar,
  response: HttpResponse,
  url: string,
  initiator: string | null,
  now: number,
): SerializedCookieJar {
  const lines = response.headers.filter(([name]) => name === 'set-cookie')
  if (!lines.length) return jar
  const open = CookieJar.deserializeSync(jar)
  const options = { ignoreError: true, sameSiteContext: contextOf(url, initiator, 'GET'), now: new Date(now) }
  for (const [, line] of lines) open.setCookieSync(line, url, options)
  return withoutExpired(open.serializeSync() as SerializedCookieJar, now)
}

/** Setting a cookie with a date in the past is how a server deletes it. */
function withoutExpired(jar: SerializedCookieJar, now: number): SerializedCookieJar {
  const alive = jar.cookies.filter((cookie) => expiryOf(cookie) > now)
  return alive.length === jar.cookies.length ? jar : { ...jar, cookies: alive }
}

/** RFC 6265 §5.3: Max-Age goes before Expires, and counts from when the cookie was set. The jar calls that its last access. */
function expiryOf({ maxAge, expires, lastAccessed }: SerializedCookie): number {
  if (maxAge != null)
    return Number(maxAge) > 0 ? Date.parse(String(lastAccessed)) + Number(maxAge) * 1000 : Number.NEGATIVE_INFINITY
  return typeof expires === 'string' && expires !== 'Infinity' ? Date.parse(expires) : Number.POSITIVE_INFINITY
}

/** A navigation from another site carries Lax cookies if it is safe, and Strict ones never. */
function contextOf(url: string, initiator: string | null, method: string): 'strict' | 'lax' | 'none' {
  if (initiator === null || siteOf(initiator) === siteOf(url)) return 'strict'
  return ['GET', 'HEAD'].includes(method) ? 'lax' : 'none'
}

/** Scheme and registrable domain (HTML, "site"). */
export function siteOf(url: string): string {
  const { hostname, protocol } = new URL(url)
  return `${protocol}//${getPublicSuffix(hostname, { allowSpecialUseDomain: true, ignoreError: true }) ?? hostname}`
}
