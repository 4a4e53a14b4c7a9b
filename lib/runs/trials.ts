/** Trying the fixes of a lab: played at once, answered, and not kept. */
import 'server-only'
import { randomBytes } from 'node:crypto'
import { faultLabs } from '@/content/attacks/faults/faults'
import type { Playable } from '@/content/attacks/lab'
import { labs } from '@/content/attacks/labs'
import { story } from '@/content/story'
import type { TrialInput, Tried } from '../api/shapes'
import { RunError } from '../play/errors'
import { type Outcome, tryFix } from '../play/trial'
import { once } from '../process'
import { virtualAddresses } from '../world/settings'
import { createFew, type Few } from './few'

/** A trial is many runs. Those that a process plays at the same time are few, so that others wait no longer for theirs. */
const few = (): Few => once('trials', () => createFew(2))

const playables: readonly Playable[] = [...labs, ...faultLabs]

/** How many runs a trial is. Where there is no such lab, finding that out is one. */
export function runsInTrial(id: string): number {
  const lab = playables.find((each) => each.id === id)
  return lab ? 1 + lab.variants.length + lab.honest.length : 1
}

/** Plays everything that a fix is judged by. @throws RunError `unknown_lab`, `unknown_fix`. */
export async function tryLabFix(id: string, { fix }: TrialInput): Promise<Tried> {
  const lab = labNamed(id)
  const chosen = lab.fixes.find((each) => each.id === fix)
  if (!chosen) throw new RunError('unknown_fix', 'fix', `The lab "${id}" has no fix named "${fix}".`)
  const around = { addresses: virtualAddresses, story, seed: randomBytes(32).toString('base64url'), now: Date.now() }
  const { parties, attack, variants, honest } = await few()(() => tryFix(lab, chosen.with, around))
  return { parties, steps: attack.steps, variants: variants.map(inShort), honest: honest.map(inShort) }
}

function labNamed(id: string): Playable {
  const lab = playables.find((each) => each.id === id)
  if (!lab) throw new RunError('unknown_lab', 'lab', `No lab is named "${id}".`)
  return lab
}

function inShort({ title, reachedIn }: Outcome): Tried['variants'][number] {
  return { title, reached: reachedIn !== null }
}
