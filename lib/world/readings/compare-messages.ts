/** Two messages side by side: which of their values differ, and where in a long value the difference is. */
import { draftOf, type Line } from '../draft'
import { isForm, isJson } from '../http-text'
import type { Http } from '../message'

/** One value that is not the same in both messages; `null` where a message does not have it. */
export type Difference = {
  readonly in: Line['in']
  readonly name: string
  readonly first: string | null
  readonly second: string | null
}

/** Every value that differs, once, in the order of the first message. A query is compared value by value, never as part of an address. */
export function differencesBetween(first: Http, second: Http): Difference[] {
  const [ours, theirs] = [linesOf(first), linesOf(second)]
  const keys = new Set([...ours.keys(), ...theirs.keys()])
  return [...keys].flatMap((key) => {
    const [mine, other] = [ours.get(key), theirs.get(key)]
    const line = mine ?? other
    if (!line || mine?.was === other?.was) return []
    return [{ in: line.in, name: line.name, first: mine?.was ?? null, second: other?.was ?? null }]
  })
}

/** How a message is framed follows from its body, and says nothing of its own. */
const framing = ['content-length', 'etag']
const addresses = ['url', 'header location', 'header referer']

function linesOf(http: Http): Map<string, Line> {
  const saysMore = !(isForm(http) || isJson(http))
  const lines = draftOf(http)
    .filter(({ key, in: place, name }) => (key === 'body' ? saysMore : !(place === 'header' && framing.includes(name))))
    .map((line) => (addresses.includes(line.key) ? { ...line, was: withoutQuery(line.was) } : line))
  return new Map(lines.map((line) => [line.key, line]))
}

function withoutQuery(address: string | null): string | null {
  return address?.split(/[?#]/)[0] ?? null
}

const around = 14
const longest = 40

/** Both values, cut around the first character that differs where they are too long to read whole. */
export function excerptsOf(first: string, second: string): [string, string] {
  if (Math.max(first.length, second.length) <= longest) return [first, second]
  const from = Math.max(0, firstDifference(first, second) - around)
  return [cut(first, from), cut(second, from)]
}

function firstDifference(first: string, second: string): number {
  const at = Array.from({ length: first.length }, (_, index) => index).find((index) => first[index] !== second[index])
  return at ?? first.length
}

function cut(text: string, from: number): string {
  const end = from + longest
  return `${from > 0 ? '…' : ''}${text.slice(from, end)}${end < text.length ? '…' : ''}`
}
