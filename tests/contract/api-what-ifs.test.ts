import { describe, test } from 'vitest'
import { flows } from '@/content/flows/flows'
import { pathTo } from '@/lib/world/readings/tree'
import type { RunView, StepId } from '@/lib/world/run'
import { getRun, startedRun, walked } from './api'
import { nameOf } from './play'
import { expectEnding, leastCasesOf } from './what-if-cases'

const cases = flows.flatMap((flow) =>
  leastCasesOf(flow).map((each) => [flow.id, nameOf(each.settings, flow), each] as const),
)

describe('every what-if that is chosen on the page ends as its data says', () => {
  test.each(cases)('%s with %s', async (_, __, { flow, settings, whatIfs }) => {
    const chosen = Object.fromEntries(flow.settings.map((name) => [name, settings[name]]))
    const run = await startedRun({ flow: flow.id, settings: chosen, play: 'end' })
    for (const whatIf of whatIfs) {
      const steps = await walked(run.id, { from: heldAt(run, whatIf.at, whatIf.nth ?? 1), whatIf: whatIf.id })
      const whole = (await getRun(run.id)).body as RunView
      const roleOf = (party: string) => run.parties.find(({ id }) => id === party)?.role
      expectEnding(whatIf, pathTo(whole, steps.at(-1)?.id ?? 0), roleOf)
    }
  })
})

/** The step after which the nth message of this kind is the one to deliver. */
function heldAt({ steps }: RunView, kind: string, nth: number): StepId {
  const ids = steps.flatMap(({ sent }) => sent.filter((message) => message.kind === kind).map(({ id }) => id))
  const at = steps.find(({ inFlight }) => inFlight.at(-1) === ids[nth - 1])
  if (!at) throw new Error(`No message "${kind}" is held in this run.`)
  return at.id
}
