/** Plays a flow in Node, without a page, by the player that ships: what tests share. */
import { authorizationCode } from '@/content/flows/authorization-code'
import { allGranted } from '@/content/flows/authorization-code/conditions'
import { story } from '@/content/story'
import type { Flow, WhatIf } from '@/content/types'
import { step } from '@/lib/parties/cast'
import { noMemory } from '@/lib/play/memory'
import type { Place } from '@/lib/play/place'
import { playOut } from '@/lib/play/play-out'
import { startIn, startPlace } from '@/lib/play/start'
import { take as takeOn } from '@/lib/play/take'
import { newWalk, type Walk } from '@/lib/play/walk'
import { playWhatIf as playWhatIfOn } from '@/lib/play/what-if'
import { rowsOf } from '@/lib/world/readings/tree'
import type { Action } from '@/lib/world/run'
import { type Settings, settingsOf, virtualAddresses } from '@/lib/world/settings'
import type { World } from '@/lib/world/world'
import { combinationsWhere } from './combinations'

export type Played = Place & { readonly flow: Flow }

/** The flow that is played where a test names none. */
export const flow = authorizationCode

/** Those in which Ada gets to her photos. */
export const combinations = combinationsWhere(flow, allGranted)

/** A short name for a combination: `public · required · jwt · ES256`. */
export function nameOf(settings: Settings, of: Flow = flow): string {
  return of.settings.map((name) => settings[name]).join(' · ')
}

/** The world on which a step acts has been to JSON and back, so that nothing else can matter. */
const stepThroughJson: Walk['step'] = (world, action) => step(JSON.parse(JSON.stringify(world)), action)

function walkThrough(of: Flow, now?: () => number): Walk {
  return newWalk({ flow: of, step: stepThroughJson, memory: noMemory, firstId: 1, ...(now && { now }) })
}

export async function start(
  settings: Settings = settingsOf(flow),
  seed = 'a seed',
  now = Date.now(),
  of: Flow = flow,
): Promise<Played> {
  const beginning = { settings, addresses: virtualAddresses, story, seed, now }
  return { flow: of, ...begun(await startPlace(walkThrough(of), beginning)) }
}

/** The start of a run in a world that a test has made. */
export async function startOf(world: World, of: Flow = flow): Promise<Played> {
  return { flow: of, ...begun(await startIn(walkThrough(of), world)) }
}

/** A run has its start before anything is made on a walk. */
function begun(place: Place): Place {
  return { ...place, fresh: [] }
}

/** Takes one action at the end. */
export async function take(played: Played, action: Action, at?: number): Promise<Played> {
  return {
    ...played,
    ...(await takeOn(walkThrough(played.flow, at === undefined ? undefined : () => at), played, action)),
  }
}

/** Plays what the flow does by default, until the test says stop or the story ends. */
export async function play(from: Played, until: (played: Played) => boolean = () => false): Promise<Played> {
  const walk = walkThrough(from.flow)
  return { ...from, ...(await playOut(walk, from, (place) => until({ ...from, ...place }))) }
}

/** True once a message of this kind is the one in flight; `nth`: for the second time, the third… */
export function inFlight(kind: string, nth = 1) {
  return ({ world, path }: Played): boolean => {
    if (world.inFlight.at(-1)?.kind !== kind) return false
    const ids = new Set(rowsOf(path).flatMap(({ message }) => (message.kind === kind ? [message.id] : [])))
    const held = path.map(({ inFlight }) => inFlight.at(-1) ?? 0)
    return held.filter((id, at) => ids.has(id) && id !== held[at - 1]).length >= nth
  }
}

/** True once a party has refused. */
export function refused({ path }: Pick<Played, 'path'>): boolean {
  return path.at(-1)?.notes.some((note) => note.refused) ?? false
}

/** Every moment of a flow that is played by default, the end included. */
export async function moments(settings: Settings, of: Flow = flow): Promise<readonly Played[]> {
  const seen: Played[] = []
  const end = await play(await start(settings, 'a seed', Date.now(), of), (moment) => seen.push(moment) < 0)
  return seen.at(-1)?.path.at(-1) === end.path.at(-1) ? seen : [...seen, end]
}

/** Plays a what-if from the first moment at which its message is held. */
export async function playWhatIf(whatIf: WhatIf, played: readonly Played[]): Promise<Played> {
  const held = played.find(inFlight(whatIf.at, whatIf.nth))
  const { flow: of } = played[0] as Played
  if (!held) throw new Error(`No message "${whatIf.at}" came in ${of.id}.`)
  return { ...held, ...(await playWhatIfOn(walkThrough(of), held, whatIf.id)) }
}
