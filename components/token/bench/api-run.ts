/** Sends a token to the Photo API in a run of its own, over this site's API. */

import { flowHref } from '@/components/ui/routes'
import { controlWords } from '@/content/labels/stage'
import { goOn, loadRun, orThrow, startRun } from '@/lib/api/client'
import type { Edit } from '@/lib/world/edit'
import { header } from '@/lib/world/message'
import type { InsideNote } from '@/lib/world/party'
import type { Action, RunView, StepView } from '@/lib/world/run'
import type { BenchState, FromRun } from './bench-model'

export type ApiAnswer = {
  /** `null` where the API was not reached. */
  readonly status: number | null
  readonly challenge: string | null
  readonly notes: readonly InsideNote[]
  /** The branch on the stage. */
  readonly href: string
}

type Keys = Pick<BenchState, 'key'> & { readonly expectations: Partial<BenchState['expectations']> }

/** @throws Error whose message is for people. */
export async function sendToApi(token: string, from: FromRun | null): Promise<ApiAnswer> {
  const run = await runFor(from)
  const held = heldRequest(run)
  const edit: Edit = [{ in: 'header', name: 'authorization', to: `Bearer ${token}` }]
  const action: Action = { type: 'deliver', message: held.message, edit }
  // The API may ask for keys, or about the token, before it answers.
  const { steps } = await orThrow(goOn(run.id, { from: held.step, action, play: 'answered' }))
  return answerIn(run, steps, held.api)
}

/** The keys that the run's authorization server has published, and whom a token of its must be from and for. */
export async function acmeKeys(from: FromRun | null): Promise<Keys> {
  return keysOf(await runFor(from))
}

/** An access token that was issued just now. */
export async function freshToken(): Promise<Keys & Pick<BenchState, 'text' | 'from'>> {
  const run = await runFor(null)
  const { step, message, credentials } = heldRequest(run)
  const from = { flow: run.flow, run: run.id, step, message, sources: {} }
  return { ...keysOf(run), text: credentials.replace(/^Bearer /, ''), from }
}

function keysOf(run: RunView): Keys {
  const sent = run.steps.flatMap((step) => step.sent)
  const keys = sent.find(({ kind }) => kind === 'jwks-response')?.http.body ?? ''
  const base = (role: string) => run.parties.find((party) => party.role === role)?.base ?? null
  const expectations = { typ: 'at+jwt', iss: base('authorization-server'), aud: base('resource-server') }
  return { key: keys, expectations }
}

async function runFor(from: FromRun | null): Promise<RunView> {
  const there = from ? await loadRun(from.run) : null
  return there?.ok ? there.value : orThrow(startRun({ flow: 'authorization-code', play: 'end' }))
}

/** The request with the access token, and the step at which it is on its way. A run without one gets no answer from the API. */
function heldRequest(run: RunView) {
  for (const step of run.steps) {
    const message = step.sent.find(({ kind, copyOf }) => kind === 'api-request' && copyOf === undefined)
    const credentials = message && header(message.http, 'authorization')
    if (message?.to && credentials) return { step: step.id, message: message.id, api: message.to, credentials }
  }
  throw new Error(controlWords.problem.unexplained)
}

function responseOf(steps: readonly StepView[], api: string) {
  return steps
    .flatMap(({ sent }) => sent)
    .find(({ from, http, kind }) => from === api && http.type === 'response' && kind.startsWith('api-'))
}

function answerIn(run: RunView, steps: readonly StepView[], api: string): ApiAnswer {
  const response = responseOf(steps, api)
  const at = steps.find(({ sent }) => sent.some(({ id }) => id === response?.id)) ?? steps.at(-1)
  return {
    status: response?.http.type === 'response' ? response.http.status : null,
    challenge: (response && header(response.http, 'www-authenticate')) ?? null,
    notes: steps.flatMap(({ notes }) => notes).filter(({ party }) => party === api),
    href: flowHref(run.flow, { run: run.id, step: at?.id ?? 0, view: 'messages' }),
  }
}
