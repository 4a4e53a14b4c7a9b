/** A draft: a message laid out as lines that a person may change, and the edit that says what was changed. */
import type { Change, Edit } from './edit'
import { type Field, fieldsOf, type Place } from './fields'
import type { Http } from './message'

/** The parts of a message that have no name of their own. */
export type Whole = 'method' | 'url' | 'status' | 'body'

export type Line = {
  /** Unique within a draft, and stable while it is changed. */
  readonly key: string
  readonly in: Whole | Place
  /** The name of the value; for a whole part, the part's. */
  readonly name: string
  /** What the message says; `null` for a line that a person added. */
  readonly was: string | null
  /** What it is to say; `null` for a line that is to go. */
  readonly now: string | null
}

export type Draft = readonly Line[]

const wholes: readonly string[] = ['method', 'url', 'status', 'body']

/** The message as lines: first its parts, then every named value once, each where it stands in the message. */
export function draftOf(http: Http): Draft {
  return [...partsOf(http), ...fieldsOf(http).filter(isOwnLine).map(fieldLine)].filter(
    (line, index, lines) => lines.findIndex(({ key }) => key === line.key) === index,
  )
}

/** The draft with one line changed. */
export function changeLine(draft: Draft, key: string, now: string | null): Draft {
  return draft.map((line) => (line.key === key ? { ...line, now } : line))
}

/** The draft with a new value in it. A value that is there already is changed instead: a name counts once. */
export function addLine(draft: Draft, field: Field): Draft {
  const key = keyOf(field.place, field.name)
  if (draft.some((line) => line.key === key)) return changeLine(draft, key, field.value)
  return [...draft, { key, in: field.place, name: field.name, was: null, now: field.value }]
}

/** What was changed, and nothing else. Parts come before the values that stand in them. */
export function editOf(draft: Draft): Edit {
  return changedLines(draft).map(changeOf)
}

/** The lines that differ from the message, in the order in which `editOf` lists them. */
export function changedLines(draft: Draft): Line[] {
  const changed = draft.filter(({ was, now }) => was !== now)
  const rank = (line: Line) => (isWhole(line) ? 0 : line.in === 'header' ? 1 : 2)
  return changed.toSorted((a, b) => rank(a) - rank(b))
}

function partsOf(http: Http): Line[] {
  const part = (name: Whole, text: string): Line => ({ key: name, in: name, name, was: text, now: text })
  if (http.type === 'response') return [part('status', String(http.status)), part('body', http.body)]
  return [part('method', http.method), part('url', http.url), part('body', http.body)]
}

/** Cookies have lines of their own, so the headers that carry them have none. */
function isOwnLine({ place, name }: Field): boolean {
  return !(place === 'header' && (name === 'cookie' || name === 'set-cookie'))
}

function fieldLine({ place, name, value }: Field): Line {
  return { key: keyOf(place, name), in: place, name, was: value, now: value }
}

function keyOf(place: Place, name: string): string {
  return `${place} ${place === 'header' ? name.toLowerCase() : name}`
}

function isWhole(line: Line): line is Line & { readonly in: Whole } {
  return wholes.includes(line.in)
}

function changeOf(line: Line): Change {
  if (isWhole(line)) return { in: line.in, to: line.now ?? '' }
  const { in: place, name, now } = line as Line & { readonly in: Place }
  return now === null ? { in: place, name, remove: true } : { in: place, name, to: now }
}
