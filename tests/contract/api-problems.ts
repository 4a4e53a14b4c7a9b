/** What the tests of the API's problems share: a run that nothing may change, and bodies for it. */
import { expect } from 'vitest'
import type { RunView } from '@/lib/world/run'
import { type Answer, getRun, postStep, startedRun } from './api'

export type Expected = { readonly status: number; readonly code: string; readonly field?: string }

/** RFC 9457 §3, with the members that ours always has. */
export function expectProblem({ status, type, body }: Answer, expected: Expected): void {
  const { field: _, ...rest } = expected
  expect(body).toMatchObject({
    ...(expected.field === undefined ? rest : expected),
    title: expect.stringMatching(/./),
    detail: expect.stringMatching(/./),
  })
  expect(type).toBe('application/problem+json')
  expect(status).toBe(expected.status)
  if (expected.field === undefined) expect(body).not.toHaveProperty('field')
}

export const act = (what: object) => ({ from: 0, action: { type: 'act', party: 'browser', act: what } })
export const deliver = (edit: unknown, more: object = {}) => ({
  from: 1,
  action: { type: 'deliver', message: 1, edit, ...more },
})
export const edited = (change: object) => deliver([change])

/** One run, with a request to Photoprint in flight after step 1; nothing below may change it. */
export const run = startedRun().then(async ({ id }) => {
  await postStep(
    id,
    JSON.stringify({ from: 0, action: { type: 'act', party: 'browser', act: { kind: 'follow', href: '/print' } } }),
  )
  return (await getRun(id)).body as RunView
})

export async function expectUnharmed(body: string, expected: Expected): Promise<void> {
  const { id } = await run
  expectProblem(await postStep(id, body), expected)
  expect((await getRun(id)).body).toStrictEqual(await run)
}
