/** From the word that begins a token to the end of it, over line breaks and past strangers where it goes on behind them. */
import { dotLike, type Gap, gapOf, isClosing, isHard } from './gap'
import { headerAt, textIn } from './header-word'
import type { Span } from './token-shape'
import { isWholeLength, type Outline, outlineOf } from './whole'
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

/** How far all looking ahead may go together: so it takes no more than some readings of the text. */
export type Budget = { left: number }

type Growing = {
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

function nextOf({ words, last }: Growing): string {
  return wordAt(words, last + 1)
}

/** Takes what stands before the next word as it is given, and the word. */
function take(growing: Growing, between: string, gap: Gap, segment: 'same' | 'new'): true {
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
function lineLength({ words: { text }, end }: Growing): number {
  const start = Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1
  return end - start
}

/** Takes the first characters of the gap, and ends there. */
function endWith(growing: Growing, text: string): false {
  growing.built += text
  growing.end += text.length
  return false
}

/** Asterisks, bullets and ellipses, where something was left out to be shown. */
const hiddenInside = /^(?:\.?(?:\*{2,}|•{2,}|…|\*(?=[.\s])))+|^\.{3,}/
const hiddenAtEnd = /^(?:\.?[*•…]+)+|^\.{3,}/

function insideStep(growing: Growing, raw: string, gap: Gap): boolean {
  const next = nextOf(growing)
  const hidden = (next === '' ? hiddenAtEnd : hiddenInside).exec(raw)?.[0]
  if (hidden !== undefined) return hiddenEnd(growing, raw, hidden)
  if (isDotInstead(growing, raw)) return take(growing, raw, gap, 'new')
  if (gap.dots === 0) return next !== '' && goesOnInside(growing, raw, gap)
  if (growing.segments.length === 1) growing.outline = outlineOf(textIn(growing.segments[0] ?? ''))
  if (gap.dots === 2 && gap.strange === '' && next !== '' && growing.segments.length === 1) {
    growing.segments.push('')
    return take(growing, '..', gap, 'new')
  }
  if (next !== '' && gap.dots === 1 && (gap.strange === '' || isTokenWord(growing, gap)))
    return take(growing, gap.strange === '' ? '.' : raw, gap, 'new')
  return raw.startsWith('.') ? emptyEnd(growing) : false
}

/** RFC 7515 Appendix A.5: nothing behind the last dot. */
function emptyEnd(growing: Growing): false {
  growing.segments.push('')
  return endWith(growing, '.')
}

/** Something left it out on purpose: an ellipsis, or asterisks. What follows directly is the end of the token. */
function hiddenEnd(growing: Growing, raw: string, hidden: string): boolean {
  if (hidden.length < raw.length || nextOf(growing) === '') return endWith(growing, hidden)
  take(growing, hidden, gapOf('', ''), 'same')
  return false
}

/** One character, and behind it what a payload or the signature of this algorithm is. */
function isDotInstead(growing: Growing, raw: string): boolean {
  const { segments, outline } = growing
  if (raw.length !== 1 || !dotLike.test(raw)) return false
  const next = nextOf(growing)
  const own = segments.length === 1 ? outlineOf(textIn(segments[0] ?? '')) : outline
  if (own.alg === '' || own.enc !== null) return false
  return segments.length === 1 ? headerAt(next) === 0 : isWholeLength(own, next.length)
}

/** Behind a dot with something strange beside it, a segment and not a sentence. */
function isTokenWord({ words, last, segments, outline }: Growing, gap: Gap): boolean {
  if (!/\s/.test(gap.strange) && !isHard(gap)) return true
  if (/^=+$/.test(gap.strange)) return true
  const word = wordAt(words, last + 1)
  const isLast = segments.length + 1 === outline.segments
  if (isLast) return isWholeLength(outline, word.length) || isMixed(word)
  return (gapAfter(words, last + 1) ?? '').startsWith('.')
}

/** Letters of both cases and digits, and many of them: no word of a language. */
function isMixed(word: string): boolean {
  return word.length >= 12 && /\d/.test(word) && /[a-z]/.test(word) && /[A-Z]/.test(word)
}

/** In a header, a payload or another part that is not the last: it goes on where a dot follows and what comes together is one. */
function goesOnInside(growing: Growing, raw: string, gap: Gap): boolean {
  const ahead = joinedAhead(growing)
  if (ahead === null) return false
  const isJson = /^\s*\{[\s\S]*\}\s*$/.test(textIn(ahead.joined))
  if (!isJson && (!ahead.isSoft || growing.segments.length === 1)) return false
  growing.sure = ahead.until
  return take(growing, gap.isWrap || gap.strange === '' ? '' : raw, gap, 'same')
}

type Ahead = { readonly joined: string; readonly isSoft: boolean; readonly until: number }

/** Looking at a gap takes as long as reading so many characters. */
const perGap = 40

/** The segment as it would be up to the next dot; `null` where none comes, or something that ends a token before it. */
function joinedAhead({ words, last, segments, budget }: Growing): Ahead | null {
  const pieces = [segments.at(-1) ?? '']
  let isSoft = true
  for (let at = last; at + 1 < words.starts.length; at++) {
    const raw = gapAfter(words, at)
    const word = wordAt(words, at + 1)
    budget.left -= perGap
    if (raw === null || budget.left < 0) return null
    const gap = gapOf(raw, word.charAt(0))
    if (gap.dots > 0) return { joined: pieces.join(''), isSoft, until: at }
    const isAttached = !/\s/.test(gap.strange)
    if (isHard(gap) && !(isAttached && raw.length <= 2)) return null
    if (!isAttached || gap.isWrap ? isNext(words, at + 1) : false) return null
    isSoft &&= isAttached && !isHard(gap)
    pieces.push(word)
  }
  return null
}

/** Another token begins there. */
function isNext(words: Words, index: number): boolean {
  return headerAt(wordAt(words, index)) !== null && (gapAfter(words, index) ?? '').startsWith('.')
}

type Step = (growing: Growing, raw: string, gap: Gap) => boolean | null

/** What may follow the last part, and whether it belongs to it: the first that has an answer counts. */
const lastSteps: readonly Step[] = [disclosureStep, joinStep, paddingStep, dotStep, plainStep, wrapStep, strangerStep]

function lastStep(growing: Growing, raw: string, gap: Gap): boolean {
  for (const step of lastSteps) {
    const answer = step(growing, raw, gap)
    if (answer !== null) return answer
  }
  return false
}

function isWhole({ outline, segments }: Growing): boolean {
  return isWholeLength(outline, segments.at(-1)?.length ?? 0)
}

/** Too short as it is, and just as long as it must be with what follows. */
function joinStep(growing: Growing, raw: string, gap: Gap): boolean | null {
  const until = isWhole(growing) || gap.dots > 0 ? null : joinsToWhole(growing)
  if (until === null) return null
  growing.sure = until
  return take(growing, gap.isWrap ? '' : raw, gap, 'same')
}

/** The word with which it is as long as it must be. */
function joinsToWhole({ words, last, segments, outline, budget }: Growing): number | null {
  let length = segments.at(-1)?.length ?? 0
  for (let at = last; at + 1 < words.starts.length; at++) {
    const raw = gapAfter(words, at)
    const word = wordAt(words, at + 1)
    budget.left -= perGap
    if (raw === null || budget.left < 0 || length > 8000) return null
    const gap = gapOf(raw, word.charAt(0))
    const isFar = isHard(gap) && (raw.length > 2 || /\s/.test(raw))
    if (gap.dots > 0 || isFar || isNext(words, at + 1)) return null
    length += word.length + (/^[+/]+$/.test(raw) ? raw.length : 0)
    if (isWholeLength(outline, length)) return at + 1
  }
  return null
}

/** Padding is no mark around a token: some writers leave it there. */
function paddingStep(growing: Growing, raw: string, { clear }: Gap): false | null {
  const padding = /^={1,2}/.exec(clear)?.[0]
  if (padding === undefined) return null
  const isCoded = !raw.startsWith('=')
  growing.isPercent ||= isCoded
  growing.end += isCoded ? (/^(?:%(?:25)*3[Dd]){1,2}/.exec(raw)?.[0].length ?? 0) : padding.length
  growing.built += padding
  return false
}

/** RFC 9901 §4: what the holder discloses, each part behind a "~". */
function disclosureStep(growing: Growing, raw: string): boolean | null {
  const leads = raw === '~' || raw === '~~' || (raw === '.' && growing.isDisclosed)
  if (leads && nextOf(growing) !== '') {
    growing.isDisclosed = true
    return take(growing, raw, gapOf('', ''), 'same')
  }
  if (raw.startsWith('~')) return endWith(growing, '~')
  return growing.isDisclosed ? false : null
}

/** A dot too many belongs to it, and an ellipsis where it is not whole; a full stop does not. */
function dotStep(growing: Growing, raw: string, gap: Gap): boolean | null {
  if (raw === '.' && nextOf(growing) !== '') return take(growing, '.', gap, 'new')
  const hidden = /^(?:\.{2,}|…)/.exec(raw)?.[0]
  return hidden === undefined || isWhole(growing) ? null : endWith(growing, hidden)
}

/** RFC 4648 §4: the alphabet of plain base64. Behind a token that is whole, a slash leads on in an address. */
function plainStep(growing: Growing, raw: string, gap: Gap): boolean | null {
  const plain = /^[+/]+/.exec(raw)?.[0]
  if (plain === undefined || (isWhole(growing) && plain.startsWith('/') && raw === plain && nextOf(growing) !== ''))
    return plain === undefined ? null : false
  if (plain.length < raw.length || nextOf(growing) === '') return endWith(growing, plain)
  growing.segments.push(`${growing.segments.pop() ?? ''}${plain}`)
  return take(growing, plain, gap, 'same')
}

/** A line of which nobody knows how long it should be: it goes on where the lines before were as long, or the next looks so. */
function wrapStep(growing: Growing, raw: string, gap: Gap): boolean | null {
  const isBlank = gap.isWrap || /^\s+$/.test(raw)
  if (!isBlank) return null
  const next = nextOf(growing)
  if (isWhole(growing) || isNext(growing.words, growing.last + 1)) return false
  const isFull = gap.isWrap && growing.width === lineLength(growing)
  const isOne = next !== '' && (isFull || (isMixed(next) && (growing.outline.alg === '' || next.length >= 16)))
  return isOne ? take(growing, gap.isWrap ? '' : raw, gap, 'same') : false
}

/** What is in no alphabet and no mark around a token either: it is kept, and so the token is refused. */
function strangerStep(growing: Growing, raw: string, gap: Gap): boolean {
  const run = /^\S*/.exec(raw)?.[0] ?? ''
  const next = nextOf(growing)
  const isAttached = run === raw && next !== ''
  const isSoft = !isHard(gap) && isAttached && !isWhole(growing)
  if (isClosing(gap.clear) && !isSoft) return false
  if (isWhole(growing) && /^\?$/.test(raw) && /^[\w-]{1,40}$/.test(next) && isParameter(growing)) return false
  return isAttached ? take(growing, raw, gap, 'same') : endWith(growing, run)
}

function isParameter({ words, last }: Growing): boolean {
  return (gapAfter(words, last + 1) ?? '').startsWith('=')
}
