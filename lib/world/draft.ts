/** A draft: a message laid out as lines that a person may change, and the edit that says what was changed. */
import type { Change, Edit } from './edit'
import { type Field, fieldsOf, type Place } from './fields'
import type { Http } from './message'
import { attributesIn, type CookieAttribute, cookieAttributes } from './set-cookie'

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
  /** The line is one attribute of the cookie of this name. It may be there to be added: then it was nothing, and is nothing. */
  readonly attribute?: CookieAttribute
  /** A value of this name is there besides. */
  readonly another?: true
}

export type Draft = readonly Line[]

const wholes: readonly string[] = ['method', 'url', 'status', 'body']

/** The message as lines: first its parts, then every named value once, each where it stands in the message. */
export function draftOf(http: Http): Draft {
  const lines = fieldsOf(http).filter(isOwnLine).map(fieldLine)
  return [...partsOf(http), ...lines.flatMap((line) => [line, ...attributeLines(line, http)])].filter(
    (line, index, all) => all.findIndex(({ key }) => key === line.key) === index,
  )
}

/** A cookie that is set has a line for each attribute, whether it has that or not. */
function attributeLines({ in: place, name }: Line, http: Http): Line[] {
  return place === 'set-cookie' ? linesOf(name, attributesIn(http, name) ?? {}) : []
}

function linesOf(name: string, found: Partial<Record<CookieAttribute, string>>): Line[] {
  return cookieAttributes.map((attribute) => {
    const was = found[attribute] ?? null
    return { key: `${keyOf('set-cookie', name)} ${attribute}`, in: 'set-cookie', name, attribute, was, now: was }
  })
}

/** The draft with one line changed. */
export function changeLine(draft: Draft, key: string, now: string | null): Draft {
  return draft.map((line) => (line.key === key ? { ...line, now } : line))
}

/** The draft with a new value in it, beside those of its name. Of a JSON object a name counts once (RFC 8259 §4): there it is changed. */
export function addLine(draft: Draft, { place, name, value }: Field): Draft {
  const key = keyOf(place, name)
  const same = draft.filter((line) => line.key === key || line.key.startsWith(`${key} #`))
  const line = { in: place, name, was: null, now: value } as const
  if (same.length === 0) return [...draft, { key, ...line }, ...newAttributes(place, name)]
  if (place === 'json') return changeLine(draft, key, value)
  return [...draft, { key: `${key} #${same.length + 1}`, ...line, another: true }]
}

/** What a new cookie has until somebody says otherwise. */
function newAttributes(place: Place, name: string): Line[] {
  return place === 'set-cookie' ? linesOf(name, { Path: '/' }) : []
}

/** True for a request that nobody can send as it stands: it carries a form, and its method carries nothing. */
export function hasFormToMove(draft: Draft): boolean {
  const method = draft.find(({ key }) => key === 'method')?.now ?? ''
  return ['GET', 'HEAD'].includes(method) && draft.some((line) => line.in === 'form')
}

/** The draft with its form in the address: what a form with the method GET sends (HTML, "form submission"). */
export function withFormInAddress(draft: Draft): Draft {
  const fields = draft.flatMap((line): Field[] =>
    line.in === 'form' && line.now !== null ? [{ place: 'query', name: line.name, value: line.now }] : [],
  )
  const rest = draft
    .filter((line) => line.in !== 'form')
    .map((line) => (line.key === 'body' ? { ...line, now: '' } : line))
    .map((line) => (line.key === 'header content-type' ? { ...line, now: null } : line))
  return fields.reduce(addLine, rest)
}

/** What was changed, and nothing else. Parts come before the values that stand in them. */
export function editOf(draft: Draft): Edit {
  return changedLines(draft).map(changeOf)
}

/** The lines that differ from the message, in the order in which `editOf` lists them. */
export function changedLines(draft: Draft): Line[] {
  const changed = draft.filter((line) => line.was !== line.now && !isOfGoneCookie(line, draft))
  return changed.toSorted((a, b) => rankOf(a) - rankOf(b))
}

function rankOf(line: Line): number {
  if (isWhole(line)) return 0
  return line.attribute === undefined ? (line.in === 'header' ? 1 : 2) : 3
}

function isOfGoneCookie({ attribute, name }: Line, draft: Draft): boolean {
  return attribute !== undefined && draft.find(({ key }) => key === keyOf('set-cookie', name))?.now === null
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
  const { in: place, name, now, attribute } = line as Line & { readonly in: Place }
  if (attribute) return { in: 'set-cookie', name, attribute, ...(now === null ? { remove: true } : { to: now }) }
  if (now === null) return { in: place, name, remove: true }
  return line.another ? { in: place, name, add: now } : { in: place, name, to: now }
}
