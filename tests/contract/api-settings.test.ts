/** Settings as experiments: the same way, replayed with other settings, as a branch of the same run. */
import { describe, expect, test } from 'vitest'
import { positionOf } from '@/lib/world/readings/positions'
import { branchesOf, pathTo, settingsAt } from '@/lib/world/readings/tree'
import type { RunView, StepView } from '@/lib/world/run'
import { getRun, postStep, startedRun } from './api'

type Walked = { readonly steps: readonly StepView[]; readonly at: number }

async function replayed(run: RunView, from: number, settings: object): Promise<{ walked: Walked; run: RunView }> {
  const { status, body } = await postStep(run.id, JSON.stringify({ from, settings }))
  expect(status).toBe(201)
  return { walked: body as Walked, run: (await getRun(run.id)).body as RunView }
}

/** The step of the first branch at a position. */
function stepAt(run: RunView, position: string): number {
  const step = branchesOf(run)[0]?.path.find(({ id }) => positionOf(pathTo(run, id)) === position)
  if (!step) throw new Error(`The run is nowhere at ${position}.`)
  return step.id
}

describe('another setting, half way', () => {
  test('is a branch of the same run, from a start of its own, at the same position', async () => {
    const before = await startedRun({ play: 'end' })
    const { walked, run } = await replayed(before, stepAt(before, 'token-request'), { client: 'confidential' })
    expect(run.steps).toStrictEqual([...before.steps, ...walked.steps])
    expect(walked.steps[0]).toMatchObject({ id: before.steps.length, parent: null, action: null })
    expect(positionOf(pathTo(run, walked.at))).toBe('token-request')
    expect(settingsAt(run, walked.at)).toEqual({ ...before.settings, client: 'confidential' })
    expect(settingsAt(run, 0)).toEqual(before.settings)
    expect(run.settings).toEqual(before.settings)
    const [main, other] = branchesOf(run)
    expect(main?.parting).toBeNull()
    expect(other?.parting?.id).toBe(before.steps.length)
    expect(other?.leaf.next).toBeNull()
    const secret = other?.path.find(({ id }) => id === walked.at)?.sent.at(-1)?.http.headers
    expect(secret?.some(([name, value]) => name === 'authorization' && value.startsWith('Basic '))).toBe(true)
  })

  test('draws the same values where our own parties draw the same', async () => {
    const before = await startedRun({ play: 'end' })
    const { run } = await replayed(before, 0, { accessToken: 'opaque' })
    const state = (steps: readonly StepView[]) =>
      steps.flatMap(({ sent }) => sent).find(({ kind }) => kind === 'authorization-redirect')?.http.headers
    const [main, other] = branchesOf(run)
    expect(state(other?.path ?? [])).toEqual(state(main?.path ?? []))
  })

  test('is at the closest message before, where it leaves out the one it came from', async () => {
    const before = await startedRun({ play: 'end', settings: { accessToken: 'opaque' } })
    const { walked, run } = await replayed(before, stepAt(before, 'introspection-request'), { accessToken: 'jwt' })
    expect(positionOf(pathTo(run, walked.at))).toBe('api-request')
  })

  test('asked for again, makes nothing new; and back again is the branch that was there first', async () => {
    const before = await startedRun({ play: 'end' })
    const from = stepAt(before, 'token-request')
    const once = await replayed(before, from, { algorithm: 'EdDSA' })
    const twice = await replayed(before, from, { algorithm: 'EdDSA' })
    expect(twice.walked).toStrictEqual(once.walked)
    expect(twice.run.steps).toHaveLength(once.run.steps.length)
    const back = await replayed(before, once.walked.at, { algorithm: 'ES256' })
    expect(back.walked.at).toBe(from)
    expect(back.run.steps).toHaveLength(once.run.steps.length)
  })

  test('can be gone on from like any other branch, and what-ifs go by its settings', async () => {
    const before = await startedRun({ play: 'end' })
    const { walked, run } = await replayed(before, stepAt(before, 'api-request'), { accessToken: 'opaque' })
    const whatIf = (id: string) => postStep(run.id, JSON.stringify({ from: walked.at, whatIf: id }))
    expect((await whatIf('access-token-jwt-changed')).body).toMatchObject({ code: 'what_if_elsewhere' })
    expect((await whatIf('access-token-opaque-changed')).status).toBe(201)
  })

  test('is refused where there is none of that name, or the flow does not have it', async () => {
    const { id } = await startedRun()
    const answer = (settings: object) => postStep(id, JSON.stringify({ from: 0, settings }))
    expect(await answer({ client: 'secret' })).toMatchObject({ status: 400, body: { code: 'invalid_body' } })
    expect(await answer({ colour: 'red' })).toMatchObject({ status: 400, body: { code: 'invalid_body' } })
    expect(await answer({ exchange: 'impersonation' })).toMatchObject({
      status: 422,
      body: { code: 'setting_elsewhere', field: 'settings.exchange' },
    })
    expect((await getRun(id)).body).toMatchObject({ steps: [{ id: 0 }] })
  })
})
