/** Trying a fix: the attack again, its variants, and everybody honest, each in a world of its own. */
import type { Goal, Playable } from '@/content/attacks/lab'
import type { Move } from '@/content/attacks/move'
import { step } from '../parties/cast'
import type { StepId, StepView } from '../world/run'
import type { Settings } from '../world/settings'
import { reached } from './goal'
import { labPlay } from './lab-flow'
import { noMemory } from './memory'
import type { Place } from './place'
import { playOut } from './play-out'
import { type Beginning, settingsFor, startPlace } from './start'
import { partiesOf } from './view'
import { newWalk } from './walk'

/** What came of one script. */
export type Outcome = {
  readonly title: string
  /** The step in which its goal came true; `null` where it did not. */
  readonly reachedIn: StepId | null
  readonly steps: readonly StepView[]
}

export type Trial = {
  readonly parties: ReturnType<typeof partiesOf>
  readonly settings: Settings
  readonly attack: Outcome
  readonly variants: readonly Outcome[]
  readonly honest: readonly Outcome[]
}

type Around = Omit<Beginning, 'settings'>

/** Plays all that a fix is judged by. @throws RunError `setting_elsewhere`. */
export async function tryFix(lab: Playable, chosen: Partial<Settings>, around: Around): Promise<Trial> {
  const played = await playScript(lab, { script: [...lab.before, ...lab.attack], goal: lab.goal }, chosen, around)
  const { world } = played.place
  return {
    parties: partiesOf(world),
    settings: world.settings,
    attack: outcome(lab.title, played),
    variants: await all(lab.variants, ({ title, script, goal = lab.goal }) =>
      playScript(lab, { script, goal }, chosen, around).then((each) => outcome(title, each)),
    ),
    honest: await all(lab.honest, ({ title, script, goal }) =>
      playScript(lab, { script, goal }, chosen, around).then((each) => outcome(title, each)),
    ),
  }
}

/** One after the other: a trial is to be short, and no reason for others to wait. */
async function all<Each, Made>(each: readonly Each[], make: (one: Each) => Promise<Made>): Promise<Made[]> {
  const made: Made[] = []
  for (const one of each) made.push(await make(one))
  return made
}

type Aim = { readonly script: readonly Move[]; readonly goal: Goal }
type Played = { readonly place: Place; readonly step: StepView | null }

async function playScript(
  lab: Playable,
  { script, goal }: Aim,
  chosen: Partial<Settings>,
  around: Around,
): Promise<Played> {
  const flow = labPlay(lab, script)
  const walk = newWalk({ flow, step, now: () => around.now, memory: noMemory, firstId: 0 })
  const place = await playOut(walk, await startPlace(walk, { ...around, settings: settingsFor(flow, chosen) }))
  return { place, step: reached(goal, place.path) }
}

function outcome(title: string, { place, step }: Played): Outcome {
  return { title, reachedIn: step?.id ?? null, steps: place.path }
}
