/** The cookies of a message, as HAR lists them. */
import { fieldsOf } from '../../fields'
import type { HttpRequest, HttpResponse } from '../../message'

export type HarCookie = {
  readonly name: string
  readonly value: string
  readonly path?: string
  readonly domain?: string
  readonly expires?: string
  readonly httpOnly?: boolean
  readonly secure?: boolean
  readonly sameSite?: string
}

/** The cookies that a request brings. */
export function cookiesSent(http: HttpRequest): HarCookie[] {
  return fieldsOf(http)
    .filter(({ place }) => place === 'cookie')
    .map(({ name, value }) => ({ name, value }))
}

/** The cookies that a response sets, with their attributes (RFC 6265 §4.1.1). */
export function cookiesSet(http: HttpResponse): HarCookie[] {
  return http.headers.filter(([name]) => name.toLowerCase() === 'set-cookie').flatMap(([, text]) => cookieOf(text))
}

function cookieOf(text: string): HarCookie[] {
  const [pair = '', ...rest] = text.split(';')
  const at = pair.indexOf('=')
  if (at < 1) return []
  const attributes = new Map(rest.map(attributeOf))
  const expires = new Date(attributes.get('expires') ?? Number.NaN)
  const cookie = {
    name: pair.slice(0, at).trim(),
    value: pair.slice(at + 1).trim(),
    path: attributes.get('path'),
    domain: attributes.get('domain'),
    expires: isYear(expires) ? expires.toISOString() : undefined,
    httpOnly: attributes.has('httponly'),
    secure: attributes.has('secure'),
    sameSite: attributes.get('samesite'),
  }
  return [withoutUndefined(cookie)]
}

function attributeOf(text: string): [name: string, value: string] {
  const [name = '', ...value] = text.split('=')
  return [name.trim().toLowerCase(), value.join('=').trim()]
}

/** A date that RFC 3339 can write. */
function isYear(date: Date): boolean {
  const year = date.getUTCFullYear()
  return year >= 0 && year <= 9999
}

function withoutUndefined<Value extends object>(
  value: Value,
): { [Key in keyof Value]: Exclude<Value[Key], undefined> } {
  return JSON.parse(JSON.stringify(value))
}
