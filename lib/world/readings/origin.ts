/** Where a member of a token came from: never by a coincidence of equal values. */
import { type Written, writtenIn } from '../contents'
import type { Message } from '../message'
import { wrappers } from '../vocabulary/given'
import { origins } from '../vocabulary/origins'

/** The message that brought it, and its name there. */
export type Origin = { readonly message: number; readonly name: string }

/** The first of these messages before `before` from which a member of this name and value was taken; `undefined` where none was. */
export function originOf(
  messages: readonly Message[],
  member: { readonly name: string; readonly value: string },
  before: number,
): Origin | undefined {
  const isIt = originTest(member.name)
  for (const { id, http } of messages) {
    const same = id < before ? writtenIn(http).filter(({ value }) => value === member.value) : []
    const found = same.find(isIt)
    if (found) return { message: id, name: found.name }
  }
  return undefined
}

/** A token may name a member `constructor`. */
function originTest(name: string): (written: Written) => boolean {
  const names = Object.hasOwn(origins, name) ? origins[name] : undefined
  return names ? (written) => names.includes(written.name) && isOpen(written) : ({ value }) => isUnguessable(value)
}

/** In the message itself, and not in some other token that it carries. */
function isOpen({ path, field }: Written): boolean {
  return path.length === 0 || (path.length === 1 && wrappers.includes(field.name))
}

const shortest = 16

/** Long, no address and no words. */
export function isUnguessable(value: string): boolean {
  const looksDrawn = /\d/.test(value) || (/[a-z]/.test(value) && /[A-Z]/.test(value))
  return value.length >= shortest && /^[\w.~+/=-]+$/.test(value) && looksDrawn
}
