/** Plays a flow in Node, without a page: what tests share. */
import { authorizationCode } from '@/content/flows/authorization-code'
import { story } from '@/content/story'
import type { WhatIf } from '@/content/types'
import { step } from '@/lib/parties/cast'
import { newWorld } from '@/lib/parties/new-world'
import { viewOf, viewOfStart } from '@/lib/runs/view'
import type { Action, StepView } from '@/lib/world/run'
import { defaultSettings, type Settings, settingChoices, virtualAddresses } from '@/lib/world/settings'
import type { World } from '@/lib/world/world'

export type Played = { readonly worlds: readonly World[]; readonly path: readonly StepView[] }

export const flow = authorizationCode

/** Every combination of settings that there is. */
export const combinations: Settings[] = settingChoices.client.flatMap((client) =>
  settingChoices.pkce.flatMap((pkce) =>
    settingChoices.accessToken.flatMap((accessToken) =>
      settingChoices.algorithm.map((algorithm) => ({ client, pkce, accessToken, algorithm })),
    ),
  ),
)

/** A short name for a combination: `public · required · jwt · ES256`. */
export function nameOf(settings: Settings): string {
  return Object.values(settings).join(' · ')
}

export async function start(settings: Settings = defaultSettings, seed = 'a seed', now = Date.now()): Promise<Played> {
  return startOf(await newWorld({ settings, addresses: virtualAddresses, story, seed, now }))
}

/** The start of a run in a world that a test has made. */
export function startOf(world: World): Played {
  return { worlds: [world], path: [viewOfStart(world, flow)] }
}

/** Takes one action at the end. The world on which it acts has been to JSON and back, so that nothing else can matter. */
export async function take({ worlds, path }: Played, action: Action, at = Date.now()): Promise<Played> {
  const before: World = JSON.parse(JSON.stringify(worlds.at(-1)))
  const message = action.type === 'deliver' ? findMessage(before, path, action.message) : undefined
  const stepped = await step(
    before,
    message && action.type === 'deliver'
      ? { ...action, message, at }
      : { ...(action as Extract<Action, { type: 'act' }>), at },
  )
  const begun = { id: path.length, parent: path.length - 1, action, whatIf: null }
  return { worlds: [...worlds, stepped.world], path: [...path, viewOf(begun, stepped, before, path, flow)] }
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

/** True once a message of this kind is the one in flight. */
export function inFlight(kind: string) {
  return ({ worlds }: Played): boolean => worlds.at(-1)?.inFlight.at(-1)?.kind === kind
}

/** True once a party has refused. */
export function refused({ path }: Played): boolean {
  return path.at(-1)?.notes.some((note) => note.refused) ?? false
}

/** Plays a what-if up to its refusal, or to the end. */
export async function playWhatIf(whatIf: WhatIf, settings: Settings): Promise<Played> {
  const before = await play(await start(settings), inFlight(whatIf.at))
  const message = before.worlds.at(-1)?.inFlight.at(-1)?.id ?? 0
  if ('edit' in whatIf.how)
    return play(await take(before, { type: 'deliver', message, edit: whatIf.how.edit }), refused)
  return play(await take(await take(before, { type: 'deliver', message }), { type: 'deliver', message }), refused)
}
