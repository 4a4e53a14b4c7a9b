/** Where runs begin, and where their branches with other settings do: each in a world of its own. */
import type { Flow } from '@/content/types'
import { newWorld } from '../parties/new-world'
import type { WorldStart } from '../parties/world-start'
import type { StepId } from '../world/run'
import { choicesOf, type Settings, settingNames, settingsOf } from '../world/settings'
import { RunError } from './errors'
import { onward } from './onward'
import type { Place } from './place'
import { viewOfStart } from './view'
import type { Walk } from './walk'

/** What a world is made from that is no part of its flow. */
export type Beginning = Omit<WorldStart, 'parties'>

/** The place before the first step of a world of its own. `id`: that of the step with which it begins. */
export async function startPlace(walk: Walk, beginning: Beginning, id: StepId = 0): Promise<Place> {
  const world = await newWorld({ ...beginning, parties: walk.flow.parties })
  return startIn(walk, world, id)
}

/** The same in a world that was made before. */
export async function startIn(walk: Walk, world: Place['world'], id: StepId = 0): Promise<Place> {
  const seen = viewOfStart(world, id)
  const view = { ...seen, ...(await onward(walk, [seen], world)) }
  return { path: [view], world, fresh: [{ view, world, before: null }] }
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
  if (stranger) throw elsewhere(stranger, `The flow "${flow.id}" has no setting "${stranger}".`)
  const odd = flow.settings.find((name) => !choicesOf(flow, name).includes(settings[name]))
  if (odd) throw elsewhere(odd, `In "${flow.id}", "${odd}" is one of: ${choicesOf(flow, odd).join(', ')}.`)
  return settings
}

function elsewhere(name: string, message: string): RunError {
  return new RunError('setting_elsewhere', `settings.${name}`, message)
}
