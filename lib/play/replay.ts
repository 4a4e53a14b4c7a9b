/** The same place with other settings: a branch with a start of its own. */
import type { WorldStart } from '../parties/world-start'
import { stepAsFarAs } from '../world/readings/positions'
import type { StepId } from '../world/run'
import { type Settings, settingNames } from '../world/settings'
import type { Place } from './place'
import { playOut } from './play-out'
import { settingsFor, startPlace } from './start'
import { nextId } from './take'
import type { Walk } from './walk'

/**
 * Plays the whole flow with other settings, by default actions, from a start of its own; and says which step is at the
 * same position as the place it came from, or at the closest before it that is there with these settings. The same
 * settings give the same start.
 *
 * @throws RunError `setting_elsewhere`, `too_many_steps`.
 */
export async function replay(
  walk: Walk,
  from: Place,
  chosen: Partial<Settings>,
  story: WorldStart['story'],
): Promise<{ end: Place; at: StepId }> {
  const settings = settingsFor(walk.flow, { ...from.world.settings, ...chosen })
  const start = (await knownStart(walk, settings)) ?? (await newStart(walk, from, settings, story))
  const end = await playOut(walk, start)
  return { end, at: stepAsFarAs(end.path, from.path)?.id ?? 0 }
}

async function knownStart({ memory }: Walk, settings: Settings): Promise<Place | null> {
  const starts = await Promise.all((await memory.starts()).map(memory.reached))
  return starts.find(({ world }) => isSame(world.settings, settings)) ?? null
}

function isSame(one: Settings, other: Settings): boolean {
  return settingNames.every((name) => one[name] === other[name])
}

/** The same seed: what our own parties draw at random is then the same again, as far as they draw the same. */
function newStart(walk: Walk, { world }: Place, settings: Settings, story: WorldStart['story']): Promise<Place> {
  const { addresses, random } = world
  return startPlace(
    walk,
    { addresses, settings, story, seed: random.seed, now: walk.now() },
    nextId(walk, { fresh: [] }),
  )
}
