/** The API as a program sees it: route handlers, called with Requests. Its data lives in a folder of this process's own. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { RunView, StepView } from '@/lib/world/run'

const folder = mkdtempSync(join(tmpdir(), 'claimcheck-api-'))
process.env.DATA_DIR = folder
afterAll(() => rmSync(folder, { recursive: true }))

const runs = await import('@/app/api/runs/route')
const run = await import('@/app/api/runs/[id]/route')
const steps = await import('@/app/api/runs/[id]/steps/route')
const trials = await import('@/app/api/labs/[lab]/trials/route')

export type Answer = {
  readonly status: number
  readonly type: string
  readonly body: unknown
  readonly headers: Headers
}

const origin = 'https://claimcheck.test'

/** POST /api/runs, with a body that is JSON already. */
export function postRun(body: string, headers?: HeadersInit): Promise<Answer> {
  return answerOf(runs.POST(post(body, headers)))
}

/** POST /api/runs/{id}/steps, with a body that is JSON already. */
export function postStep(id: string, body: string, headers?: HeadersInit): Promise<Answer> {
  return answerOf(steps.POST(post(body, headers), context(id)))
}

/** POST /api/labs/{lab}/trials, with a body that is JSON already. */
export function postTrial(lab: string, body: string, headers?: HeadersInit): Promise<Answer> {
  return answerOf(trials.POST(post(body, headers), { params: Promise.resolve({ lab }) }))
}

/** GET /api/runs/{id} */
export function getRun(id: string): Promise<Answer> {
  return answerOf(run.GET(new Request(origin), context(id)))
}

/** A new run. */
export async function startedRun(input: object = {}): Promise<RunView> {
  const { status, body } = await postRun(JSON.stringify({ flow: 'authorization-code', ...input }))
  if (status !== 201) throw new Error(`The run was not started: ${JSON.stringify(body)}`)
  return body as RunView
}

/** The steps that an input walks. */
export async function walked(id: string, input: object): Promise<StepView[]> {
  const { status, body } = await postStep(id, JSON.stringify(input))
  if (status !== 201) throw new Error(`No step was taken: ${JSON.stringify(body)}`)
  return (body as { steps: StepView[] }).steps
}

function post(body: string, headers: HeadersInit = { 'content-type': 'application/json' }): Request {
  return new Request(origin, { method: 'POST', body, headers })
}

function context(id: string): { params: Promise<{ id: string }> } {
  return { params: Promise.resolve({ id }) }
}

async function answerOf(answering: Promise<Response>): Promise<Answer> {
  const response = await answering
  const type = response.headers.get('content-type') ?? ''
  return { status: response.status, type, body: await response.json(), headers: response.headers }
}
