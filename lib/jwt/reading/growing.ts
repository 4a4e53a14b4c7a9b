/** A token while it is being grown, word by word, and how a word is taken. */
import type { Gap } from './gap'
import { headerAt } from './header-word'
import { isWholeLength, type Outline } from './whole'
import { gapAfter, type Words, wordAt } from './words'

/** How far all looking ahead may go together: so it takes no more than some readings of the text. */
export type Budget = { left: number }

export type Growing = {
  readonly words: Words
  readonly budget: Budget
  readonly start: number
  outline: Outline
  last: number
  end: number
  built: string
  /** Without what is strange. */
  readonly segments: string[]
  lines: number
  /** Of the last line that was broken. */
  width: number
  isPercent: boolean
  /** The last word of those that are known to belong to it, as was found by looking ahead. */
  sure: number
  /** Disclosures follow (RFC 9901 §4). */
  isDisclosed: boolean
}

export function nextOf({ words, last }: Growing): string {
  return wordAt(words, last + 1)
}

/** Takes what stands before the next word as it is given, and the word. */
export function take(growing: Growing, between: string, gap: Gap, segment: 'same' | 'new'): true {
  const word = nextOf(growing)
  if (gap.isWrap) growing.width = lineLength(growing)
  growing.last += 1
  growing.end = growing.words.ends[growing.last] ?? growing.end
  growing.built += between + word
  growing.lines += gap.isWrap ? 1 : 0
  growing.isPercent ||= gap.isPercent && !/[^.]/.test(between)
  if (segment === 'new') growing.segments.push(word)
  else growing.segments.push((growing.segments.pop() ?? '') + word)
  return true
}

/** From the line's beginning to where the token has come. */
export function lineLength({ words: { text }, end }: Growing): number {
  const start = Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1
  return end - start
}

/** Takes the first characters of the gap, and ends there. */
export function endWith(growing: Growing, text: string): false {
  growing.built += text
  growing.end += text.length
  return false
}

/** Letters of both cases and digits, and many of them: no word of a language. */
export function isMixed(word: string): boolean {
  return word.length >= 12 && /\d/.test(word) && /[a-z]/.test(word) && /[A-Z]/.test(word)
}

/** Another token begins there. */
export function isNext(words: Words, index: number): boolean {
  return headerAt(wordAt(words, index)) !== null && (gapAfter(words, index) ?? '').startsWith('.')
}

export function isWhole({ outline, segments }: Growing): boolean {
  return isWholeLength(outline, segments.at(-1)?.length ?? 0)
}

/** Looking at a gap takes as long as reading so many characters. */
export const perGap = 40
