/** One scenario: servers of its own, its classes, what befalls them, and what came of it. */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { holdClass } from './class'
import { ms, print, row, said } from './figures'
import type { Scenario } from './options'
import { newRecord, type Record } from './record'
import { type Servers, startServers } from './servers'

/** In milliseconds: within this time they all join. A class opens its phones at once; several of them begin within a minute. */
const arriving = (rooms: number) => (rooms > 1 ? 60_000 : 5000)

/** In milliseconds: within this time they vote. With changed minds, and the way there, that is three seconds. */
const voting = 2500

/** Holds the classes and prints the figures. Gives what was promised and not kept. */
export async function play(root: string, scenario: Scenario): Promise<readonly string[]> {
  print(`\n${titleOf(scenario)}`)
  const servers = await startServers(root, scenario)
  try {
    const record = newRecord()
    const before = momentOf(servers)
    const delays = monitorEventLoopDelay({ resolution: 5 })
    delays.enable()
    const arrived = { ...before }
    await holdClasses(scenario, servers, record, () => Object.assign(arrived, momentOf(servers)))
    delays.disable()
    tell(record, scenario)
    costs([before, arrived, momentOf(servers)], scenario)
    row('this process: event loop late by', `p99 ${ms(delays.percentile(99) / 1e6)}, at most ${ms(delays.max / 1e6)}`)
    return record.broken
  } finally {
    await servers.stop()
  }
}

function titleOf({ students, rooms, store, instances, workers, kill, pages, moves, every }: Scenario): string {
  const where = `${instances === 1 ? 'one instance' : 'two instances'} on ${store === 'redis' ? 'Redis' : 'SQLite'}${workers === 2 ? ', with a process for each core' : ''}`
  const who = `${students} students in ${rooms === 1 ? 'one room' : `${rooms} rooms`}${pages ? ', with the page' : ''}`
  const what = kill ? `, ${kill === 'redis' ? 'Redis' : 'one server'} killed in the first vote` : ''
  return `${who}, ${where}${what}; ${moves} moves, one in ${every / 1000} s`
}

async function holdClasses(scenario: Scenario, servers: Servers, record: Record, arrived: () => void): Promise<void> {
  const { students, rooms, moves, every, pages } = scenario
  const disturb = () => kill(scenario, servers, record)
  const plan = { students: Math.ceil(students / rooms), moves, every, arriving: arriving(rooms), voting, pages }
  const classes = Array.from({ length: rooms }, (_, index) =>
    holdClass({ ...plan, arrived, disturb: index === 0 ? disturb : undefined }, servers, record),
  )
  await Promise.all(classes)
}

/** One of two is not started again while the class is on: its students go to the other. */
async function kill({ kill: what, instances }: Scenario, servers: Servers, { disturbed }: Record): Promise<void> {
  if (!what) return
  disturbed.at = performance.now()
  await servers.kill(what)
  if (what === 'redis') await wait(1000)
  if (what === 'redis' || instances === 1) await servers.restart(what)
  row(what === 'redis' ? 'Redis was away for' : 'the killed server', awayFor(what, instances, disturbed.at))
}

function awayFor(what: string, instances: number, since: number): string {
  const time = ms(performance.now() - since)
  return what === 'server' && instances === 2 ? 'stays away' : `answered again after ${time}`
}

function tell(record: Record, { kill }: Scenario): void {
  row('joined: has a seat', said(record.seated))
  row('  and stands where the instructor does (5 s)', said(record.standing))
  if (record.pages.length) row('  of it, the page of the class', said(record.pages))
  row('a move, to the event being read (p99 250 ms)', said(record.delivered))
  row('a what-if of the class, made in their own run', said(record.followed))
  row('a vote, to its acknowledgement', said(record.acknowledged))
  row('  and on to the teacher’s view (500 ms)', said(record.tallied))
  row('a late joiner’s first view (2 s)', said(record.late))
  row('a connection asked for again, to its first view', said(record.back))
  if (kill) disturbed(record)
  row('asked again, for there was no answer', String(record.tries.again))
  for (const [what, times] of Map.groupBy(record.refused, (each) => each)) row(`refused ${times.length} times`, what)
  row('votes acknowledged', String(record.votes.length))
  row('promises broken', record.broken.length === 0 ? 'none' : record.broken.slice(0, 5).join(' '))
}

function disturbed({ resumed, actedAgain }: Record): void {
  row('after the kill: students hear of the room (5 s)', said(resumed))
  row('  and the first vote is acknowledged', actedAgain.length ? ms(Math.min(...actedAgain)) : 'never')
}

type Moment = ReturnType<Servers['usage']> & { readonly disk: number; readonly at: number }

function momentOf(servers: Servers): Moment {
  return { ...servers.usage(), disk: servers.disk(), at: performance.now() }
}

/** CPU is that of servers which are still the same ones: after a kill it says nothing. */
function costs([before, arrived, after]: readonly [Moment, Moment, Moment], { students, kill }: Scenario): void {
  if (!kill) {
    row('CPU time of a student, to arrive', `${((cpuBetween(before, arrived) * 1000) / students).toFixed(1)} ms`)
    row(
      'CPU of a core in the class: instances, Redis',
      `${share(arrived, after, 'instances')}, ${share(arrived, after, 'redis')}`,
    )
  }
  row('memory: instances, Redis', `${grown(before, after, 'instances')}, ${grown(before, after, 'redis')}`)
  row('disk, a student', `${((after.disk - before.disk) / 1024 / students).toFixed(1)} KB`)
}

type Part = 'instances' | 'redis'

function cpuBetween(one: Moment, other: Moment, parts: readonly Part[] = ['instances', 'redis']): number {
  return parts.reduce((sum, part) => sum + other[part].cpu - one[part].cpu, 0)
}

function share(one: Moment, other: Moment, part: Part): string {
  return `${((cpuBetween(one, other, [part]) / (other.at - one.at)) * 100_000).toFixed(0)} %`
}

function grown(one: Moment, other: Moment, part: Part): string {
  return `${one[part].memory.toFixed(0)} to ${other[part].memory.toFixed(0)} MB`
}
