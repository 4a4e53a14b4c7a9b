/** Where runs begin, and where their branches with other settings do: each in a world of its own. */
import { story } from '@/content/story'
import type { Flow } from '@/content/types'
import { newWorld } from '../parties/new-world'
import { RunError } from '../runs/errors'
import { store } from '../store/open'
import { startOf } from '../world/change'
import { stepAsFarAs } from '../world/readings/positions'
import type { StepId } from '../world/run'
import { choicesOf, type Settings, settingNames, settingsOf, virtualAddresses } from '../world/settings'
import { viewOfStart } from './view'
import { mustHaveRoom, type Place, placeAt, playOut, type Walk } from './walk'

type Start = { readonly flow: Flow; readonly settings: Settings; readonly seed: string; readonly now: number }

/** A world before its first step. `id`: that of the step with which it begins. */
export async function startPlace({ flow, settings, seed, now }: Start, id = 0): Promise<Place> {
  const { parties } = flow
  const world = await newWorld({ parties, settings, addresses: virtualAddresses, story, seed, now })
  const view = viewOfStart(world, flow, id)
  return { path: [view], world, fresh: [{ view, change: startOf(world) }] }
}

/**
 * The settings of a world. Only what the flow lets a reader change may differ from its defaults, and only as far.
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
  const odd = flow.settings.find((name) => !choicesOf(flow, name).includes(settings[name]))
  if (odd) {
    const offered = choicesOf(flow, odd).join(', ')
    throw new RunError('setting_elsewhere', `settings.${odd}`, `In "${flow.id}", "${odd}" is one of: ${offered}.`)
  }
  return settings
}

/**
 * Plays the whole flow with other settings, by default actions, from a start of its own; and says which step is at the
 * same position as the place it came from, or at the closest before it that is there with these settings. The same
 * settings give the same start.
 */
export async function replay(walk: Walk, from: Place, chosen: Partial<Settings>): Promise<{ end: Place; at: StepId }> {
  const settings = settingsFor(walk.flow, { ...from.world.settings, ...chosen })
  const start = knownStart(walk, settings) ?? (await newStart(walk, from, settings))
  const end = await playOut(walk, start)
  return { end, at: stepAsFarAs(end.path, from.path)?.id ?? 0 }
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
