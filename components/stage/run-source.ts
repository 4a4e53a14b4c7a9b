/** The sources of a run that the stage knows by itself. A class or a lesson may bring one of its own. */

import { controlWords } from '@/content/labels/stage'
import { type Answer, goOn } from '@/lib/api/client'
import type { ContinueInput, Problem, Walked } from '@/lib/api/shapes'
import { isSameAction } from '@/lib/world/readings/own-steps'
import type { StepId, StepView } from '@/lib/world/run'
import type { RunSource } from './stage-model'
import { whenIdle } from './when-idle'

/**
 * A run on the server. `restFrom`: the last step of a branch that has not been played to its end; `null` where there is none.
 * The rest is asked for once, when the browser has nothing else to do, and arrives by itself. `spread`: within so many
 * milliseconds, at random: a class that opens its pages at once need not ask at once.
 */
export function serverSource({ restFrom, spread = 0 }: ServerSource): RunSource {
  if (restFrom === null) return { readOnly: false, ask: goOn }
  const rest = restOf(restFrom.id)
  const steps = new Map([[restFrom.id, restFrom]])
  return {
    readOnly: false,
    // What leaves the story waits for the rest of it, so that the story stays the first branch of the run.
    ask: async (run, input) => {
      if ('play' in input && input.play === 'end' && input.from === restFrom.id) return rest(run)
      if (!isUsual(input, steps.get(input.from))) await rest(run)
      const answer = await goOn(run, input)
      if (answer.ok) for (const step of answer.value.steps) steps.set(step.id, step)
      return answer
    },
    watch: (run, arrive) => watchRest(() => rest(run), arrive, spread),
  }
}

/** A run in a file. Its world is not at hand, so nobody can go on with it. Problem: `read_only`. */
export const fileSource: RunSource = {
  readOnly: true,
  ask: async () => ({ ok: false, problem: readOnly }),
}

type ServerSource = { readonly restFrom: StepView | null; readonly spread?: number | undefined }

const readOnly: Problem = { ...controlWords.problem.readOnly, status: 0, code: 'read_only' }

/** Asks for everything from a step on: once, unless it fails. */
function restOf(from: StepId): (run: string) => Promise<Answer<Walked>> {
  let asked: Promise<Answer<Walked>> | null = null
  return async (run) => {
    asked ??= goOn(run, { from, play: 'end' })
    const answer = await asked
    if (!answer.ok) asked = null
    return answer
  }
}

function watchRest(
  rest: () => Promise<Answer<Walked>>,
  arrive: (steps: readonly StepView[]) => void,
  spread: number,
): () => void {
  let stopped = false
  const ask = async () => {
    const answer = await rest()
    if (answer.ok && !stopped) arrive(answer.value.steps)
  }
  const cancel = spread > 0 ? later(ask, Math.random() * spread) : whenIdle(ask)
  return () => {
    stopped = true
    cancel()
  }
}

function later(act: () => void, milliseconds: number): () => void {
  const timer = setTimeout(act, milliseconds)
  return () => clearTimeout(timer)
}

/** What Next asks for while the rest is not there: one action, and the one that the story does by itself. */
function isUsual(input: ContinueInput, from: StepView | undefined): boolean {
  return 'action' in input && from !== undefined && isSameAction(input.action, from.next)
}
