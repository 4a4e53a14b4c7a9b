/** How long the API takes for a call of a run: measured in the very world of that run. */
import { step } from '../parties/cast'
import type { Timed } from '../world/readings/measured-way'
import type { Action, RunView, StepView } from '../world/run'
import type { World } from '../world/world'
import type { Runs } from './runs'

const warmUp = 3
const rounds = 15

/**
 * From the moment when the API has the request until its answer is on its way: the very steps of the run, taken again
 * and again from the same world. What lies between the servers takes no time here. Of the JWT the later call is
 * timed, for which the API has the keys already.
 */
export async function timeOf(runs: Runs, run: RunView): Promise<Timed> {
  const { parent, action, delivered } = timedCall(run)
  if (!delivered || parent === null) throw new Error('The API was not called in this run.')
  const { world } = await runs.placeAt(run.id, parent)
  const times: number[] = []
  for (let round = -warmUp; round < rounds; round++) {
    const begun = performance.now()
    await untilAnswered(world, action, delivered.id)
    if (round >= 0) times.push(performance.now() - begun)
  }
  times.sort((one, other) => one - other)
  return { median: Math.round((times[Math.floor(rounds / 2)] ?? 0) * 1000), rounds }
}

function timedCall({ steps }: RunView): Pick<StepView, 'parent' | 'action' | 'delivered'> {
  const calls = steps.filter(({ delivered }) => delivered && isCall(delivered.kind))
  const call = calls.find(({ notes }) => notes.some(({ code }) => code === 'token.accepted')) ?? calls[0]
  return call ?? { parent: null, action: null, delivered: null }
}

function isCall(kind: string): boolean {
  return kind === 'api-request' || kind === 'own-api-request'
}

async function untilAnswered(start: World, action: Action | null, request: number): Promise<void> {
  let world = start
  for (let next = request; ; ) {
    const message = world.inFlight.find(({ id }) => id === next)
    if (!message || action?.type !== 'deliver') return
    const stepped = await step(world, { type: 'deliver', message, at: Date.now() })
    world = stepped.world
    const sent = stepped.sent.at(-1)
    if (!sent || sent.inReplyTo === request) return
    next = sent.id
  }
}
