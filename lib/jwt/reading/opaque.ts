/** Tokens that do not look like one, known by the name or the scheme before them; and a text that is to be one by itself. */
import { mostTokens, type Origin, type PastedToken } from './pasted'

/** RFC 6749 §4.2.2 and §5.1, RFC 6750 §2.1. */
const namedOnes =
  /(?:^|[?#&\s])(access_token|refresh_token|id_token|token)=([^&#\s"']+)|\b(bearer|dpop)\s+([\w.~+/=-]{8,})/gi

export function named(text: string): PastedToken[] {
  const found: PastedToken[] = []
  for (const { 0: all, 1: name, 2: value, 3: scheme = '', 4: credentials = '', index } of text.matchAll(namedOnes)) {
    const token = value ?? credentials
    const end = index + all.length
    const from: Origin = name ? { place: 'parameter', name } : { place: 'authorization', scheme }
    found.push({ token, at: { start: end - token.length, end }, from, done: [] })
    if (found.length >= mostTokens) break
  }
  return found
}

/** A token alone, or behind its scheme, as mail and terminals wrap it. */
export function unwrapped(text: string): PastedToken | null {
  const [credentials, scheme] = withoutScheme(text.replace(/^authorization:\s*/i, ''))
  if (scheme === null && /\s/.test(credentials)) return null
  const token = joinedLines(credentials)
  if (/[\s=&?#/"';,]/.test(token)) return null
  const at = { start: text.length - credentials.length, end: text.length }
  if (scheme === null) return isMarked(token) ? null : { token, at, from: { place: 'alone' }, done: [] }
  return { token, at, from: { place: 'authorization', scheme }, done: [] }
}

/** RFC 6750 §2.1, RFC 9449 §7.1. */
function withoutScheme(text: string): readonly [token: string, scheme: string | null] {
  const found = /^(bearer|dpop)\s+/i.exec(text)
  return found ? [text.slice(found[0].length), found[1] ?? null] : [text, null]
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

const inside = /^([^\w.$-]{0,20})([\w.$][\w.~+/=%:$-]*)([^\w.~+/=%:$-]{0,20})$/

function isMarked(text: string): boolean {
  const found = inside.exec(text)
  return found !== null && `${found[1]}${found[3]}` !== ''
}

/** The whole text, or what stands in it between marks. */
export function unmarked(text: string): PastedToken {
  const [, before = '', token, closing = ''] = inside.exec(text) ?? []
  if (token === undefined)
    return { token: text, at: { start: 0, end: text.length }, from: { place: 'alone' }, done: [] }
  const at = { start: before.length, end: before.length + token.length }
  const done = before + closing === '' ? [] : [{ did: 'took-off', before, after: closing } as const]
  return { token, at, from: { place: 'alone' }, done }
}
