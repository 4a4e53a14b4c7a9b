/** From the word that begins a token to the end of it, over line breaks and past strangers where it goes on behind them. */
import { gapOf } from './gap'
import { insideStep } from './grow-inside'
import { lastStep } from './grow-last'
import { type Budget, type Growing, nextOf, take } from './growing'
import type { Span } from './token-shape'
import { isWholeLength, outlineOf } from './whole'
import { gapAfter, type Words, wordAt } from './words'

export type Grown = {
  readonly token: string
  readonly at: Span
  readonly segments: number
  /** The first word behind it. */
  readonly next: number
  readonly lines: number
  readonly isPercent: boolean
}

/** The token that begins `before` characters into this word. `null` where no dot or ellipsis follows: then it is a word. */
export function grow(words: Words, first: number, before: number, budget: Budget): Grown | null {
  const word = wordAt(words, first).slice(before)
  const start = (words.starts[first] ?? 0) + before
  const growing: Growing = {
    ...{ words, budget, start, outline: outlineOf(''), last: first, end: words.ends[first] ?? 0, built: word },
    ...{ segments: [word], lines: 0, width: -1, isPercent: false, sure: first, isDisclosed: false },
  }
  while (goesOn(growing)) {
    // Each time a word is taken.
  }
  withoutMarkdown(growing, before)
  const { built: token, end, segments, last, lines } = growing
  if (!/[.…]/.test(token)) return null
  const isPercent = growing.isPercent || (!token.includes('%') && words.text.slice(start, end).includes('%'))
  return { token, at: { start, end }, segments: segments.length, next: last + 1, lines, isPercent }
}

/** Markdown puts as many underscores behind a word as before it, and they are letters of base64url. */
function withoutMarkdown(growing: Growing, before: number): void {
  const { outline, built, segments } = growing
  const marks = '_'.repeat(before)
  const length = (segments.at(-1)?.length ?? 0) - before
  if (before === 0 || !built.endsWith(marks) || segments.length < 3 || !isWholeLength(outline, length)) return
  growing.built = built.slice(0, -before)
  growing.end -= before
}

function goesOn(growing: Growing): boolean {
  const { words, last, segments, outline } = growing
  const raw = gapAfter(words, last)
  if (raw === null) return false
  const gap = gapOf(raw, nextOf(growing).charAt(0))
  if (last < growing.sure) return take(growing, gap.isWrap || gap.strange === '' ? '' : raw, gap, 'same')
  return segments.length < outline.segments ? insideStep(growing, raw, gap) : lastStep(growing, raw, gap)
}
