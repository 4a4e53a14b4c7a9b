/** How a token goes on before its last part. */
import { dotLike, type Gap, gapOf, isHard } from './gap'
import { endWith, type Growing, isMixed, isNext, nextOf, perGap, take } from './growing'
import { headerAt, textIn } from './header-word'
import { isWholeLength, outlineOf } from './whole'
import { gapAfter, wordAt } from './words'

/** Asterisks, bullets and ellipses, where something was left out to be shown. */
const hiddenInside = /^(?:\.?(?:\*{2,}|•{2,}|…|\*(?=[.\s])))+|^\.{3,}/
const hiddenAtEnd = /^(?:\.?[*•…]+)+|^\.{3,}/

export function insideStep(growing: Growing, raw: string, gap: Gap): boolean {
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
