/** Masks secrets, each by the same mask wherever it stands: two values that were equal still are, and none can be used. */
import { decodeBase64 } from '../encoding'
import type { Http } from '../message'
import { isSecretName, maskOf, type Secret, shortest } from '../secrets'

/** A text, a named value, a value known to be secret, or a message, without its secrets. */
export type Masker = {
  readonly text: (text: string) => string
  readonly named: (name: string, value: string) => string
  readonly secret: (value: string) => string
  readonly http: (http: Http) => Http
}

/**
 * Masks these secrets: `***access_token-1***`. Its characters stand for themselves in an address, a form, a cookie,
 * a header, JSON and HTML alike, so a mask is the same text in all of them.
 */
export function maskerOf(secrets: readonly Secret[]): Masker {
  const masks = masksOf(secrets)
  const plain = replacerOf(secrets, masks)
  const text = (whole: string) => insideBase64(plain(whole), plain)
  const secret = (value: string) => masks.get(value) ?? text(value)
  const named = (name: string, value: string) => (isSecretName(name) ? secret(value) : text(value))
  const headers = (http: Http) => http.headers.map(([name, value]) => [name, maskHeader(name, value)] as const)
  const maskHeader = (name: string, value: string) => {
    if (name.toLowerCase() === 'authorization') return value.replace(/^(\S+ +)?(.*)$/s, credentials)
    return named(name, value)
  }
  const credentials = (whole: string, scheme = '', value: string) => {
    const masked = text(whole)
    return masked === whole ? `${scheme}${secret(value)}` : masked
  }
  const http = (whole: Http): Http => {
    const masked = { ...whole, headers: headers(whole), body: text(whole.body) }
    return masked.type === 'request' ? { ...masked, url: text(masked.url) } : masked
  }
  return { text, named, secret, http }
}

type Masks = ReadonlyMap<string, string>

/** Numbered by name, in the order in which they were first seen. */
function masksOf(secrets: readonly Secret[]): Masks {
  const masks = new Map<string, string>()
  const counts = new Map<string, number>()
  for (const { name, value } of secrets) {
    if (masks.has(value)) continue
    const label = maskOf(name, 0)
    const count = (counts.get(label) ?? 0) + 1
    counts.set(label, count)
    masks.set(value, maskOf(name, count))
  }
  return masks
}

/** One pass over a text, so that no mask is taken for a secret. The longest first: one secret may be the start of another. */
function replacerOf(secrets: readonly Secret[], masks: Masks): (text: string) => string {
  const distinct = [...new Map(secrets.map((secret) => [`${secret.name} ${secret.value}`, secret])).values()]
  const sorted = distinct.toSorted((a, b) => b.value.length - a.value.length)
  if (sorted.length === 0) return (text) => text
  const pattern = new RegExp(sorted.map((secret) => `(${patternOf(secret)})`).join('|'), 'g')
  return (text) =>
    text.replace(pattern, (found: string, ...groups: unknown[]) => {
      const secret = sorted[groups.findIndex((group) => group !== undefined)]
      return (secret && masks.get(secret.value)) ?? found
    })
}

/** A short one counts only behind its own name, as in a form, a cookie or JSON. */
function patternOf({ name, value }: Secret): string {
  const written = [...value].map(waysToWrite).join('')
  if (value.length >= shortest) return written
  const own = [...name].map(escaped).join('')
  return `(?<=(?:^|[?&;#\\s])${own}=)${written}(?=[&;#\\s]|$)|(?<="${own}"\\s*:\\s*")${written}(?=")`
}

/** A character as it may stand: as itself, or percent-encoded once or more often, or escaped for HTML or for JSON. */
function waysToWrite(char: string): string {
  if (/[A-Za-z0-9]/.test(char)) return char
  const hex = (char.codePointAt(0) ?? 0).toString(16)
  const json = char.length === 1 ? [`\\\\u${eitherCase(hex.padStart(4, '0'))}`, `\\\\${escaped(char)}`] : []
  const html = [`&#0*${char.codePointAt(0)};`, `&#[xX]0*${eitherCase(hex)};`, ...(entities[char] ?? [])]
  return `(?:${[...json, ...html, percentEncoded(char), ...(char === ' ' ? ['\\+'] : []), escaped(char)].join('|')})`
}

const entities: Readonly<Record<string, readonly string[]>> = {
  '&': ['&amp;'],
  '<': ['&lt;'],
  '>': ['&gt;'],
  '"': ['&quot;'],
  "'": ['&apos;'],
  '\n': ['\\\\n'],
  '\r': ['\\\\r'],
  '\t': ['\\\\t'],
}

function percentEncoded(char: string): string {
  const bytes = [...new TextEncoder().encode(char)]
  return bytes.map((byte) => `%(?:25)*${eitherCase(byte.toString(16).padStart(2, '0'))}`).join('')
}

function eitherCase(hex: string): string {
  return hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`)
}

function escaped(char: string): string {
  return char.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}

/** What is spelled in Base64 inside the parts of a JWT (RFC 7515 §3.1) and in Basic credentials (RFC 7617 §2). */
function insideBase64(text: string, mask: (text: string) => string): string {
  return text
    .replace(/\beyJ[\w-]+|(?<=\beyJ[\w-]+\.)[\w-]+/g, (part) => encodedAgain(part, mask, encodeUrl))
    .replace(/(?<=\bbasic +)[\w+/-]+=*/gi, (part) => encodedAgain(part, mask, encode))
}

function encodedAgain(part: string, mask: (text: string) => string, encodeText: (text: string) => string): string {
  const spelled = decodeBase64(part)
  const masked = spelled === null ? null : insideBase64(mask(spelled), mask)
  return masked === null || masked === spelled ? part : encodeText(masked)
}

function encode(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)))
}

function encodeUrl(text: string): string {
  return encode(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}
