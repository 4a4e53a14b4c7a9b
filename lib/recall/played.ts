/** Delivering the message of an attempt, and reading off what came of it. */

import { orThrow } from '../api/client'
import type { Walked } from '../api/shapes'
import type { Edit } from '../world/edit'
import { refusalsIn } from '../world/readings/refusal'
import type { RunView, StepView } from '../world/run'
import type { Played } from './judgement'
import type { LiveRun, Player } from './live'

/** Delivers the message that is held, changed or as it is, and all that is sent because of it. */
export async function deliver(live: LiveRun, player: Player, edit: Edit = []): Promise<Played> {
  return playedOf(live.run, await walkOn(live, player, edit))
}

/** The steps that follow from delivering the message that is held. */
export function walkOn({ run, at, message }: LiveRun, player: Player, edit: Edit): Promise<Walked> {
  if (!message) throw new Error('There is no message to deliver.')
  const action = { type: 'deliver', message: message.id, ...(edit.length > 0 && { edit }) } as const
  return orThrow(player.goOn(run.id, { from: at.id, action, play: 'answered' }))
}

/** Plays a ready-made what-if from the message that is held. */
export async function playWhatIf({ run, at }: LiveRun, player: Player, whatIf: string): Promise<Played> {
  return playedOf(run, await orThrow(player.goOn(run.id, { from: at.id, whatIf })))
}

/** The first refusal of the steps, if there was one. */
export function playedOf(run: RunView, { steps, at }: Walked): Played {
  const refusal = steps.flatMap(refusalsIn)[0]
  const role = run.parties.find(({ id }) => id === refusal?.party)?.role ?? null
  const note = refusal?.note ? { code: refusal.note.code, text: refusal.note.text } : noteOf(refusal?.wire ?? null)
  return { run: withSteps(run, steps), at, refusedBy: refusal ? role : null, note, wire: refusal?.wire?.code ?? null }
}

/** What was said on the wire, where no log explains it. */
function noteOf(wire: { readonly code: string; readonly description: string | null } | null): Played['note'] {
  return wire && { code: wire.code, text: wire.description ?? wire.code }
}

function withSteps(run: RunView, steps: readonly StepView[]): RunView {
  const known = new Set(run.steps.map(({ id }) => id))
  return { ...run, steps: [...run.steps, ...steps.filter(({ id }) => !known.has(id))] }
}
