/** Cookies by the rules of browsers (RFC 6265 and draft-ietf-httpbis-rfc6265bis), kept by tough-cookie. */
import { type Cookie, CookieJar, getPublicSuffix, type SerializedCookie, type SerializedCookieJar } from 'tough-cookie'
import type { HttpRequest, HttpResponse } from '../../world/message'
import { type Note, remark } from '../note'
import { jarReason, reasonToDrop } from './cookie-rules'
import { jarCookie, readSetCookie, type SetCookie } from './set-cookie'

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

/** What a request carries, and what a browser keeps from it. */
export type Carried = {
  /** The Cookie header, or an empty string. */
  readonly line: string
  readonly notes: readonly Note[]
}

/** The cookies of a request. `initiator` is the address of the page that started the navigation. */
export function cookiesFor(
  jar: SerializedCookieJar,
  request: HttpRequest,
  initiator: string | null,
  now: number,
): Carried {
  if (!jar.cookies.length) return { line: '', notes: [] }
  const open = readJar(withoutExpired(jar, now))
  const context = contextOf(request.url, initiator, request.method)
  const fitting = open.getCookiesSync(overTls(request.url), { sameSiteContext: 'strict', expire: false })
  const judged = fitting.map((cookie) => ({ cookie, reason: reasonToWithhold(cookie, request, context, now) }))
  const sent = judged.flatMap(({ cookie, reason }) => (reason === null ? [cookie.cookieString()] : []))
  const notes = judged.flatMap(({ cookie, reason }) =>
    reason === null ? [] : [remark('cookie.withheld', `"${cookie.key}" was not sent along: ${reason}.`)],
  )
  return { line: sent.join('; '), notes }
}

function overTls(url: string): string {
  return url.replace(/^http:/, 'https:')
}

type Context = 'strict' | 'lax' | 'none'

/** So long after it was set, in milliseconds, a cookie without SameSite may go with a form from another site (6265bis §5.6.7.2). */
const young = 120_000

/** §5.8.3: why a cookie that fits the address is not sent; `null` where it is. */
function reasonToWithhold(cookie: Cookie, { url, method }: HttpRequest, context: Context, now: number): string | null {
  if (cookie.secure && new URL(url).protocol === 'http:') return 'it is Secure, and this address begins with http'
  if (context === 'strict' || cookie.sameSite === 'none') return null
  if (cookie.sameSite === 'strict') return 'it is SameSite=Strict, and a page of another site began this'
  if (context === 'lax') return null
  if (cookie.sameSite === 'lax') return `it is SameSite=Lax, and this ${method} was begun by a page of another site`
  const age = now - (cookie.creation instanceof Date ? cookie.creation.getTime() : 0)
  return age <= young
    ? null
    : `it has no SameSite, is older than two minutes, and this ${method} comes from another site`
}

/** What became of the cookies of a response. */
export type Stored = { readonly jar: SerializedCookieJar; readonly notes: readonly Note[] }

/**
 * The jar after a response from `url`, and what was dropped. SameSite does not keep the answer to a navigation from
 * setting any cookie, whatever the request's method was.
 */
export function storeCookies(before: SerializedCookieJar, response: HttpResponse, url: string, now: number): Stored {
  const lines = response.headers.flatMap(([name, value]) => (name === 'set-cookie' ? [value] : []))
  if (!lines.length) return { jar: before, notes: [] }
  const open = CookieJar.deserializeSync(before)
  const notes = lines.flatMap((line) => storeOne(open, before, readSetCookie(line), url, now))
  return { jar: withoutExpired(open.serializeSync() as SerializedCookieJar, now), notes }
}

function storeOne(open: CookieJar, jar: SerializedCookieJar, cookie: SetCookie, url: string, now: number): Note[] {
  const ignored = cookie.ignored.map((text) => remark('cookie.attribute_ignored', `${nameOf(cookie)}: ${text}`))
  const reason = reasonToDrop(cookie, { url: new URL(url), jar }) ?? putInto(open, cookie, url, now)
  if (reason !== null) return [...ignored, remark('cookie.dropped', `${nameOf(cookie)} was not kept: ${reason}.`)]
  return ignored
}

/** Why the jar did not take a cookie; `null` where it did. */
function putInto(open: CookieJar, cookie: SetCookie, url: string, now: number): string | null {
  try {
    open.setCookieSync(shortened(jarCookie(cookie), now), url, { now: new Date(now) })
    return null
  } catch (error) {
    return jarReason(error, cookie, new URL(url))
  }
}

/** §5.5: no cookie lives longer than 400 days, in seconds. */
const longestLife = 400 * 24 * 60 * 60

function shortened(cookie: Cookie, now: number): Cookie {
  const latest = now + longestLife * 1000
  if (typeof cookie.maxAge === 'number') cookie.maxAge = Math.min(cookie.maxAge, longestLife)
  if (cookie.expires instanceof Date && cookie.expires.getTime() > latest) cookie.expires = new Date(latest)
  return cookie
}

function nameOf({ name, value }: SetCookie): string {
  return name === '' ? `The cookie without a name ("${clipped(value)}")` : `"${clipped(name)}"`
}

function clipped(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
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
function contextOf(url: string, initiator: string | null, method: string): Context {
  if (initiator === null || siteOf(initiator) === siteOf(url)) return 'strict'
  return ['GET', 'HEAD'].includes(method) ? 'lax' : 'none'
}

/** Scheme and registrable domain (HTML, "site"). */
export function siteOf(url: string): string {
  const { hostname, protocol } = new URL(url)
  return `${protocol}//${getPublicSuffix(hostname, { allowSpecialUseDomain: true, ignoreError: true }) ?? hostname}`
}
