/**
 * Whatever is asked for, in any flow. A failure prints a seed and a path of fast-check's: with them in SEED and
 * REPLAY_PATH, the same sequence is played again. Runs, parties and time follow from the seed; the provider's own
 * random values do not. `SEQUENCES=2000` plays more of them.
 */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { flows } from '@/content/flows/flows'
import type { Flow } from '@/content/types'
import { continueSchema } from '@/lib/api/schemas'
import { once } from '@/lib/process'
import { createRecent } from '@/lib/runs/recent'
import { createRuns, type Runs, type Source } from '@/lib/runs/runs'
import { openMemory } from '@/lib/store/memory'
import { pathTo } from '@/lib/world/readings/tree'
import type { RunView, StepId, StepView } from '@/lib/world/run'
import { type ApiMove, inputFor, sequences } from './api-moves'

const count = Number(process.env.SEQUENCES ?? 120)
const seed = Number(process.env.SEED ?? 0) || undefined
const path = process.env.REPLAY_PATH

/** Where this process's runs take time and randomness from: both begin anew with every sequence. */
const source = { asked: 0, time: 0 }
const seeded: Source = {
  now: () => 1_800_000_000_000 + source.time++,
  random: (bytes) =>
    createHash('sha256')
      .update(`${source.asked++}`)
      .digest()
      .subarray(0, bytes)
      .toString('base64url'),
}

let api: typeof import('./api')
beforeAll(async () => {
  api = await import('./api')
})

/** Those of the sequence that is played, in the place of those of the process. */
let runs: Runs
once(
  'runs',
  (): Runs => ({
    start: (input) => runs.start(input),
    load: (id) => runs.load(id),
    goOn: (id, input) => runs.goOn(id, input),
    placeAt: (id, step) => runs.placeAt(id, step),
  }),
)

const seen = { taken: 0, refused: new Map<string, number>(), stuck: 0 }

test('nothing that is asked for breaks the server, and Next is never offered where it fails', {
  timeout: 1000 * count,
}, async () => {
  const property = fc.asyncProperty(sequences, ([id, script]) => playSequence(flowNamed(id), script))
  await fc.assert(property, {
    numRuns: count,
    endOnFailure: Boolean(path),
    ...(seed && { seed }),
    ...(path && { path }),
  })
  expect(seen.taken).toBeGreaterThan(count * 5)
  expect(seen.refused.size).toBeGreaterThan(5)
})

function flowNamed(id: string): Flow {
  return flows.find((flow) => flow.id === id) as Flow
}

async function playSequence(flow: Flow, script: readonly ApiMove[]): Promise<void> {
  Object.assign(source, { asked: 0, time: 0 })
  runs = createRuns(openMemory(), createRecent(16 * 1024 * 1024), seeded)
  const run = await api.startedRun({ flow: flow.id })
  const steps = new Map(run.steps.map((step) => [step.id, step]))
  let at: StepId = 0
  for (const move of script) {
    if (move.do === 'back') at = [...steps.keys()][move.pick % steps.size] ?? at
    else at = (await ask(run, flow, steps, at, move)) ?? at
  }
}

/** Where the move leads; `undefined` where it was refused, or there was nothing to do it to. */
async function ask(run: RunView, flow: Flow, steps: Map<StepId, StepView>, at: StepId, move: ApiMove) {
  const input = inputFor(move, flow, pathIn(run, steps, at))
  if (!input) return undefined
  const body = JSON.stringify(input)
  const answer = await api.postStep(run.id, body)
  const isWell = continueSchema.safeParse(JSON.parse(body)).success
  expect([answer.status, answer.body], body).toSatisfy(
    ([status]: [number]) => status < 500 && (status === 400) === !isWell,
  )
  if (answer.status !== 201) {
    const { code } = answer.body as { code: string }
    seen.refused.set(code, (seen.refused.get(code) ?? 0) + 1)
    return undefined
  }
  const walked = answer.body as { steps: StepView[]; at: StepId }
  for (const step of walked.steps) steps.set(step.id, step)
  seen.taken += walked.steps.length
  const here = steps.get(walked.at)
  if (here) await expectNextWorks(run, steps, here)
  return walked.at
}

/** What the page offers can be done, or it says why nothing can. */
async function expectNextWorks(run: RunView, steps: Map<StepId, StepView>, { id, next, stuck }: StepView) {
  if (stuck) {
    seen.stuck++
    expect(next).toBeNull()
    expect(stuck.text).toMatch(/\w{3}.*\.$/s)
  }
  if (!next) return
  const answer = await api.postStep(run.id, JSON.stringify({ from: id, action: next }))
  expect(answer.status, JSON.stringify([next, answer.body])).toBe(201)
  for (const step of (answer.body as { steps: StepView[] }).steps) steps.set(step.id, step)
}

function pathIn(run: RunView, steps: ReadonlyMap<StepId, StepView>, at: StepId): StepView[] {
  return pathTo({ ...run, steps: [...steps.values()] }, at)
}
