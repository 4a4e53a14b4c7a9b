/** Covers in a text what would tell the answer: the value itself, and in an encoded token the letters that hold it. */
import { decodeBase64 } from '@/lib/world/encoding'
import { jsonObject } from '@/lib/world/http-text'

/** What must not be told, and the name under which it stands on the wire or in a token. */
export type Secret = { readonly name: string; readonly value: string }

export type Stretch = { readonly at: number; readonly text: string; readonly isCovered: boolean }

type Span = readonly [start: number, end: number]

/** The text in stretches, some of them covered. `name` is what the text stands under. */
export function stretchesOf(text: string, name: string, secrets: readonly Secret[]): Stretch[] {
  const spans = secrets.flatMap((secret) => spansIn(text, name, secret)).toSorted(([one], [other]) => one - other)
  const found: Stretch[] = []
  let end = 0
  for (const [from, to] of spans) {
    if (to <= end) continue
    const start = Math.max(from, end)
    if (start > end) found.push({ at: end, text: text.slice(end, start), isCovered: false })
    found.push({ at: start, text: text.slice(start, to), isCovered: true })
    end = to
  }
  return end < text.length ? [...found, { at: end, text: text.slice(end), isCovered: false }] : found
}

function spansIn(text: string, name: string, secret: Secret): Span[] {
  const whole: Span[] = name === secret.name && isValue(text, secret.value) ? [[0, text.length]] : []
  return [...whole, ...plainSpans(text, secret.value), ...tokenSpans(text, secret)]
}

/** What stands after it on its line is no part of a value: `",`. */
function isValue(text: string, value: string): boolean {
  return [value, encodeURIComponent(value)].some((form) => text.replace(/^(Bearer|DPoP) /, '').startsWith(form))
}

/** Shorter ones stand in other words, too. */
const shortest = 6

function plainSpans(text: string, value: string): Span[] {
  if (value.length < shortest) return []
  return [...new Set([value, encodeURIComponent(value)])].flatMap((form) => occurrences(text, form))
}

function occurrences(text: string, form: string): Span[] {
  const at = text.indexOf(form)
  if (at < 0) return []
  const next = at + form.length
  return [[at, next], ...occurrences(text.slice(next), form).map(([a, b]): Span => [a + next, b + next])]
}

function tokenSpans(text: string, secret: Secret): Span[] {
  return [...text.matchAll(/[\w-]{10,}\.[\w-]{2,}\.[\w-]*/g)].flatMap(({ 0: token, index }) => {
    const [header = '', payload = ''] = token.split('.')
    const inHeader = segmentSpans(header, secret).map(([a, b]): Span => [a + index, b + index])
    const offset = index + header.length + 1
    return [...inHeader, ...segmentSpans(payload, secret).map(([a, b]): Span => [a + offset, b + offset])]
  })
}

/** Four letters hold three bytes (RFC 4648 §4): a letter that holds a part of the value is covered whole. */
function segmentSpans(segment: string, { name, value }: Secret): Span[] {
  const text = decodeBase64(segment)
  const member = jsonObject(text ?? '')?.[name]
  if (text === null || text === undefined || member === undefined) return []
  const written = JSON.stringify(member)
  if (written !== value && member !== value) return []
  const at = text.indexOf(`${JSON.stringify(name)}:${written}`)
  // Written with spaces, or otherwise than we would: then all of it is covered.
  if (at < 0) return [[0, segment.length]]
  const start = bytes(text.slice(0, at)) + bytes(`${JSON.stringify(name)}:`)
  return [[Math.floor((start * 4) / 3), Math.ceil(((start + bytes(written)) * 4) / 3)]]
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length
}
