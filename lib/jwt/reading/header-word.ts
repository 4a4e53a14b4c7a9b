/** Whether a word is the beginning of a token: base64url of "{", after white space, and of what may follow it in JSON. */
import { bytesOf } from './best-effort'

/** By the first letters: "{", a blank, a line break, or a byte order mark, and a second character of ASCII. */
const may = /^(?:e[w-z0-3]|[ICD]|77u_?)/

/** How many "_" or "-" stand before it, as Markdown and lists put them there; `null` where it is no beginning. */
export function headerAt(word: string): number | null {
  const before = /^[_-]{0,3}/.exec(word)?.[0].length ?? 0
  const inside = word.slice(before)
  if (inside.length < 3 || !may.test(inside)) return null
  return isBeginning(startOf(inside)) ? before : null
}

/** Of a long word a little is enough, unless that is nothing but blanks. */
function startOf(word: string): string {
  const little = latin1(word.slice(0, 48))
  return word.length > 48 && /^\s*\{?\s*$/.test(little) ? latin1(word) : little
}

/** A byte a character, of as many whole groups of four as there are. */
function latin1(word: string): string {
  const letters = /^[\w-]*/.exec(word)?.[0] ?? ''
  const whole = letters.length % 4 === 1 ? letters.slice(0, -1) : letters
  return atob(whole.replaceAll('-', '+').replaceAll('_', '/'))
}

function isBeginning(text: string): boolean {
  return /^(?:ï»¿)?\s*\{\s*(?:$|["'}]|[A-Za-z]\w)/.test(text)
}

/** A text of base64url, as far as it can be read. */
export function textIn(base64url: string): string {
  return new TextDecoder().decode(bytesOf(base64url).bytes)
}
