/** How long the API takes for a call of a run: measured in the very worlds of these runs, in turns. */
import { step } from '../parties/cast'
import { isCall } from '../world/readings/measured-calls'
import type { Timed } from '../world/readings/measured-way'
import type { RunView, StepView } from '../world/run'
import type { World } from '../world/world'
import { shuffled } from './shuffled'

const warmUp = 5
const rounds = 25

/** A call, and the world in which the API is about to get it. */
export type TimedCall = { readonly world: World; readonly at: number; readonly request: number }

/**
 * From the moment when the API has the request until its answer is on its way: the very steps of the runs, taken again
 * and again from the same worlds. What lies between the servers takes no time here. In every round each call has its
 * turn, in another order, so that neither a slow moment of the machine nor what ran just before favours one of them.
 */
export async function timesOf(calls: readonly TimedCall[]): Promise<Timed[]> {
  const times: number[][] = calls.map(() => [])
  for (let round = -warmUp; round < rounds; round++) {
    for (const index of shuffled(calls.keys())) {
      const call = calls[index] as TimedCall
      const begun = performance.now()
      await untilAnswered(call)
      if (round >= 0) times[index]?.push(performance.now() - begun)
    }
  }
  return times.map(summaryOf)
}

/** The step of the call that is timed: Photoprint's second, for which the API has what keys and answers it keeps. */
export function callToTime({ steps }: RunView): StepView {
  const calls = steps.filter(({ delivered }) => delivered && isCall(delivered.kind))
  const later = calls.find((call) => call !== calls[0] && call.delivered?.from === calls[0]?.delivered?.from)
  if (!later) throw new Error('The API was not called twice in this run.')
  return later
}

/**
 * Milliseconds in, microseconds out. One round in ten may have been disturbed at either end, by whatever else the
 * machine does: what is told are the bounds of all others.
 */
export function summaryOf(times: readonly number[]): Timed {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (index: number) => Math.round((sorted[index] ?? 0) * 1000)
  const left = Math.floor(sorted.length / 10)
  const high = at(sorted.length - 1 - left)
  return { median: at(Math.floor(sorted.length / 2)), low: at(left), high, rounds: sorted.length }
}

/** It is always as late as it was then: a token that expires, or an answer that is kept for seconds, stays as good as it was. */
async function untilAnswered({ world: start, at, request }: TimedCall): Promise<void> {
  let world = start
  for (let next = request; ; ) {
    const message = world.inFlight.find(({ id }) => id === next)
    if (!message) return
    const stepped = await step(world, { type: 'deliver', message, at })
    world = stepped.world
    const sent = stepped.sent.at(-1)
    if (!sent || sent.inReplyTo === request) return
    next = sent.id
  }
}
