/** The same task done four ways, each a run of its own, measured. */
import 'server-only'
import { story } from '@/content/story'
import { type Way, ways } from '@/content/ways'
import { decodeToken } from '../jwt/decode'
import { step } from '../parties/cast'
import { placeAt } from '../play/walk'
import type { FourWays, MeasuredWay, Remedies, Timed } from '../world/readings/measured-way'
import { bytesOfExchange, measure } from '../world/readings/measures'
import type { Action, RunView } from '../world/run'
import { settingsOf } from '../world/settings'
import type { World } from '../world/world'
import { continueRun, loadRun, startRun } from './runs'

/** Every way, one after the other, so that none of them waits for another while it is timed. */
export async function runFourWays(): Promise<FourWays> {
  const measured: MeasuredWay[] = []
  const played = new Map<string, RunView>()
  for (const way of ways) {
    const run = await playWay(way)
    played.set(way.id, run)
    measured.push({
      way,
      run: { id: run.id, flow: run.flow },
      measures: measure(run, password, claimsOf),
      time: await timeOf(run),
    })
  }
  return { ways: measured, remedies: await remediesOf(played.get('oauth-opaque'), measured) }
}

const password = story.accounts.find(({ login }) => login === 'ada')?.password ?? ''

async function playWay(way: Way): Promise<RunView> {
  const run = await play(way.flow, way.settings)
  return way.stolen ? withStolen(run, way.stolen) : run
}

function play(flow: string, settings: Way['settings']): Promise<RunView> {
  return startRun({ flow, settings: settingsOf({}, settings), play: 'end' })
}

/** What it costs to have a token end early, counted in the run that asks, and in runs of the flows that do the rest. */
async function remediesOf(asking: RunView | undefined, measured: readonly MeasuredWay[]): Promise<Remedies> {
  const refreshed = await play('refresh', {})
  const listed = await play('own-jwt', { denylist: 'on' })
  const looked = listed.steps.flatMap(({ notes }) => notes).filter(({ code }) => code === 'record.looked_up')
  const asks = measured.find(({ run }) => run.id === asking?.id)
  return {
    refreshBytes: bytesOfExchange(refreshed, 'refresh-request'),
    introspectionBytes: asking ? bytesOfExchange(asking, 'introspection-request') : 0,
    introspectionCalls: asks?.measures.calls.later.value ?? 0,
    denylistLookUps: looked.length,
  }
}

/** The branch in which Mallory shows her copy after Ada has signed out. */
async function withStolen(run: RunView, whatIf: string): Promise<RunView> {
  const at = run.steps.find(({ sent }) => sent.some(({ kind }) => kind === 'api-logout-response'))
  if (!at) throw new Error('Nobody signed out in this run.')
  await continueRun(run.id, { from: at.id, whatIf })
  return (await loadRun(run.id)) ?? run
}

function claimsOf(credential: string): Readonly<Record<string, unknown>> | null {
  const decoded = decodeToken(credential)
  return decoded.type === 'jws' ? decoded.payload : null
}

const warmUp = 3
const rounds = 15

/**
 * From the moment when the API has the request until its answer is on its way: the very steps of the run, taken again
 * and again from the same world. What lies between the servers takes no time here. Of the JWT the later call is
 * timed, for which the API has the keys already.
 */
async function timeOf(run: RunView): Promise<Timed> {
  const calls = run.steps.filter(({ delivered }) => delivered && isCall(delivered.kind))
  const call = calls.find(({ notes }) => notes.some(({ code }) => code === 'token.accepted')) ?? calls[0]
  if (!call?.delivered || call.parent === null) throw new Error('The API was not called in this run.')
  const { world } = placeAt(run.id, call.parent)
  const action = call.action
  const times: number[] = []
  for (let round = -warmUp; round < rounds; round++) {
    const begun = performance.now()
    await untilAnswered(world, action, call.delivered.id)
    if (round >= 0) times.push(performance.now() - begun)
  }
  times.sort((one, other) => one - other)
  return { median: Math.round((times[Math.floor(rounds / 2)] ?? 0) * 1000), rounds }
}

function isCall(kind: string): boolean {
  return kind === 'api-request' || kind === 'own-api-request'
}

async function untilAnswered(start: World, action: Action | null, request: number): Promise<void> {
  let world = start
  for (let next = request; ; ) {
    const message = world.inFlight.find(({ id }) => id === next)
    if (!message || action?.type !== 'deliver') return
    const stepped = await step(world, { type: 'deliver', message, at: Date.now() })
    world = stepped.world
    const sent = stepped.sent.at(-1)
    if (!sent || sent.inReplyTo === request) return
    next = sent.id
  }
}
