/** Plays a flow in Node, without a page: what tests share. */
import { authorizationCode } from '@/content/flows/authorization-code'
import { story } from '@/content/story'
import type { Flow, WhatIf } from '@/content/types'
import { step } from '@/lib/parties/cast'
import { newWorld } from '@/lib/parties/new-world'
import { viewOf, viewOfStart } from '@/lib/play/view'
import type { Action, StepView } from '@/lib/world/run'
import { type Settings, settingsOf, virtualAddresses } from '@/lib/world/settings'
import type { World } from '@/lib/world/world'
import { combinationsWhere } from './combinations'

export type Played = { readonly flow: Flow; readonly worlds: readonly World[]; readonly path: readonly StepView[] }

/** The flow that is played where a test names none. */
export const flow = authorizationCode

/** Those in which Ada gets to her photos. */
export const combinations = combinationsWhere(flow, { prompt: ['default'], consent: ['all'] })

/** A short name for a combination: `public · required · jwt · ES256`. */
export function nameOf(settings: Settings, of: Flow = flow): string {
  return of.settings.map((name) => settings[name]).join(' · ')
}

export async function start(
  settings: Settings = settingsOf(flow),
  seed = 'a seed',
  now = Date.now(),
  of: Flow = flow,
): Promise<Played> {
  return startOf(await newWorld({ parties: of.parties, settings, addresses: virtualAddresses, story, seed, now }), of)
}

/** The start of a run in a world that a test has made. */
export function startOf(world: World, of: Flow = flow): Played {
  return { flow: of, worlds: [world], path: [viewOfStart(world, of)] }
}

/** Takes one action at the end. The world on which it acts has been to JSON and back, so that nothing else can matter. */
export async function take(
  { flow, worlds, path }: Played,
  action: Action,
  at = Date.now(),
  whatIf: string | null = null,
): Promise<Played> {
  const before: World = JSON.parse(JSON.stringify(worlds.at(-1)))
  const message = action.type === 'deliver' ? findMessage(before, path, action.message) : undefined
  const stepped = await step(
    before,
    message && action.type === 'deliver'
      ? { ...action, message, at }
      : { ...(action as Extract<Action, { type: 'act' }>), at },
  )
  const begun = { id: path.length, parent: path.length - 1, action, whatIf }
  return { flow, worlds: [...worlds, stepped.world], path: [...path, viewOf(begun, stepped, before, path, flow)] }
}

function findMessage(world: World, path: readonly StepView[], id: number) {
  const message =
    world.inFlight.find((candidate) => candidate.id === id) ??
    path.findLast(({ delivered }) => delivered?.id === id)?.delivered
  if (!message) throw new Error(`no message ${id}`)
  return message
}

/** Plays what the flow does by default, until the test says stop or the story ends. */
export async function play(from: Played, until: (played: Played) => boolean = () => false): Promise<Played> {
  let played = from
  while (!until(played)) {
    const next = played.path.at(-1)?.next
    if (!next) return played
    played = await take(played, next)
  }
  return played
}

/** True once a message of this kind is the one in flight; `nth`: for the second time, the third… */
export function inFlight(kind: string, nth = 1) {
  return ({ worlds }: Played): boolean =>
    worlds.at(-1)?.inFlight.at(-1)?.kind === kind &&
    worlds.filter((world, at) => isNext(world, kind) && world.inFlight.at(-1) !== worlds[at - 1]?.inFlight.at(-1))
      .length >= nth
}

function isNext({ inFlight }: World, kind: string): boolean {
  return inFlight.at(-1)?.kind === kind
}

/** True once a party has refused. */
export function refused({ path }: Played): boolean {
  return path.at(-1)?.notes.some((note) => note.refused) ?? false
}

/** Plays a what-if up to its refusal, or to the end where nobody is to refuse. */
export async function playWhatIf(whatIf: WhatIf, settings: Settings, of: Flow = flow): Promise<Played> {
  const before = await play(await start(settings, 'a seed', Date.now(), of), inFlight(whatIf.at, whatIf.nth))
  const held = before.worlds.at(-1)?.inFlight.at(-1)
  if (held?.kind !== whatIf.at)
    throw new Error(`No message "${whatIf.at}" came in ${of.id} with ${nameOf(settings, of)}.`)
  const meddled = await meddle(before, whatIf, held.id)
  return play(meddled, whatIf.refusedBy === null ? undefined : refused)
}

async function meddle(before: Played, { id, how }: WhatIf, message: number): Promise<Played> {
  const tried = (from: Played, action: Action) => take(from, action, Date.now(), id)
  if ('first' in how) return tried(before, { type: 'act', ...how.first })
  if ('edit' in how) return tried(before, { type: 'deliver', message, edit: how.edit })
  return tried(await take(before, { type: 'deliver', message }), { type: 'deliver', message })
}
