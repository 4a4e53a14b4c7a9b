/** Reads JSON text (RFC 8259) for what `JSON.parse` does not tell: where each member stands, and where the text goes wrong. */

/** Half-open, in UTF-16 code units. */
type Stretch = { readonly start: number; readonly end: number }

export type ScannedMember = Stretch & { readonly name: string; readonly valueStart: number }

export type JsonError = {
  /** From 0. */
  readonly at: number
  /** What should have stood there, in words. */
  readonly expected: string
}

/** The members of the outermost object, as far as they are complete, and the first error. */
export type JsonScan = { readonly members: readonly ScannedMember[]; readonly error: JsonError | null }

type State = 'value' | 'first-element' | 'first-name' | 'name' | 'colon' | 'more' | 'end'

const expected: Readonly<Record<State, string>> = {
  value: 'a value',
  'first-element': 'a value or "]"',
  'first-name': 'a name in double quotes or "}"',
  name: 'a name in double quotes',
  colon: '":"',
  more: '"," or the end of the list or object',
  end: 'nothing more',
}

/** Never throws, and needs no more stack for deep nesting. */
export function scanJson(text: string): JsonScan {
  const members: ScannedMember[] = []
  const open: string[] = []
  let state: State = 'value'
  let member = { name: '', start: 0, valueStart: -1 }
  let at = 0

  const closed = (end: number) => {
    if (open.length === 1 && open[0] === '{' && member.valueStart >= 0) members.push({ ...member, end })
    state = open.length === 0 ? 'end' : 'more'
  }

  for (;;) {
    at = afterSpace(text, at)
    if (at >= text.length) break
    const token: Token | null = tokenAt(text, at)
    const next: State | 'closed' | null = token && nextState(state, token.type, open)
    if (token === null && isUnclosed(text, at))
      return { members, error: { at: text.length, expected: 'the rest of a string' } }
    if (token === null || next === null) return { members, error: { at, expected: expected[state] } }
    if (open.length === 1 && open[0] === '{') {
      // An empty object has no name: it closes where the first one could stand.
      if (next === 'colon') member = nameOf(text, at, token.end)
      else if (state === 'value' && member.valueStart < 0) member.valueStart = at
    }
    if (token.type === '{' || token.type === '[') open.push(token.type)
    if (token.type === '}' || token.type === ']') open.pop()
    at = token.end
    if (next === 'closed') closed(at)
    else state = next
  }
  const error = state === 'end' ? null : { at: text.length, expected: expected[state] }
  return { members, error }
}

type Token = { readonly type: '{' | '}' | '[' | ']' | ':' | ',' | 'string' | 'scalar'; readonly end: number }

/** Where a token of this type leads from a state; `null` where it does not belong there. */
function nextState(state: State, type: Token['type'], open: readonly string[]): State | 'closed' | null {
  const inside = open.at(-1)
  if (state === 'name' || state === 'first-name') {
    if (type === 'string') return 'colon'
    return state === 'first-name' && type === '}' ? 'closed' : null
  }
  if (state === 'colon') return type === ':' ? 'value' : null
  if (state === 'more') {
    if (type === ',') return inside === '{' ? 'name' : 'value'
    return type === (inside === '{' ? '}' : ']') ? 'closed' : null
  }
  if (state === 'end') return null
  if (state === 'first-element' && type === ']') return 'closed'
  return beginnings[type] ?? null
}

const beginnings: Readonly<Partial<Record<Token['type'], State | 'closed'>>> = {
  '{': 'first-name',
  '[': 'first-element',
  string: 'closed',
  scalar: 'closed',
}

function tokenAt(text: string, at: number): Token | null {
  const character = text[at] ?? ''
  if ('{}[]:,'.includes(character)) return { type: character as Token['type'], end: at + 1 }
  if (character === '"') {
    const end = stringEnd(text, at)
    return end === null ? null : { type: 'string', end }
  }
  scalar.lastIndex = at
  const found = scalar.exec(text)
  return found ? { type: 'scalar', end: at + found[0].length } : null
}

const scalar = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y
const escaped = /(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

function stringEnd(text: string, start: number): number | null {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x22) return at + 1
    if (code < 0x20) return null
    if (code === 0x5c) {
      escaped.lastIndex = at + 1
      const found = escaped.exec(text)
      if (!found) return null
      at += found[0].length
    }
  }
  return null
}

/** A string that goes on to the end of the text. */
function isUnclosed(text: string, at: number): boolean {
  return text.charAt(at) === '"' && stringEnd(`${text}"`, at) === text.length + 1
}

function nameOf(text: string, start: number, end: number) {
  const name: unknown = JSON.parse(text.slice(start, end))
  return { name: String(name), start, valueStart: -1 }
}

function afterSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at++
  return at
}
