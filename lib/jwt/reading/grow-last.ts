/** What may follow the last part of a token, and whether it belongs to it. */
import { type Gap, gapOf, isClosing, isHard } from './gap'
import { endWith, type Growing, isMixed, isNext, isWhole, lineLength, nextOf, perGap, take } from './growing'
import { isWholeLength } from './whole'
import { gapAfter, wordAt } from './words'

type Step = (growing: Growing, raw: string, gap: Gap) => boolean | null

/** What may follow the last part, and whether it belongs to it: the first that has an answer counts. */
const lastSteps: readonly Step[] = [disclosureStep, joinStep, paddingStep, dotStep, plainStep, wrapStep, strangerStep]

export function lastStep(growing: Growing, raw: string, gap: Gap): boolean {
  for (const step of lastSteps) {
    const answer = step(growing, raw, gap)
    if (answer !== null) return answer
  }
  return false
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
