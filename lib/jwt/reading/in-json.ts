/** Finds tokens in JSON, and in JSON that stands in a string of JSON. */
import { isObject } from '../segment'
import { mostTokens, type PastedToken } from './pasted'

/** The value that a text is as JSON, or was before it was escaped; `undefined` where it is none. */
export function jsonIn(text: string): unknown {
  const direct = /^[{["]/.test(text) ? parsed(text) : undefined
  return direct === undefined && /^\\*[{["]/.test(text) && text.includes('\\"') ? parsed(`"${text}"`) : direct
}

/** RFC 7515 §7.2, RFC 7516 §7.2: the object is itself a token. */
export function isTokenInJson(json: unknown): boolean {
  return isObject(json) && (typeof json.payload === 'string' || typeof json.ciphertext === 'string')
}

/** Finds in one string of the value. */
export type FindIn = (text: string) => readonly PastedToken[]

/** Walks without recursion: what was pasted may be nested as deep as it likes. */
export function tokensInJson(json: unknown, text: string, find: FindIn): PastedToken[] {
  const found: PastedToken[] = []
  let from = 0
  const open: (readonly [name: string, value: unknown])[] = [['', json]]
  while (open.length > 0 && found.length < mostTokens) {
    const [name, value] = open.pop() ?? ['', null]
    if (typeof value === 'string') {
      for (const each of inString(name, value, find)) {
        const at = placeOf(text, each, value, from)
        if (at.end < text.length) from = at.end
        found.push({ ...each, at })
      }
    } else if (typeof value === 'object' && value !== null) {
      if (isTokenInJson(value)) found.push(nested(value, name, text))
      else for (const entry of Object.entries(value).reverse()) open.push([joined(name, entry[0]), entry[1]])
    }
  }
  return found
}

/** Names under which a token stands that does not look like one (RFC 6749 §5.1). */
const namedOne = /(?:^|\.)(?:access|refresh|id)_token$/

/** No token is shorter. */
const shortest = 12

function inString(name: string, value: string, find: FindIn): PastedToken[] {
  const found = value.length < shortest ? [] : find(value)
  if (found.length > 0 || !namedOne.test(name) || value.trim() === '') return found.map((each) => named(each, name))
  const token = value.trim().replace(/^(?:bearer|dpop)\s+/i, '')
  return [{ token, at: { start: 0, end: value.length }, from: { place: 'json', name }, done: [] }]
}

function joined(name: string, key: string): string {
  return name.length > 100 ? name : name ? `${name}.${key}` : key
}

function nested(value: object, name: string, text: string): PastedToken {
  return { token: JSON.stringify(value), at: { start: 0, end: text.length }, from: { place: 'json', name }, done: [] }
}

/** Inside of a member it goes by the member's name, unless it has one of its own there. */
function named(found: PastedToken, name: string): PastedToken {
  const { from } = found
  if (name === '' || (from.place === 'parameter' && name.length > 100)) return found
  return from.place === 'parameter' || from.place === 'json'
    ? { ...found, from: { place: 'json', name: `${name}.${from.name}` } }
    : { ...found, from: { place: 'json', name } }
}

/** Where it stands as it reads, or the string that it was found in; where that is written otherwise, the whole text. */
function placeOf(text: string, { token, at }: PastedToken, value: string, from: number): PastedToken['at'] {
  const needle = [token, value.slice(at.start, at.end)].find((each) => each !== '' && text.indexOf(each, from) >= 0)
  if (needle === undefined) return { start: 0, end: text.length }
  const start = text.indexOf(needle, from)
  return { start, end: start + needle.length }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
