/** Finds tokens in running text: a header, an address, a form, a log, a program. */
import { type Grown, grow } from './grow'
import type { Budget } from './growing'
import { headerAt } from './header-word'
import { type Done, mostTokens, type Origin, type PastedToken } from './pasted'
import { type Words, wordAt, wordsOf } from './words'

/** In the order of the text. Linear in its length. */
export function scanned(text: string): PastedToken[] {
  const words = wordsOf(text)
  const budget: Budget = { left: text.length + 200_000 }
  const found: PastedToken[] = []
  for (let at = 0; at < words.starts.length && found.length < mostTokens; ) {
    const before = mayBegin(words, at, budget) ? headerAt(wordAt(words, at)) : null
    const grown = before === null ? null : grow(words, at, before, budget)
    if (grown) found.push(pasted(words, at, grown))
    at = grown ? Math.max(grown.next, at + 1) : at + 1
  }
  return found
}

/** Not a short word; and once looking ahead has cost enough, only one with a dot behind it. */
function mayBegin({ text, starts, ends }: Words, at: number, { left }: Budget): boolean {
  const end = ends[at] ?? 0
  return end - (starts[at] ?? 0) > 2 && (left >= 0 || '.%'.includes(text.charAt(end)))
}

function pasted(words: Words, first: number, grown: Grown): PastedToken {
  const { text } = words
  const whole = withDamagedHeader(words, first, grown)
  const [before, after] = [
    text.slice(Math.max(0, whole.at.start - 140), whole.at.start),
    text.slice(whole.at.end, whole.at.end + 8),
  ]
  const isAlone = /^\s*$/.test(before) && /^\s*$/.test(after) && whole.at.start < 140
  const from = isAlone ? ({ place: 'alone' } as const) : originOf(before)
  return { token: whole.token, at: whole.at, from, done: [...doneTo(whole), ...takenOff(before, after, from)] }
}

/** What begins in the middle of a word chain is the payload of a token whose header is damaged. */
function withDamagedHeader({ text, starts, ends }: Words, first: number, grown: Grown): Grown {
  const [start, end] = [starts[first - 1] ?? 0, ends[first - 1] ?? 0]
  const isPart = text.charAt(grown.at.start - 1) === '.' && end === grown.at.start - 1 && end - start >= 10
  if (!isPart || grown.segments !== 2) return grown
  return { ...grown, token: `${text.slice(start, end)}.${grown.token}`, at: { ...grown.at, start } }
}

function doneTo({ lines, isPercent }: Grown): Done[] {
  return [
    ...(lines > 0 ? [{ did: 'joined-lines', count: lines } as const] : []),
    ...(isPercent ? [{ did: 'percent-decoded' } as const] : []),
  ]
}

/** RFC 6750 §2.1, RFC 9449 §7.1: behind its scheme; or behind a name. */
export function originOf(before: string): Origin {
  const scheme = /(bearer|dpop|jwt|token)(?:\s|%20|\+){1,9}["'\\`]{0,3}$/i.exec(before)?.[1]
  if (scheme !== undefined) return { place: 'authorization', scheme }
  const name = /([\w.-]{1,100})["'\\`\]]{0,4}\s{0,9}(?:=>|:=|[=:]|%3[AaDd]|=3D)\s{0,9}["'\\`]{0,4}$/.exec(before)?.[1]
  return name === undefined ? { place: 'text' } : { place: 'parameter', name }
}

/** Marks that touch it. Those that belong to a name or a scheme are none. */
function takenOff(before: string, after: string, from: Origin): Done[] {
  const [opening, closing] = [
    /[^\s\w=:\p{L}\p{M}]{1,4}$/u.exec(before)?.[0] ?? '',
    /^[^\s\w&;#?/\p{L}\p{M}]{1,4}/u.exec(after)?.[0] ?? '',
  ]
  const isNamed = from.place === 'parameter' || from.place === 'authorization'
  if ((opening === '' && closing === '') || (isNamed && /^["']?$/.test(closing))) return []
  return [{ did: 'took-off', before: isNamed ? '' : opening, after: closing }]
}
