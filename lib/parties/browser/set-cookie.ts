/** A Set-Cookie line, read as browsers read it (draft-ietf-httpbis-rfc6265bis §5.6). Lengths are in octets: a character of a header field is one. */
import { Cookie, parseDate } from 'tough-cookie'

export type Attribute = { readonly name: string; readonly value: string }

export type SetCookie = {
  readonly line: string
  /** Empty for a cookie that has none. */
  readonly name: string
  readonly value: string
  /** Those that count: of several with one name, the last. Their names are in lower case. */
  readonly attributes: readonly Attribute[]
  /** Why the others do not: one sentence each. */
  readonly ignored: readonly string[]
}

/** Takes a line apart. Never throws. */
export function readSetCookie(line: string): SetCookie {
  const [pair = '', ...rest] = line.split(';')
  const all = rest.map(trimmed).filter(Boolean).map(readPair)
  const judged = all.map((attribute) => ({ attribute, problem: problemOf(attribute) }))
  const good = judged.flatMap(({ attribute, problem }) => (problem === null ? [lowerCased(attribute)] : []))
  return {
    line,
    ...cookiePair(pair),
    attributes: good.filter(({ name }, at) => good.findLastIndex((other) => other.name === name) === at),
    ignored: judged.flatMap(({ problem }) => problem ?? []),
  }
}

/** The value of an attribute; `undefined` where the cookie does not have it. */
export function attributeOf({ attributes }: SetCookie, name: string): string | undefined {
  return attributes.find((attribute) => attribute.name === name)?.value
}

/** The same as the jar wants it. */
export function jarCookie({ name, value, attributes }: SetCookie): Cookie {
  const text = attributes.map((attribute) => `; ${attribute.name}=${attribute.value}`).join('')
  const cookie = Cookie.parse(`name=value${text}`) ?? new Cookie()
  cookie.key = name
  cookie.value = value
  return cookie
}

/** §5.6: without "=" all of it is the value. */
function cookiePair(pair: string): Attribute {
  return pair.includes('=') ? readPair(pair) : { name: '', value: trimmed(pair) }
}

function readPair(text: string): Attribute {
  const at = text.indexOf('=')
  return at < 0
    ? { name: trimmed(text), value: '' }
    : { name: trimmed(text.slice(0, at)), value: trimmed(text.slice(at + 1)) }
}

function trimmed(text: string): string {
  return text.replace(/^[ \t]+|[ \t]+$/g, '')
}

function lowerCased({ name, value }: Attribute): Attribute {
  return { name: name.toLowerCase(), value }
}

const longest = 1024

/** What must be so of a value for it to count, and what is said where it is not. */
const known: Readonly<Record<string, { readonly is: (value: string) => boolean; readonly else: string }>> = {
  expires: { is: (value) => parseDate(value) !== undefined, else: 'is no date, so it counts for nothing.' },
  'max-age': { is: (value) => /^-?\d+$/.test(value), else: 'is no whole number, so it counts for nothing.' },
  domain: { is: () => true, else: '' },
  path: { is: (value) => value.startsWith('/'), else: 'does not begin with "/", so the path of the address counts.' },
  secure: { is: () => true, else: '' },
  httponly: { is: () => true, else: '' },
  samesite: {
    is: (value) => /^(strict|lax|none)$/i.test(value),
    else: 'is none of Strict, Lax and None, so the cookie counts as one without SameSite.',
  },
  // Not in the draft, and known to browsers: they change nothing here.
  partitioned: { is: () => true, else: '' },
  priority: { is: () => true, else: '' },
}

function problemOf({ name, value }: Attribute): string | null {
  if (value.length > longest) return `The value of ${name} is longer than ${longest} octets, so it counts for nothing.`
  const row = Object.hasOwn(known, name.toLowerCase()) ? known[name.toLowerCase()] : undefined
  if (!row) return `No browser knows the attribute "${name}".`
  return row.is(value) ? null : `${name}=${value} ${row.else}`
}
