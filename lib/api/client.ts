/** The one client of this site's API. It never throws: a network that fails is a problem like any other. */
import type { FourWays } from '../world/readings/measured-way'
import type { RunView } from '../world/run'
import type { ContinueInput, Problem, StartInput, TrialInput, Tried, Walked } from './shapes'

/** What was asked for, or why it could not be had. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem }

/** Starts a run. */
export function startRun(input: StartInput): Promise<Answer<RunView>> {
  return ask('/api/runs', input)
}

/** The run with all its steps. */
export function loadRun(id: string): Promise<Answer<RunView>> {
  return ask(addressOf(id))
}

/** Goes on from a step of a run. */
export function goOn(id: string, input: ContinueInput): Promise<Answer<Walked>> {
  return ask(`${addressOf(id)}/steps`, input)
}

/** Plays the same task four ways, and measures them. */
export function runFourWays(): Promise<Answer<FourWays>> {
  return ask('/api/four-ways', {})
}

/** Plays the attack of a lab again, with one of its fixes. */
export function tryFix(lab: string, input: TrialInput): Promise<Answer<Tried>> {
  return ask(`/api/labs/${encodeURIComponent(lab)}/trials`, input)
}

/** The value itself. @throws Error whose message is for people: the title and the detail of the problem (RFC 9457 §3.1). */
export async function orThrow<Value>(asking: Promise<Answer<Value>>): Promise<Value> {
  const answer = await asking
  if (answer.ok) return answer.value
  const { title, detail } = answer.problem
  throw new Error([title, detail].filter(Boolean).join(': '))
}

function addressOf(id: string): string {
  return `/api/runs/${encodeURIComponent(id)}`
}

/** Asks one address of the API. Without a body it is a GET; 204 is `null`. */
export async function ask<Value>(path: string, body?: object): Promise<Answer<Value>> {
  const response = await fetch(path, body && posting(body)).catch(() => null)
  if (!response) return { ok: false, problem: unreachable }
  const answer = await response.json().catch(() => null)
  if (response.status === 204) return { ok: true, value: null as Value }
  if (response.ok && answer !== null) return { ok: true, value: answer }
  return { ok: false, problem: { ...unexplained, status: response.status, ...answer } }
}

function posting(body: object): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
}

const unreachable: Problem = {
  title: 'The server did not answer',
  detail: 'Nothing is lost. Check the connection and try again.',
  status: 0,
  code: 'unreachable',
}

const unexplained: Problem = { ...unreachable, title: 'The server could not take this step', code: 'unexplained' }
