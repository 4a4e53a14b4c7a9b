/** What `npm run load` does: docs/benchmarks.md. Prints a table. */
import { loadavg } from 'node:os'
import { print, row } from './figures'
import { wantedBy } from './options'
import { type Pace, paceOf } from './runs-per-second'
import { play } from './scenario'
import { type Cores, type Kind, startServers } from './servers'

/** Runs what the arguments ask for, against the build in `root`. Resolves to the exit code: 1 where a promise was broken. */
export async function load(root: string, args: readonly string[]): Promise<number> {
  const { scenarios, pace } = wantedBy(args)
  print(`The machine’s load before: ${loadOf()}`)
  const broken: string[] = []
  for (const scenario of scenarios) broken.push(...(await play(root, scenario)))
  if (pace) await comparePaces(root)
  print(`\nThe machine’s load after: ${loadOf()}`)
  print(broken.length === 0 ? 'Every promise was kept.' : `${broken.length} promises were broken.`)
  return broken.length === 0 ? 0 : 1
}

function loadOf(): string {
  return loadavg()
    .map((each) => each.toFixed(1))
    .join(', ')
}

const paces: readonly { readonly name: string; readonly kind: Kind; readonly cores: Cores }[] = [
  { name: 'one on SQLite, on one core', kind: { store: 'sqlite', instances: 1 }, cores: coresOf('0') },
  { name: 'one with Redis, on one core', kind: { store: 'redis', instances: 1 }, cores: coresOf('0') },
  { name: 'two with Redis, on a core each', kind: { store: 'redis', instances: 2 }, cores: coresOf('0', '1') },
  { name: 'one with Redis, once more', kind: { store: 'redis', instances: 1 }, cores: coresOf('0') },
]

function coresOf(...instances: readonly string[]): Cores {
  return { instances, redis: '1' }
}

async function comparePaces(root: string): Promise<void> {
  print('\nWhole runs a second (POST /api/runs, play: end), four at a time for each instance, for 10 s')
  const found: Pace[] = []
  for (const { name, kind, cores } of paces) {
    const servers = await startServers(root, kind, cores)
    const used = () => servers.usage().instances.cpu
    const pace = await paceOf(servers, 4 * kind.instances, used).finally(servers.stop)
    found.push(pace)
    row(name, sayPace(pace))
  }
  const [, before, two, after] = found
  if (before && two && after) row('two against one', compared(before, two, after))
}

/** One is measured before and after: a machine that others use is not the same a minute later. */
function compared(before: Pace, two: Pace, after: Pace): string {
  const asMeasured = (2 * two.perSecond) / (before.perSecond + after.perSecond)
  const byCpu = (4 * two.perCpu) / (before.perCpu + after.perCpu)
  return `${asMeasured.toFixed(2)} × as measured; ${byCpu.toFixed(2)} × by CPU time`
}

function sayPace({ perSecond, perCpu, used, own }: Pace): string {
  const cores = `${used.toFixed(2)} cores; this process ${own.toFixed(2)}`
  return `${perSecond.toFixed(1)} a second; ${perCpu.toFixed(1)} a second of CPU; they used ${cores}`
}
