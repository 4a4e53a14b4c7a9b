/** Applies an edit to a message, change by change. */
import { makeChange } from './apply-change'
import type { Edit, Json, Members, PlainChange, TokenChange } from './edit'
import { impossible } from './errors'
import { valueIn } from './fields'
import type { Http } from './message'
import { fillIn } from './placeholders'
import { checked, problemWith } from './possible'
import type { Addresses } from './settings'
import type { KeysAtHand, Tools } from './tools'

/** What an edit may draw on. */
export type EditContext = {
  readonly addresses: Addresses
  /** Milliseconds since 1970. */
  readonly now: number
  readonly keys: KeysAtHand
  readonly tools: Tools
}

/**
 * The message after every change of the edit, in order.
 *
 * @throws WorldError `impossible_message`, with the change in `field`, where a change cannot be made, or where it is
 * the one that leaves no message in the end. See `applyChange` and `Tools.changeToken`.
 */
export async function applyEdit(http: Http, edit: Edit, context: EditContext): Promise<Http> {
  let edited = http
  let broken: string | null = null
  for (const [index, change] of edit.entries()) {
    const field = `edit.${index}`
    const plain = 'token' in change ? await changedValue(edited, change, context, field) : change
    const before = problemWith(edited)
    edited = makeChange(edited, plain, context.addresses, field)
    if (problemWith(edited) !== before) broken = field
  }
  return checked(edited, broken ?? 'edit')
}

/** The change of the value that a token stands in. */
async function changedValue(
  http: Http,
  change: TokenChange,
  context: EditContext,
  field: string,
): Promise<PlainChange> {
  const old = 'name' in change ? valueIn(http, change.in, change.name) : http.body
  if (old === undefined)
    throw impossible(field, `The message has no ${change.in} value named "${'name' in change ? change.name : ''}".`)
  const { sign, header, payload } = change.token
  const wanted = { sign, header: filledIn(header, context), payload: filledIn(payload, context) }
  const to = await context.tools.changeToken(old, wanted, context.keys, field)
  return 'name' in change ? { in: change.in, name: change.name, to } : { in: 'body', to }
}

function filledIn(members: Members | undefined, context: EditContext): Members | undefined {
  return members && membersIn(members, context)
}

function membersIn(members: Members, context: EditContext): Members {
  return Object.fromEntries(Object.entries(members).map(([name, value]) => [name, valueFor(value, context)]))
}

function valueFor(value: Json, context: EditContext): Json {
  if (typeof value === 'string') return fillIn(value, context.addresses)
  if (isList(value)) return value.map((each) => valueFor(each, context))
  if (typeof value !== 'object' || value === null) return value
  const seconds = secondsFromNow(value)
  return seconds === null ? membersIn(value, context) : Math.floor(context.now / 1000) + seconds
}

/** `{ now: 60 }` and nothing else in it. */
function secondsFromNow({ now, ...others }: Members): number | null {
  return typeof now === 'number' && Object.keys(others).length === 0 ? now : null
}

/** `Array.isArray` does not narrow a readonly array. */
function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}
