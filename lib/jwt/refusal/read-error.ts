/** Reads what an error says of a token: a header, the body of an answer, a line of a log, in whatever was pasted. */
import { challengesIn } from '../reading/challenge'
import type { Phrase } from './phrase'
import { common, phrases } from './phrases'
import type { Matter, Said } from './said'
import { timeIn } from './times'

/** An error is no longer: what comes after is a trace of calls. */
const longest = 10_000
/** No error gives more reasons. */
const mostReasons = 4

/** What it says, in the order in which it stands there. `known`: only what no other text says, for it may be none. */
export function saidIn(text: string, read: 'all' | 'known' = 'all'): readonly Said[] {
  const readable = withoutTokens(text)
  const known = found(readable, phrases)
  const told = [...known, ...answered(readable, known.length === 0)]
  const said =
    told.length > 0 || read === 'known' || !isErrorLike(readable) ? told : found(readable, common).slice(0, 1)
  return firstOfEach(said).slice(0, mostReasons)
}

/** Without such a word it is no error: “scope” and “exp” stand in other texts, too. */
function isErrorLike(text: string): boolean {
  return /\b(?:401|403|unauthori[sz]ed|forbidden|invalid|error|exception|denied|refused|rejected|failed|expired|unexpected|incorrect|wrong|mismatch|missing|not)\b/i.test(
    text,
  )
}

/** Tokens say nothing here, and quotes stand in JSON and in logs as they like. */
function withoutTokens(text: string): string {
  return text
    .replaceAll(/[\w.~+=-]{80,}/g, (run) => (run.startsWith('ey') || run.length > 200 ? ' ' : run))
    .slice(0, longest)
    .replaceAll(/\\u0027|&#39;|&#x27;/gi, "'")
    .replaceAll(/\\u0022|&quot;|\\+"/gi, '"')
}

type Place = Said & { readonly start: number; readonly end: number }

function found(text: string, table: readonly Phrase[]): readonly Place[] {
  const places: Place[] = []
  for (const phrase of table) {
    const place = placeOf(text, phrase)
    const isNew = place && places.every(({ start, end }) => place.end <= start || end <= place.start)
    if (isNew) places.push(place)
  }
  return places.sort((one, other) => one.start - other.start)
}

function placeOf(text: string, [about, words]: Phrase): Place | null {
  const match = words.exec(text)
  if (!match) return null
  const { expected, more, actual, now, then, claim, from, until, kid, method } = match.groups ?? {}
  const start = match.index
  return {
    about,
    quote: quoteAt(text, start, start + match[0].length),
    expected: valuesIn(expected, more),
    actual: valuesIn(actual, from, until, kid, method),
    claim: claim?.toLowerCase() ?? (about === 'required' ? claimMeant(match[0]) : null),
    now: timeIn(now ?? then ?? ''),
    start,
    end: start + match[0].length,
  }
}

function claimMeant(words: string): string | null {
  return /IDX10206/i.test(words) ? 'aud' : 'exp'
}

/** One value, or a list of them as languages write it. What was blanked out is none. */
function valuesIn(...texts: readonly (string | undefined)[]): readonly string[] {
  const values = texts.flatMap((text) => (text ?? '').split(/,\s*|\s+or\s+|"\s+"/))
  const clean = values.map((value) => value.trim().replace(/^["'[`]+|["'\]`]+$/g, ''))
  return clean.filter((value) => !/^(?:|null|nil|none|undefined|\[?PII\b.*)$/i.test(value))
}

/** The line that it stands in, or as much of it as is good to read: whole words. */
function quoteAt(text: string, start: number, end: number): string {
  const line = text.lastIndexOf('\n', start) + 1
  const next = text.indexOf('\n', end)
  const last = Math.min(next < 0 ? text.length : next, Math.max(line + 300, end))
  const from = start - line < 200 ? line : text.lastIndexOf(' ', start) + 1
  return text.slice(from, Math.min(last, from + 400)).trim()
}

const ofCode: Readonly<Record<string, Matter>> = {
  insufficient_scope: 'scope',
  invalid_dpop_proof: 'proof',
  use_dpop_nonce: 'proof',
  invalid_grant: 'grant',
  unauthorized_client: 'client',
  invalid_client: 'client',
}

/** What the codes of OAuth say, and the words beside them where no other is known. */
function answered(text: string, withWords: boolean): readonly Said[] {
  return challengesIn(text).flatMap(({ error, description, scope, about }) => {
    const matter = (error === null ? undefined : ofCode[error]) ?? (withWords ? about : null)
    if (matter === null || matter === undefined) return []
    const expected = matter === 'scope' ? (scope?.split(' ').filter(Boolean) ?? []) : []
    return [{ about: matter, quote: description ?? error ?? '', expected, actual: [], claim: null, now: null }]
  })
}

/** Of several words about one matter, those that name most. */
function firstOfEach(said: readonly Said[]): readonly Said[] {
  const best = new Map<string, Said>()
  for (const each of said) {
    const key = `${each.about} ${each.claim}`
    const before = best.get(key)
    if (!before || weightOf(each) > weightOf(before)) best.set(key, each)
  }
  return [...best.values()]
}

function weightOf({ expected, actual, now }: Said): number {
  return expected.length * 2 + actual.length + (now === null ? 0 : 1)
}
