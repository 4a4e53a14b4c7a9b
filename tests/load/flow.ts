/** The benchmark of docs/benchmarks.md: one whole authorization code flow, four ways, and single steps. Prints a table. */
import { randomBytes } from 'node:crypto'
import { authorizationCode as flow } from '@/content/flows/authorization-code'
import { story } from '@/content/story'
import { configuration } from '@/lib/parties/authorization-server/provider'
import type { AuthorizationServerState } from '@/lib/parties/authorization-server/state'
import { step } from '@/lib/parties/cast'
import { signingKey } from '@/lib/parties/signing-keys'
import { noMemory } from '@/lib/play/memory'
import type { Place } from '@/lib/play/place'
import { playOut } from '@/lib/play/play-out'
import { startPlace } from '@/lib/play/start'
import { newWalk } from '@/lib/play/walk'
import type { StepView } from '@/lib/world/run'
import { defaultSettings, virtualAddresses } from '@/lib/world/settings'
import { bareProvider, mapAdapter, replay } from './bare-provider'

const rounds = Number(process.env.ROUNDS ?? 60)
const warmUp = 15

type Flow = Place & { readonly steps: number[] }

/** Our flow through the player alone, with what the page gets of each step. */
async function throughStep(keys: AuthorizationServerState['keys']): Promise<Flow> {
  const seed = randomBytes(32).toString('base64url')
  const beginning = { settings: defaultSettings, addresses: virtualAddresses, story, seed, now: Date.now(), keys }
  const walk = newWalk({ flow, step, memory: noMemory, firstId: 0 })
  const steps: number[] = []
  let begun = 0
  const place = await playOut(walk, await startPlace(walk, beginning), ({ path }) => {
    if (path.length > 1) steps.push(performance.now() - begun)
    begun = performance.now()
    return false
  })
  return { ...place, steps: [...steps, performance.now() - begun] }
}

async function post(url: string, body: unknown): Promise<{ id: string; steps: StepView[] }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (response.status !== 201) throw new Error(`${url}: ${response.status} ${await response.text()}`)
  return response.json()
}

async function throughApi(origin: string): Promise<void> {
  const { steps } = await post(`${origin}/api/runs`, { flow: flow.id, play: 'end' })
  if (steps.at(-1)?.delivered?.kind !== 'photos-page') throw new Error('The run did not end with the photos.')
}

/** One request for every step, as a reader who presses Next on a branch of their own. */
async function stepByStep(origin: string): Promise<number[]> {
  const student = await studentAt(origin, 0)
  const times: number[] = []
  while (student.last?.next) times.push(await stepOn(origin, student))
  return times
}

type Row = { readonly name: string; readonly work: () => Promise<unknown> }

/** Every row once in each round, so that whatever else the machine does befalls all of them alike. The medians. */
async function interleaved(all: readonly Row[]): Promise<number[]> {
  const times = all.map((): number[] => [])
  for (let round = -warmUp; round < rounds; round++)
    for (const [at, { work }] of all.entries()) {
      const begun = performance.now()
      await work()
      if (round >= 0) times[at]?.push(performance.now() - begun)
    }
  return times.map((each) => quantile(each, 0.5))
}

function quantile(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}

function line(name: string, milliseconds: number, bare: number): void {
  say(`${name.padEnd(62)}${milliseconds.toFixed(1).padStart(8)} ms${(milliseconds / bare).toFixed(2).padStart(8)} ×`)
}

type Student = { id: string; last: StepView | undefined }

/** Students who step once a second: how long an answer takes. Each begins at a step of their own, or all at the same one. */
async function students(origin: string, count: number, seconds: number, spread: boolean): Promise<void> {
  const times: number[] = []
  const all: Student[] = []
  for (let index = 0; index < count; index++) all.push(await studentAt(origin, spread ? index % 31 : 0))
  const begin = performance.now() + 1000
  const study = async (student: Student, index: number): Promise<void> => {
    for (let second = 0; second < seconds; second++) {
      await wait(begin + (second + index / count) * 1000 - performance.now())
      if (!student.last?.next) Object.assign(student, await studentAt(origin, 0))
      times.push(await stepOn(origin, student))
    }
  }
  await Promise.all(all.map(study))
  const name = spread ? 'each at a step of their own' : 'all at the same step'
  report(`${count} students, one step a second, ${name}, ${seconds} s`, times)
}

async function studentAt(origin: string, steps: number): Promise<Student> {
  const run = await post(`${origin}/api/runs`, { flow: flow.id, play: 'start' })
  const student: Student = { id: run.id, last: run.steps.at(-1) }
  for (let step = 0; step < steps; step++) await stepOn(origin, student)
  return student
}

/** Milliseconds until the answer was read. */
async function stepOn(origin: string, student: Student): Promise<number> {
  const { id, last } = student
  const begun = performance.now()
  const { steps } = await post(`${origin}/api/runs/${id}/steps`, { from: last?.id, action: last?.next })
  const time = performance.now() - begun
  student.last = steps.at(-1)
  return time
}

function report(name: string, times: readonly number[]): void {
  const parts = [0.5, 0.95, 0.99].map((part) => `p${part * 100} ${quantile(times, part).toFixed(1)} ms`)
  say(`${name}: ${times.length} steps, ${parts.join(', ')}`)
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

/** Not at all where the time has passed. */
function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)))
}

/** Runs everything against the server at `origin`. */
export async function bench(origin: string): Promise<void> {
  const keys = [await signingKey(defaultSettings.algorithm)]
  const model = await throughStep(keys)
  const server = model.world.parties['authorization-server']?.state as AuthorizationServerState
  const requests = model.path.flatMap(({ delivered }) => (delivered?.to === 'authorization-server' ? [delivered] : []))
  const { renderError: _, ...bareConfiguration } = configuration(server, defaultSettings)
  const scopes = { oidc: 'openid profile', resource: 'photos.read', api: server.apis[0]?.audience ?? '' }
  const bareSetup = { ...bareConfiguration, adapter: mapAdapter }
  const once = bareProvider(bareSetup, scopes)

  say(
    `One authorization code flow with PKCE: ${model.path.length - 1} steps, ${requests.length} requests to the authorization server.`,
  )
  const all: readonly Row[] = [
    { name: 'bare oidc-provider, the same requests, in process', work: () => replay(once, requests) },
    {
      name: '  the same, with a provider made for each flow',
      work: () => replay(bareProvider(bareSetup, scopes), requests),
    },
    { name: 'ours through step (all parties, all checks, all views)', work: () => throughStep(keys) },
    { name: 'ours through the HTTP API, one request (play: end)', work: () => throughApi(origin) },
    { name: 'ours through the HTTP API, one request a step', work: () => stepByStep(origin) },
  ]
  const medians = await interleaved(all)
  for (const [at, { name }] of all.entries()) line(name, medians[at] ?? 0, medians[0] ?? 0)

  const steps: number[] = []
  for (let round = 0; round < rounds; round++) steps.push(...(await throughStep(keys)).steps)
  report('one step in process', steps)
  const total = steps.reduce((sum, time) => sum + time, 0)
  say(`steps per second in process, one core: ${Math.round((steps.length / total) * 1000)}`)
  const overHttp: number[] = []
  for (let round = 0; round < 10; round++) overHttp.push(...(await stepByStep(origin)))
  report('one step over HTTP, one at a time', overHttp)
  await students(origin, 300, 20, true)
  await students(origin, 300, 20, false)
}
