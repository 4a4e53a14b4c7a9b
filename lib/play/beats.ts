/** How a branch is told: which of its messages belong to which beat, and where a reader stops in each. */
import type { Beat, Leg } from '@/content/telling'
import type { Flow } from '@/content/types'
import { fieldsOf } from '../world/fields'
import type { Message } from '../world/message'
import { firstSteps, messagesAt } from '../world/readings/moments'
import { type Row, rowsOf } from '../world/readings/tree'
import type { StepId, StepView } from '../world/run'
import { type Settings, settingsMeet } from '../world/settings'

/** A beat as a branch has it. One that it has not come to has no messages. */
export type ToldBeat = {
  readonly beat: Beat
  /** Counted from 1. */
  readonly number: number
  readonly rows: readonly Row[]
  readonly key: Message | null
  /**
   * Where the reader stands in it: the key message is in flight, or, where nothing follows by itself, has arrived.
   * `null` where the branch has no key message of it.
   */
  readonly stop: StepId | null
  /** The step that delivered the last of its messages, as far as they are delivered. */
  readonly end: StepId | null
  readonly legs: readonly ToldLeg[]
}

export type ToldLeg = { readonly message: Message; readonly ticket: string | null }

/** The beats of a flow with these settings. */
export function beatsFor({ beats }: Pick<Flow, 'beats'>, settings: Settings): Beat[] {
  return beats.filter(({ when }) => settingsMeet(settings, when))
}

/** The beats of a branch, in order, each with its own messages. Every message belongs to exactly one. */
export function toldIn(branch: readonly StepView[], beats: readonly Beat[]): ToldBeat[] {
  const parts = partsOf(branch, beats)
  return beats.map((beat, index) => {
    const rows = parts[index] ?? []
    const key = firstOf(rows, beat.key)
    return {
      beat,
      number: index + 1,
      rows,
      key: key?.message ?? null,
      stop: key ? stopAt(branch, key) : null,
      end: rows.findLast(({ deliveredIn }) => deliveredIn !== null)?.deliveredIn ?? null,
      legs: beat.legs.flatMap((leg) => legIn(rows, leg)),
    }
  })
}

/** The number of the beat to which the message to look at belongs, by step. 0 is before the first. */
export function beatNumbers(branch: readonly StepView[], told: readonly ToldBeat[]): ReadonlyMap<StepId, number> {
  const byMessage = new Map(
    told.flatMap(({ rows, number }) => rows.map(({ message }) => [message.id, number] as const)),
  )
  const messages = messagesAt(branch)
  return new Map(branch.map(({ id }, index) => [id, byMessage.get(messages[index]?.id ?? 0) ?? 0]))
}

/** The rows of a branch, cut where the next beat begins. A beat that the branch leaves out is passed over. */
function partsOf(branch: readonly StepView[], beats: readonly Beat[]): Row[][] {
  const parts: Row[][] = beats.map(() => [])
  let current = 0
  for (const row of rowsOf(branch)) {
    const begun = beats.findIndex(({ from }, index) => index > current && isAmong(row.message, from))
    if (begun > current) current = begun
    parts[current]?.push(row)
  }
  return parts
}

function isAmong({ kind }: Message, kinds: string | readonly string[]): boolean {
  return [kinds].flat().includes(kind)
}

function firstOf(rows: readonly Row[], kinds: string | readonly string[]): Row | undefined {
  return [kinds]
    .flat()
    .map((kind) => rows.find(({ message }) => message.kind === kind))
    .find((row) => row !== undefined)
}

function legIn(rows: readonly Row[], { at, ticket }: Leg): ToldLeg[] {
  const row = firstOf(rows, at)
  return row ? [{ message: row.message, ticket: ticket ?? null }] : []
}

/** What is seen travelling along an arrow: the name of what its message carries; `null` where it does not carry it. */
export function ticketOn({ message, ticket }: ToldLeg): string | null {
  const isCarried = ticket !== null && fieldsOf(message.http).some(({ name }) => name === ticket)
  return isCarried ? (inside[ticket] ?? ticket) : null
}

/** An Authorization header is there for what it carries (RFC 6750 §2.1). */
const inside: Readonly<Record<string, string>> = { authorization: 'access_token' }

/** Where nothing follows by itself, somebody has to look at what has arrived. */
function stopAt(branch: readonly StepView[], { message, deliveredIn }: Row): StepId | null {
  const delivered = branch.find(({ id }) => id === deliveredIn)
  if (delivered?.inFlight.length === 0) return delivered.id
  return firstSteps(branch).get(message.id) ?? null
}
