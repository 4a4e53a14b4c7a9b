/** A script: moves, one after the other, each with all that follows from it. What comes next is read off the path. */
import type { Move } from '@/content/attacks/move'
import type { DefaultAct } from '@/content/types'
import type { Message } from '../world/message'
import type { Action, StepView } from '../world/run'

export type Scripted = { readonly script: readonly Move[]; readonly acts: readonly DefaultAct[] }

/** Nobody does the same again and again where it leads nowhere. */
const mostReactions = 40

/** The next action of a script after these steps; `null` at its end. */
export function nextOfScript({ script, acts }: Scripted, path: readonly Gone[]): Action | null {
  const at = movesDone(script, path)
  const flying = inFlightAfter(path)
  const held = flying.filter((message) => isHeld(script, at, message))
  const loose = flying.findLast((message) => !held.includes(message))
  if (loose) return { type: 'deliver', message: loose.id }
  const reaction = reactionTo(acts, path)
  if (reaction) return { type: 'act', party: reaction.party, act: reaction.act }
  const move = script[at.length]
  return move ? actionOf(move, held) : null
}

/** For each step, the index of the move that it belongs to; -1 before the first. */
export function moveAt(script: readonly Move[], path: readonly Gone[]): readonly number[] {
  const done = movesDone(script, path)
  return path.map((_, index) => done.findLastIndex((step) => step <= index))
}

/** What of the steps so far says where a script is. */
type Gone = Pick<StepView, 'action' | 'delivered' | 'sent' | 'inFlight'>

/** The indexes in the path of the steps with which the moves were made, in order. */
function movesDone(script: readonly Move[], path: readonly Gone[]): readonly number[] {
  const done: number[] = []
  for (const [index, step] of path.entries()) {
    const move = script[done.length]
    if (move && isMadeBy(move, step)) done.push(index)
  }
  return done
}

function isMadeBy(move: Move, { action, delivered }: Gone): boolean {
  if (action === null) return false
  if ('act' in move) return action.type === 'act' && sameText([action.party, action.act], [move.party, move.act])
  return action.type === 'deliver' && delivered?.kind === move.deliver && sameText(action.edit ?? [], move.edit ?? [])
}

function sameText(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function inFlightAfter(path: readonly Gone[]): Message[] {
  const ids = path.at(-1)?.inFlight ?? []
  const sent = new Map(path.flatMap((step) => step.sent.map((message) => [message.id, message] as const)))
  return ids.flatMap((id) => sent.get(id) ?? [])
}

/** Held since a move that said so, until a move that lets go of its kind: that move names it then. */
function isHeld(script: readonly Move[], done: readonly number[], { kind, from }: Message): boolean {
  const made = script.slice(0, done.length)
  const since = made.findLastIndex(({ hold, holdFrom = from }) => hold === kind && holdFrom === from)
  return since >= 0 && !made.slice(since + 1).some((move) => 'deliver' in move && move.deliver === kind)
}

/** Whoever sees a page does what they always do there: the page must have come to them in the very last step. */
function reactionTo(acts: readonly DefaultAct[], path: readonly Gone[]): DefaultAct | undefined {
  const last = path.at(-1)?.delivered
  if (!last || path.length > mostReactions * 10) return undefined
  const wanted = acts.find(({ at, party }) => at === last.kind && party === last.to)
  const count = path.filter(({ action }) => action?.type === 'act' && sameText(action.act, wanted?.act)).length
  return count < mostReactions ? wanted : undefined
}

function actionOf(move: Move, held: readonly Message[]): Action | null {
  if ('act' in move) return { type: 'act', party: move.party, act: move.act }
  const message = held.findLast(({ kind }) => kind === move.deliver)
  if (!message) return null
  return { type: 'deliver', message: message.id, ...(move.edit ? { edit: move.edit } : {}) }
}
