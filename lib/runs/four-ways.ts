/** The same task done four ways, and two of them once more with one thing changed: each a run of its own, measured. */
import 'server-only'
import { story } from '@/content/story'
import { cachedWay, matchedWay, type Way, ways } from '@/content/ways'
import { decodeToken } from '../jwt/decode'
import { once } from '../process'
import type { MessageKind } from '../world/kinds'
import type { FourWays, MeasuredWay, Remedies, Timed } from '../world/readings/measured-way'
import { bytesOfExchange, measure } from '../world/readings/measures'
import type { Action, RunView } from '../world/run'
import { createNowAndThen, type NowAndThen } from './now-and-then'
import type { Runs } from './runs'
import { callToTime, type TimedCall, timesOf } from './timing'

/** What is no visitor's own is counted once a minute in a process: how long a call takes on this server, and what remedies cost. */
const perMinute = (): NowAndThen => once('four-ways', () => createNowAndThen(60_000))

/** Every way, one after the other, and then all of them timed in turns. */
export async function runFourWays(runs: Runs): Promise<FourWays> {
  const played: Played[] = []
  for (const way of [...ways, matchedWay, cachedWay]) played.push({ way, run: await playWay(runs, way) })
  const times = await perMinute()('times', () => timed(runs, played))
  const measured = Object.fromEntries(played.map((each) => [each.way.id, measuredWay(each, times)]))
  const of = ({ id }: Way) => measured[id] as MeasuredWay
  return {
    ways: ways.map(of),
    matched: of(matchedWay),
    cached: of(cachedWay),
    remedies: await remediesOf(runs, played),
  }
}

type Played = { readonly way: Way; readonly run: RunView }
type Times = Readonly<Record<string, Timed>>

function measuredWay({ way, run }: Played, times: Times): MeasuredWay {
  const time = times[way.id] as Timed
  return { way, run: { id: run.id, flow: run.flow }, measures: measure(run, password, claimsOf), time }
}

async function timed(runs: Runs, played: readonly Played[]): Promise<Times> {
  const times = await timesOf(await Promise.all(played.map(({ run }) => callOf(runs, run))))
  return Object.fromEntries(played.map(({ way }, index) => [way.id, times[index] as Timed]))
}

async function callOf(runs: Runs, run: RunView): Promise<TimedCall> {
  const { parent, delivered, at } = callToTime(run)
  if (!delivered || parent === null) throw new Error('The API was not called in this run.')
  const { world } = await runs.placeAt(run.id, parent)
  return { world, request: delivered.id, at: at - world.ahead }
}

const password = story.accounts.find(({ login }) => login === 'ada')?.password ?? ''

async function playWay(runs: Runs, way: Way): Promise<RunView> {
  const run = await withLaterCall(runs, await play(runs, way.flow, way.settings))
  return way.stolen ? withStolen(runs, run, way.stolen) : run
}

/** The branch in which Photoprint calls a second time, with a token that is as good as at the first. */
async function withLaterCall(runs: Runs, run: RunView): Promise<RunView> {
  const at = run.steps.find(({ delivered }) => delivered && photosAreShown.includes(delivered.kind))
  if (!at) throw new Error('Photoprint got no photos in this run.')
  const action: Action = { type: 'act', party: 'client', act: { kind: 'wait', seconds: 0, task: 'call-again' } }
  const { steps } = await runs.goOn(run.id, { from: at.id, action, play: 'answered' })
  return { ...run, steps: [...run.steps, ...steps] }
}

const photosAreShown: readonly MessageKind[] = ['photos-page', 'prints-page']

function play(runs: Runs, flow: string, settings: Way['settings']): Promise<RunView> {
  return runs.start({ flow, settings, play: 'end' })
}

/** What it costs to have a token end early, counted in the run that asks, and in runs of the flows that do the rest. */
async function remediesOf(runs: Runs, played: readonly Played[]): Promise<Remedies> {
  const asking = played.find(({ way }) => way.id === 'oauth-opaque') as Played
  return {
    ...(await perMinute()('remedies', () => otherRemedies(runs))),
    introspectionBytes: bytesOfExchange(asking.run, 'introspection-request'),
    introspectionCalls: measure(asking.run, password, claimsOf).calls.later.value,
  }
}

async function otherRemedies(runs: Runs): Promise<Pick<Remedies, 'refreshBytes' | 'denylistLookUps'>> {
  const refreshed = await play(runs, 'refresh', {})
  const listed = await play(runs, 'own-jwt', { denylist: 'on' })
  const looked = listed.steps.flatMap(({ notes }) => notes).filter(({ code }) => code === 'record.looked_up')
  return { refreshBytes: bytesOfExchange(refreshed, 'refresh-request'), denylistLookUps: looked.length }
}

/** The branch in which Mallory shows her copy after Ada has signed out. */
async function withStolen(runs: Runs, run: RunView, whatIf: string): Promise<RunView> {
  const at = run.steps.find(({ sent }) => sent.some(({ kind }) => kind === 'api-logout-response'))
  if (!at) throw new Error('Nobody signed out in this run.')
  const { steps } = await runs.goOn(run.id, { from: at.id, whatIf })
  return { ...run, steps: [...run.steps, ...steps] }
}

function claimsOf(credential: string): Readonly<Record<string, unknown>> | null {
  const decoded = decodeToken(credential)
  return decoded.type === 'jws' ? decoded.payload : null
}
