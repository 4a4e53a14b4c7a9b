/** A JWT of a message laid out as lines that a person may change, and the change that says what was changed. */
import { changeLine, type Draft, type Line } from '../world/draft'
import type { Json, Members, Signing, TokenChange } from '../world/edit'
import type { Place } from '../world/fields'
import { jwtIn } from './carried'
import type { JsonObject } from './segment'

export type TokenPart = 'header' | 'payload'

export type TokenDraft = {
  /** The key of the line that the token stands in. */
  readonly key: string
  readonly in: Place | 'body'
  /** The name of that line. */
  readonly name: string
  /** The members, each as its JSON text. */
  readonly header: Draft
  readonly payload: Draft
  readonly sign: Signing
}

/** A member whose text is not what a token can say. */
export type Mistake = {
  readonly part: TokenPart
  readonly key: string
  readonly name: string
  readonly is: MistakeKind
}
export type MistakeKind = 'not-json' | 'null'

/** The token of a line; `null` where it carries none that can be changed. */
export function tokenDraftOf({ key, in: at, name, now }: Line): TokenDraft | null {
  if (at === 'method' || at === 'url' || at === 'status' || now === null) return null
  const jwt = jwtIn(now)
  if ('problem' in jwt) return null
  return { key, in: at, name, header: linesOf(jwt.header), payload: linesOf(jwt.payload), sign: 'keep' }
}

/** The draft with one member changed; `null` takes it out. */
export function changeMember(draft: TokenDraft, part: TokenPart, key: string, now: string | null): TokenDraft {
  return { ...draft, [part]: changeLine(draft[part], key, now) }
}

/** The draft with a new member. One that is there already is changed instead. */
export function addMember(draft: TokenDraft, part: TokenPart, name: string, now: string): TokenDraft {
  const key = keyOf(name)
  if (draft[part].some((line) => line.key === key)) return changeMember(draft, part, key, now)
  return { ...draft, [part]: [...draft[part], { key, in: 'json', name, was: null, now }] }
}

/** What cannot be delivered yet, header first. */
export function mistakesIn(draft: TokenDraft): Mistake[] {
  return (['header', 'payload'] as const).flatMap((part) =>
    changed(draft[part]).flatMap(({ key, name, now }) => {
      const is = now === null ? null : mistakeOf(now)
      return is ? [{ part, key, name, is }] : []
    }),
  )
}

/** What was changed, and nothing else; `null` where that is nothing. The draft must be without mistakes. */
export function tokenChangeOf(draft: TokenDraft): TokenChange | null {
  const { sign } = draft
  const [header, payload] = [membersOf(draft.header), membersOf(draft.payload)]
  if (!header && !payload && sign === 'keep') return null
  const token = { ...(header && { header }), ...(payload && { payload }), sign }
  return draft.in === 'body' ? { in: 'body', token } : { in: draft.in, name: draft.name, token }
}

function linesOf(object: JsonObject): Draft {
  return Object.entries(object).map(([name, value]) => {
    const text = JSON.stringify(value)
    return { key: keyOf(name), in: 'json', name, was: text, now: text }
  })
}

function keyOf(name: string): string {
  return `member ${name}`
}

function changed(lines: Draft): Draft {
  return lines.filter(({ was, now }) => was !== now)
}

/** `null` in a change takes a member out, so it cannot be a member's value: see `Members`. */
function mistakeOf(text: string): MistakeKind | null {
  const value = parsed(text)
  if (value === undefined) return 'not-json'
  return value === null ? 'null' : null
}

function membersOf(lines: Draft): Members | undefined {
  const members = changed(lines).map(({ name, now }): [string, Json] => [
    name,
    now === null ? null : (parsed(now) ?? null),
  ])
  return members.length > 0 ? Object.fromEntries(members) : undefined
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
