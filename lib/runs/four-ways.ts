/** The same task done four ways, each a run of its own, measured. */
import 'server-only'
import { story } from '@/content/story'
import { type Way, ways } from '@/content/ways'
import { decodeToken } from '../jwt/decode'
import { once } from '../process'
import type { FourWays, MeasuredWay, Remedies } from '../world/readings/measured-way'
import { bytesOfExchange, measure } from '../world/readings/measures'
import type { RunView } from '../world/run'
import { createNowAndThen, type NowAndThen } from './now-and-then'
import type { Runs } from './runs'
import { timeOf } from './timing'

/** What is no visitor's own is counted once a minute in a process: how long a call takes on this server, and what remedies cost. */
const perMinute = (): NowAndThen => once('four-ways', () => createNowAndThen(60_000))

/** Every way, one after the other, so that none of them waits for another while it is timed. */
export async function runFourWays(runs: Runs): Promise<FourWays> {
  const measured: MeasuredWay[] = []
  const played = new Map<string, RunView>()
  for (const way of ways) {
    const run = await playWay(runs, way)
    played.set(way.id, run)
    measured.push({
      way,
      run: { id: run.id, flow: run.flow },
      measures: measure(run, password, claimsOf),
      time: await perMinute()(`time of ${way.id}`, () => timeOf(runs, run)),
    })
  }
  return { ways: measured, remedies: await remediesOf(runs, played.get('oauth-opaque'), measured) }
}

const password = story.accounts.find(({ login }) => login === 'ada')?.password ?? ''

async function playWay(runs: Runs, way: Way): Promise<RunView> {
  const run = await play(runs, way.flow, way.settings)
  return way.stolen ? withStolen(runs, run, way.stolen) : run
}

function play(runs: Runs, flow: string, settings: Way['settings']): Promise<RunView> {
  return runs.start({ flow, settings, play: 'end' })
}

/** What it costs to have a token end early, counted in the run that asks, and in runs of the flows that do the rest. */
async function remediesOf(
  runs: Runs,
  asking: RunView | undefined,
  measured: readonly MeasuredWay[],
): Promise<Remedies> {
  const asks = measured.find(({ run }) => run.id === asking?.id)
  return {
    ...(await perMinute()('remedies', () => otherRemedies(runs))),
    introspectionBytes: asking ? bytesOfExchange(asking, 'introspection-request') : 0,
    introspectionCalls: asks?.measures.calls.later.value ?? 0,
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
