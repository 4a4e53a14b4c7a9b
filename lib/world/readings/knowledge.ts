/** What parties know at the end of a path: what they keep themselves, and what messages have given them. */
import { type Written, writtenIn } from '../contents'
import { onceFor } from '../memo'
import { isResponse, type Message, mediaType, type PartyId } from '../message'
import type { Fact } from '../party'
import type { StepView } from '../run'
import { inputsOf, isSecretName } from '../secrets'
import { bookkeeping, given, wrappers } from '../vocabulary/given'

/** One value that a message gave. */
export type Gift = { readonly message: number; readonly name: string; readonly value: string }

type Known = { readonly own: readonly Fact[]; readonly gifts: readonly Gift[] }

const nothing: Known = { own: [], gifts: [] }

/** What each party knows at the end of a path. */
export function knowledgeAt(path: readonly StepView[]): Record<PartyId, Fact[]> {
  const known = path.reduce(after, {})
  return Object.fromEntries(Object.entries(known).map(([party, each]) => [party, factsOf(party, each)]))
}

/** The first step of a path after which a party knows such a thing. */
export function learnedAt(
  path: readonly StepView[],
  party: PartyId,
  isIt: (fact: Fact) => boolean,
): StepView | undefined {
  let known: Everybody = {}
  return path.find((step) => {
    known = after(known, step)
    return known[party] && factsOf(party, known[party]).some(isIt)
  })
}

type Everybody = Readonly<Record<PartyId, Known>>

/** What is given comes first: a party may have done with it in the very step that brought it. */
function after(before: Everybody, { delivered, facts }: StepView): Everybody {
  const told = delivered?.to
    ? { ...before, [delivered.to]: withGifts(before[delivered.to], giftsOf(delivered)) }
    : before
  const kept = Object.entries(facts).map(([party, own]) => [party, withOwn(told[party], own)] as const)
  return { ...told, ...Object.fromEntries(kept) }
}

/** Of two values that came under one name, the later one counts. */
function withGifts({ own, gifts }: Known = nothing, fresh: readonly Gift[]): Known {
  const names = new Set(fresh.map(({ name }) => name))
  return { own, gifts: [...gifts.filter(({ name }) => !names.has(name)), ...fresh] }
}

/** A party that keeps something no longer has forgotten what came with it, too: a sign-in that is over, tokens that were given up. */
function withOwn({ own: before, gifts }: Known = nothing, own: readonly Fact[]): Known {
  const values = new Set(own.map(({ value }) => value))
  const lost = new Set(before.map(({ value }) => value).filter((value) => !values.has(value)))
  const over = new Set(gifts.filter(({ value }) => lost.has(value)).map(({ message }) => message))
  return { own, gifts: gifts.filter(({ message }) => !over.has(message)) }
}

function factsOf(party: PartyId, { own, gifts }: Known): Fact[] {
  const isOwn = (gift: Gift) => own.some(({ name, value }) => name === gift.name && value === gift.value)
  const others = gifts.filter((gift) => !isOwn(gift))
  const worth = own.filter(({ name }) => !bookkeeping.includes(name))
  return [...worth, ...others.map(({ name, value }) => ({ party, name, value, secret: isSecretName(name) }))]
}

/** What a message gives to whoever it is delivered to. */
export const giftsOf: (message: Message) => readonly Gift[] = onceFor((message) => {
  const { id } = message
  const gifts = [...writtenIn(message.http).filter(isGiven), ...hiddenIn(message)]
  return [...new Map(gifts.map(({ name, value }) => [name, { message: id, name, value }])).values()]
})

const rowsByName = new Map(given.flatMap((row) => row.names.map((name) => [name, row] as const)))

function isGiven({ name, path, value, field }: Written): boolean {
  const row = rowsByName.get(name)
  const isOpen = path.length === 0 || (path.length === 1 && wrappers.includes(field.name))
  return row !== undefined && isOpen && value !== '' && !isElsewhere(field, row.notIn)
}

/** A header speaks for itself only by the credentials in it, and a cookie is kept in a jar. */
function isElsewhere({ place, name }: Written['field'], notIn: readonly string[] = []): boolean {
  const isHeader = ['header', 'cookie', 'set-cookie'].includes(place) && name !== 'authorization'
  return isHeader || notIn.includes(place)
}

/** What a page would submit unseen (OAuth 2.0 Form Post Response Mode §2). */
function hiddenIn(message: Message): { readonly name: string; readonly value: string }[] {
  if (!isResponse(message) || mediaType(message.http) !== 'text/html') return []
  return inputsOf(message.http).filter(({ name, value }) => rowsByName.has(name) && value !== '')
}
