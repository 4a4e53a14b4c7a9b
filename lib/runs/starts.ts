/** Where runs begin, and where their branches with other settings do: each in a world of its own. */
import { story } from '@/content/story'
import type { Flow } from '@/content/types'
import { newWorld } from '../parties/new-world'
import { store } from '../store/open'
import { startOf } from '../world/change'
import { positionsOf } from '../world/positions'
import { type Settings, settingNames, settingsOf, virtualAddresses } from '../world/settings'
import { RunError } from './errors'
import { viewOfStart } from './view'
import { mustHaveRoom, nextOf, type Place, placeAt, take, type Walk } from './walk'

type Start = { readonly flow: Flow; readonly settings: Settings; readonly seed: string; readonly now: number }

/** A world before its first step. `id`: that of the step with which it begins. */
export async function startPlace({ flow, settings, seed, now }: Start, id = 0): Promise<Place> {
  const { parties } = flow
  const world = await newWorld({ parties, settings, addresses: virtualAddresses, story, seed, now })
  const view = viewOfStart(world, flow, id)
  return { path: [view], world, fresh: [{ view, change: startOf(world) }] }
}

/**
 * The settings of a world. Only what the flow lets a reader change may differ from its defaults.
 *
 * @throws RunError `setting_elsewhere`.
 */
export function settingsFor(flow: Flow, chosen: Partial<Settings>): Settings {
  const settings = settingsOf(flow, chosen)
  const usual = settingsOf(flow)
  const stranger = settingNames.find((name) => settings[name] !== usual[name] && !flow.settings.includes(name))
  if (stranger)
    throw new RunError(
      'setting_elsewhere',
      `settings.${stranger}`,
      `The flow "${flow.id}" has no setting "${stranger}".`,
    )
  return settings
}

/**
 * Replays the way to a place with other settings: by default actions, from a start of their own, up to the same
 * position, or to the closest before it that is there with these settings. The same settings give the same start.
 */
export async function replay(walk: Walk, from: Place, chosen: Partial<Settings>): Promise<Place> {
  const settings = settingsFor(walk.flow, { ...from.world.settings, ...chosen })
  const start = knownStart(walk, settings) ?? (await newStart(walk, from, settings))
  const wanted = positionsOf(from.path)
  const places = [start]
  for (let next = nextOf(start); next && !isAt(places, wanted.at(-1)); next = nextOf(places.at(-1) ?? start))
    places.push(await take(walk, places.at(-1) ?? start, next, null))
  const found = positionsOf(places.at(-1)?.path ?? [])
  const closest = wanted.findLast((position) => found.includes(position)) ?? 'start'
  return places[found.indexOf(closest)] ?? start
}

function isAt(places: readonly Place[], position: string | undefined): boolean {
  return positionsOf(places.at(-1)?.path ?? []).at(-1) === position
}

function knownStart({ run }: Walk, settings: Settings): Place | null {
  if (!run) return null
  const starts = store().children(run, null)
  const known = starts.map(({ id }) => placeAt(run, id)).find(({ world }) => isSame(world.settings, settings))
  return known ?? null
}

function isSame(one: Settings, other: Settings): boolean {
  return settingNames.every((name) => one[name] === other[name])
}

/** The same seed: what our own parties draw at random is then the same again, as far as they draw the same. */
function newStart(walk: Walk, from: Place, settings: Settings): Promise<Place> {
  mustHaveRoom(walk)
  return startPlace({ flow: walk.flow, settings, seed: from.world.random.seed, now: Date.now() }, walk.nextId++)
}
