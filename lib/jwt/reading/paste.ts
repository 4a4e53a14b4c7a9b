/** Finds the tokens in whatever was pasted: an Authorization header, an address, JSON, a log line, or a token alone. */
import { isObject } from '../segment'
import { isToken } from './compact'
import type { Span } from './token-shape'

export type PastedToken = {
  readonly token: string
  /** Where it stood in the pasted text. */
  readonly at: Span
  readonly from: Origin
}

export type Origin =
  | { readonly place: 'alone' }
  | { readonly place: 'authorization'; readonly scheme: string }
  | { readonly place: 'parameter' | 'json'; readonly name: string }
  /** Somewhere in other text. */
  | { readonly place: 'text' }

const mostTokens = 50

/** The tokens, in the order of the text. Text without one is one token, for somebody took it for one; only white space has none. */
export function tokensInText(text: string): readonly PastedToken[] {
  const trimmed = text.trim()
  if (trimmed === '') return []
  const start = text.indexOf(trimmed)
  const found = jsonTokens(trimmed) ?? unwrapped(trimmed) ?? scanned(trimmed)
  const tokens = found.length > 0 ? found : [whole(trimmed)]
  return tokens.slice(0, mostTokens).map(({ at, ...token }) => {
    return { ...token, at: { start: at.start + start, end: at.end + start } }
  })
}

function whole(text: string): PastedToken {
  return { token: text, at: { start: 0, end: text.length }, from: { place: 'alone' } }
}

/** A token in JSON, JSON that carries tokens, or a JSON string. `null` where it is no JSON. */
function jsonTokens(text: string): PastedToken[] | null {
  if (!/^[{["]/.test(text)) return null
  const json = parsed(text)
  if (json === undefined) return null
  if (isObject(json) && (typeof json.payload === 'string' || typeof json.ciphertext === 'string')) return [whole(text)]
  return tokensInJson(json, text)
}

/** Walks without recursion: what was pasted may be nested as deep as it likes. */
function tokensInJson(json: unknown, text: string): PastedToken[] {
  const found: PastedToken[] = []
  const open: (readonly [name: string, value: unknown])[] = [['', json]]
  while (open.length > 0 && found.length < mostTokens) {
    const [name, value] = open.pop() ?? ['', null]
    if (typeof value === 'string') {
      const [token] = withoutScheme(value)
      const start = text.indexOf(token)
      const at = start < 0 ? { start: 0, end: text.length } : { start, end: start + token.length }
      if (isTokenLike(token) || /(^|\.)(access|refresh|id)_token$/.test(name))
        found.push({ token, at, from: { place: 'json', name } })
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inside] of Object.entries(value).reverse()) open.push([name ? `${name}.${key}` : key, inside])
    }
  }
  return found
}

/** A token alone, or behind its scheme, as mail and terminals wrap it: line breaks in it were not put there by its maker. */
function unwrapped(text: string): PastedToken[] | null {
  const [credentials, scheme] = withoutScheme(text.replace(/^authorization:\s*/i, ''))
  const token = joinedLines(credentials)
  if (/[\s=&?#/"';,]/.test(token)) return null
  const isOne = scheme !== null || !/\s/.test(credentials) || isTokenLike(token)
  if (!isOne) return null
  const at = { start: text.length - credentials.length, end: text.length }
  return [{ token, at, from: scheme === null ? { place: 'alone' } : { place: 'authorization', scheme } }]
}

/** The text without its line breaks and the blanks around them. In one pass: what was pasted may be nothing but blanks. */
function joinedLines(text: string): string {
  const lines = text.split(/\r?\n/)
  return lines
    .map((line, index) =>
      line.slice(index > 0 ? blanksAt(line) : 0, index < lines.length - 1 ? lastOf(line) : undefined),
    )
    .join('')
}

/** How many blanks a line begins with. */
function blanksAt(line: string): number {
  return /^[ \t]*/.exec(line)?.[0].length ?? 0
}

/** Where the blanks begin with which a line ends. */
function lastOf(line: string): number {
  let end = line.length
  while (end > 0 && ' \t'.includes(line.charAt(end - 1))) end--
  return end
}

/** RFC 6750 §2.1, RFC 9449 §7.1. */
function withoutScheme(text: string): readonly [token: string, scheme: string | null] {
  const found = /^(bearer|dpop)\s+/i.exec(text)
  return found ? [text.slice(found[0].length), found[1] ?? null] : [text, null]
}

function isTokenLike(text: string): boolean {
  return isToken(text.split('~', 1)[0] ?? '')
}

/** What looks like a token in an address, a form, a header or a log, and what stands before it. */
const looksLikeOne =
  /(?:(bearer|dpop)\s+|([\w.-]{1,100})(?:=|:\s*|%3D))?["']?(eyJ[\w-]*\.[\w-]*(?:\.[\w-]*){0,3}(?:~[\w.~-]*)?)/gi

/** Names under which a token stands that does not look like one (RFC 6749 §4.2.2 and §5.1). */
const namedOnes =
  /(?:^|[?#&\s])(access_token|refresh_token|id_token|token)=([^&#\s"']+)|\b(bearer|dpop)\s+([\w.~+/=-]{8,})/gi

function scanned(text: string): PastedToken[] {
  const clear = /%2[Ee]/.test(text) ? text.replaceAll(/%2[Ee]/g, '.') : text
  const found = new Map<number, PastedToken>()
  for (const match of clear.matchAll(looksLikeOne)) {
    const [all, scheme, name, token = ''] = match
    add(found, text, token, match.index + all.length - token.length, originOf(scheme, name))
    if (found.size >= mostTokens) break
  }
  for (const match of clear.matchAll(namedOnes)) {
    const [all, name, named, scheme, credentials] = match
    const token = named ?? credentials ?? ''
    add(found, text, token, match.index + all.length - token.length, originOf(scheme, name))
    if (found.size >= mostTokens) break
  }
  return [...found.values()].sort((one, other) => one.at.start - other.at.start)
}

function originOf(scheme: string | undefined, name: string | undefined): Origin {
  if (scheme) return { place: 'authorization', scheme }
  return name ? { place: 'parameter', name } : { place: 'text' }
}

/** What overlaps a token that was found already is a part of it. */
function add(found: Map<number, PastedToken>, text: string, token: string, start: number, from: Origin): void {
  const end = Math.min(text.length, start + token.length)
  const overlaps = [...found.values()].some(({ at }) => start < at.end && at.start < end)
  if (!overlaps) found.set(start, { token, at: { start, end }, from })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
