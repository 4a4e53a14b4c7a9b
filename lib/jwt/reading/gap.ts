/** What may stand between two words of a token, and what it is. */

export type Gap = {
  /** What was percent-encoded is decoded. */
  readonly clear: string
  /** Dots, which separate segments. */
  readonly dots: number
  /** What is neither a dot nor a line break. */
  readonly strange: string
  /** Only a line was broken there, by mail, a terminal or a program. */
  readonly isWrap: boolean
  readonly isPercent: boolean
}

/** A line break, with what editors, shells and mail put around it. */
const wrap = /^["'`]?[ \t\u00a0]*[\\+=&^]?[ \t]*(?:\r\n?|\n|\u2028|\\+[rn])(?:[\s>|#*]|\\+[rnt])*\+?[ \t]*["'`]?$/

/** Short gaps come again and again: what they are is kept. */
const known = new Map<string, Gap>()
const mostKnown = 500

/** Of a gap of bounded length. `next`: the character behind it. */
export function gapOf(raw: string, next: string): Gap {
  if (raw.length > 4 || raw.includes('\\')) return newGap(raw, next)
  const kept = known.get(raw)
  if (kept) return kept
  const gap = newGap(raw, next)
  if (known.size < mostKnown) known.set(raw, gap)
  return gap
}

function newGap(raw: string, next: string): Gap {
  const clear = raw.replaceAll(/%(?:25)*([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  const dots = clear.split('.').length - 1
  const rest = (isEscape(clear, next) ? '' : clear).replaceAll('.', '')
  const isWrap = wrap.test(rest)
  return { clear, dots, strange: isWrap ? '' : rest, isWrap, isPercent: clear !== raw }
}

/** Markdown writes `\_` where "_" is meant, and some chat programs `\.` and `\-`. */
function isEscape(clear: string, next: string): boolean {
  return clear === '\\.' || (clear === '\\' && /[_-]/.test(next))
}

/** What somebody typed, or a program put, where a dot was. */
export const dotLike = /[:\u00b7\u2022\u2024\u2027\u2219\u22c5\u3002\uff0e\uff1a\uff61]/

const quotes = '"\'`´“”„‟‘’‚‛«»‹›「」『』'
const brackets = '()\\[\\]{}<>（）【】〈〉'
const unseen = '\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff'

/** What stands around tokens and in none: blanks, quotes of every language, brackets, punctuation. */
const closing = new RegExp(`^(?:[\\s${quotes}${brackets}${unseen},;:!|&\\\\%$*…·•。，、]|\\.(?!\\.))`)

/** A token that is whole ends before this. */
export function isClosing(gap: string): boolean {
  return gap === '' || closing.test(gap)
}

const hard = new RegExp(`[${quotes}${brackets},;&=]`)

/** What is hardly ever inside a token that goes on. */
export function isHard({ strange }: Gap): boolean {
  return hard.test(strange)
}
