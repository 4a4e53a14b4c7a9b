/** A run that was really played, with one branch in which somebody refuses. */

import { authorizationCode as flow } from '@/content/flows/authorization-code'
import { secretsOf } from '@/lib/world/readings/mask-run'
import { pathTo } from '@/lib/world/readings/tree'
import type { RunView, StepView } from '@/lib/world/run'
import { shortest } from '@/lib/world/secrets'
import { type Settings, settingsOf } from '@/lib/world/settings'
import { inFlight, type Played, play, refused, start, take } from '@/tests/contract/play'

export type PlayedRun = {
  readonly run: RunView
  readonly main: readonly StepView[]
  readonly refusal: readonly StepView[]
}

/** Plays the authorization code flow to its end, and once more from the token request on with a wrong code_verifier. */
export async function playedRun(
  settings: Settings = settingsOf(flow),
  seed = 'a seed',
  now?: number,
): Promise<PlayedRun> {
  const before = await play(await start(settings, seed, now), inFlight('token-request'))
  const message = before.world.inFlight.at(-1)?.id ?? 0
  const main = await play(before)
  const edit = [{ in: 'form', name: 'code', alter: 'one-character' }] as const
  const other = await play(await take(before, { type: 'deliver', message, edit }), refused)
  const run = runOf(main, branchOff(other.path, before.path.length, main.path.length))
  return { run, main: main.path, refusal: pathTo(run, run.steps.at(-1)?.id ?? 0) }
}

/** The view of a run with these steps, as the API would answer it. */
export function runOf(played: Played, others: readonly StepView[] = []): RunView {
  const parties = Object.entries(played.world.parties).map(([id, { role, base }]) => ({
    id,
    role,
    base,
    signs: false,
  }))
  const steps = [...played.path, ...others]
  const settings = played.world.settings
  const createdAt = steps[0]?.at ?? 0
  return { id: 'a-run-that-was-played', flow: flow.id, settings, createdAt, expiresAt: createdAt + 1, parties, steps }
}

/** The steps after the first `shared`, with ids of their own. */
function branchOff(path: readonly StepView[], shared: number, firstId: number): StepView[] {
  const idOf = (id: number) => (id < shared ? id : id - shared + firstId)
  return path.slice(shared).map((step) => ({ ...step, id: idOf(step.id), parent: idOf(step.parent ?? 0) }))
}

/** Every secret value of a run that is long enough to be looked for in a text. */
export function secretValues(run: RunView): string[] {
  return [...new Set(secretsOf(run).map(({ value }) => value))].filter((value) => value.length >= shortest)
}

/** A text, and everything that can be read out of it: without its escapes, and with what it spells in Base64. */
export function textsOf(text: string): string[] {
  const unescaped = text
    .replace(/\\u([\da-f]{4})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\(.)/g, '$1')
  const readings = [text, unescaped, unescaped.replaceAll('+', ' ')].flatMap((each) => [
    each,
    unpercented(each),
    unentitied(each),
  ])
  const spelled = (text.match(/[\w+/-]{8,}=*/g) ?? []).map((part) => Buffer.from(part, 'base64').toString())
  return [
    ...new Set([
      ...readings,
      ...spelled,
      ...spelled.map(unpercented),
      ...spelled.map((each) => each.replace(/\\(.)/g, '$1')),
    ]),
  ]
}

function unpercented(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString())
}

function unentitied(text: string): string {
  const entities = [
    ['&lt;', '<'],
    ['&quot;', '"'],
    ['&#39;', "'"],
    ['&amp;', '&'],
  ] as const
  return entities.reduce((all, [entity, char]) => all.replaceAll(entity, char), text)
}
