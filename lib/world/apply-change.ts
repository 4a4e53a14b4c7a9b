/** Changes a message before it is delivered, and refuses what could not be an HTTP message. */
import type { AttributeChange, NewValue, PlainChange } from './edit'
import { impossible } from './errors'
import { valueIn, wireName } from './fields'
import type { Http } from './message'
import { fillIn } from './placeholders'
import { checked } from './possible'
import { withAttribute } from './set-cookie'
import { type NewText, setField } from './set-field'
import type { Addresses } from './settings'

type NamedChange = Extract<PlainChange, { name: string }>
type FieldChange = Exclude<NamedChange, AttributeChange>

/**
 * The message after one change.
 *
 * @throws WorldError `impossible_message`, with `field`, where the change names a value that the message does not
 * have, does not fit the message, or leaves something that HTTP does not allow (RFC 9110).
 */
export function applyChange(http: Http, change: PlainChange, addresses: Addresses, field: string): Http {
  return checked(makeChange(http, change, addresses, field), field)
}

/** The same, whatever it leaves: another change may mend it. */
export function makeChange(http: Http, change: PlainChange, addresses: Addresses, field: string): Http {
  if (!('name' in change)) return changeWhole(http, change, addresses, field)
  return 'attribute' in change
    ? changeAttribute(http, change, addresses, field)
    : changeField(http, change, addresses, field)
}

type WholeChange = Exclude<PlainChange, NamedChange>

function changeWhole(http: Http, change: WholeChange, addresses: Addresses, field: string): Http {
  if (change.in === 'body') return { ...http, body: change.to }
  if (http.type === 'request' && change.in === 'url') return { ...http, url: fillIn(change.to, addresses) }
  if (http.type === 'request' && change.in === 'method') return { ...http, method: change.to }
  if (http.type === 'response' && change.in === 'status') return { ...http, status: Number(change.to) }
  throw impossible(field, `A ${http.type} has no ${change.in}.`)
}

function changeAttribute(http: Http, change: AttributeChange, addresses: Addresses, field: string): Http {
  const to = 'remove' in change ? null : fillIn(change.to, addresses)
  if (to?.includes(';')) throw impossible(field, 'An attribute of a cookie ends where ";" stands.')
  const changed = withAttribute(http, change.name, change.attribute, to)
  if (changed === null) throw impossible(field, `The message sets no cookie named "${change.name}".`)
  return changed
}

function changeField(http: Http, change: FieldChange, addresses: Addresses, field: string): Http {
  const value = newValue(change, valueIn(http, change.in, change.name), addresses)
  if (value === undefined) throw impossible(field, `The message has no ${change.in} value named "${change.name}".`)
  return setField[change.in](http, wireName(change.in, change.name), value, field)
}

/** `null` removes; `undefined` says that there is nothing to alter. */
function newValue(change: NewValue, old: string | undefined, addresses: Addresses): NewText | undefined {
  if ('remove' in change) return old === undefined ? undefined : null
  if ('to' in change) return fillIn(change.to, addresses)
  if ('add' in change) return { add: fillIn(change.add, addresses) }
  if ('scheme' in change) return old?.replace(/^\S+/, change.scheme)
  return old ? alterOne(old) : undefined
}

/** Ten characters from the end: in a signature that is a whole one, whereas the last may hold unused bits (RFC 4648 §3.5). */
function alterOne(value: string): string {
  const at = Math.max(0, value.length - 10)
  return `${value.slice(0, at)}${value[at] === 'A' ? 'B' : 'A'}${value.slice(at + 1)}`
}
