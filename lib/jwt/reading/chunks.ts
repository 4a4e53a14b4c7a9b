/** Joins a value that was cut into numbered cookies, for no browser has to keep more than 4096 bytes of one (RFC 6265 §6.1). */
import type { Done } from './pasted'
import type { Span } from './token-shape'

export type Joined = { readonly value: string; readonly at: Span; readonly done: Done; readonly name: string }

type Chunk = { readonly number: number; readonly value: string; readonly at: Span }

/** `name.0=…`, `name__1=…`, `nameC2=…`; in a cookie header, a table of a browser or JSON. */
const chunk =
  /(?<![\w.-])([\w.-]{1,100}?)(?:\.|__|_|C)(\d{1,2})(?:_{0,2})(?:=|"\s{0,9}:\s{0,9}"|\t)"?([\w.~%+/=:-]{1,100000})/g

/** Several that go by one name and are numbered, in the order of their numbers. */
export function joinedChunks(text: string): Joined[] {
  const byName = new Map<string, Chunk[]>()
  for (const { 0: all, 1: name = '', 2: number, 3: value = '', index } of text.matchAll(chunk)) {
    const chunks = byName.get(name) ?? []
    chunks.push({ number: Number(number), value, at: { start: index, end: index + all.length } })
    byName.set(name, chunks)
    if (byName.size > 100 || chunks.length > 200) break
  }
  return [...byName].filter(([, chunks]) => chunks.length > 1).map(([name, chunks]) => joined(name, chunks))
}

function joined(name: string, chunks: readonly Chunk[]): Joined {
  const ordered = [...new Map(chunks.map((each) => [each.number, each])).values()].sort(
    (one, other) => one.number - other.number,
  )
  const numbers = ordered.map(({ number }) => number)
  const last = Math.max(...numbers)
  const first = numbers.includes(0) ? 0 : 1
  const missing = Array.from({ length: last + 1 - first }, (_, at) => at + first).filter(
    (each) => !numbers.includes(each),
  )
  const at = {
    start: Math.min(...ordered.map(({ at: { start } }) => start)),
    end: Math.max(...ordered.map(({ at: { end } }) => end)),
  }
  const value = ordered.map((each) => each.value).join('')
  return { name, value, at, done: { did: 'joined-chunks', name, count: ordered.length, missing } }
}
