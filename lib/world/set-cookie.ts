/** Set-Cookie lines and their attributes, one by one (RFC 6265 §4.1.1). */
import type { Http } from './message'

/** As they are spelled in a line. */
export const cookieAttributes = ['Path', 'Domain', 'Max-Age', 'Expires', 'HttpOnly', 'Secure', 'SameSite'] as const
export type CookieAttribute = (typeof cookieAttributes)[number]

/** Those that have no value: they are there, or they are not. */
export const flags: readonly CookieAttribute[] = ['HttpOnly', 'Secure']

/** True for the header that sets a cookie of this name. */
export function setsCookie(name: string): (entry: readonly [string, string]) => boolean {
  return ([header, text]) => header === 'set-cookie' && text.startsWith(`${name}=`)
}

/** What a line says of a cookie of this name; `undefined` where no line sets one. A flag that is there is an empty text. */
export function attributesIn(http: Http, name: string): Partial<Record<CookieAttribute, string>> | undefined {
  const line = http.headers.find(setsCookie(name))?.[1]
  if (line === undefined) return undefined
  const found = partsOf(line).flatMap((part): [CookieAttribute, string][] => {
    const attribute = cookieAttributes.find((each) => isNamed(part, each))
    return attribute ? [[attribute, part.split('=').slice(1).join('=').trim()]] : []
  })
  return Object.fromEntries(found)
}

/** The message with one attribute of a cookie changed; `null` takes it out. `null` where no line sets the cookie. */
export function withAttribute(http: Http, name: string, attribute: CookieAttribute, to: string | null): Http | null {
  const at = http.headers.findIndex(setsCookie(name))
  const line = http.headers[at]?.[1]
  if (line === undefined) return null
  return { ...http, headers: http.headers.with(at, ['set-cookie', changedLine(line, attribute, to)]) }
}

function changedLine(line: string, attribute: CookieAttribute, to: string | null): string {
  const pair = line.split(';')[0] ?? ''
  const parts = partsOf(line)
  const at = parts.findIndex((part) => isNamed(part, attribute))
  const others = parts.filter((part) => !isNamed(part, attribute))
  if (to === null) return [pair, ...others].join('; ')
  const text = flags.includes(attribute) ? attribute : `${attribute}=${to}`
  return [pair, ...others.toSpliced(at < 0 ? others.length : at, 0, text)].join('; ')
}

function partsOf(line: string): string[] {
  const [, ...parts] = line.split(';')
  return parts.map((part) => part.trim()).filter(Boolean)
}

function isNamed(part: string, attribute: CookieAttribute): boolean {
  return part.split('=')[0]?.trim().toLowerCase() === attribute.toLowerCase()
}
