/** How many whole runs a second servers make: as many as they can, some at a time. */
import { type Balancer, newWire } from './wire'

/** `perCpu`: runs for each second of CPU time that the servers used. `own`: of it, what this process used meanwhile. */
export type Pace = { readonly perSecond: number; readonly perCpu: number; readonly own: number; readonly used: number }

const warmUp = 4_000
const measured = 10_000

/** `atATime` for all instances together. `used`: the CPU time of the servers so far, in seconds. */
export async function paceOf(balancer: Balancer, atATime: number, used: () => number): Promise<Pace> {
  await makeRuns(balancer, atATime, warmUp)
  const before = { cpu: used(), own: process.cpuUsage(), at: performance.now() }
  const runs = await makeRuns(balancer, atATime, measured)
  const seconds = (performance.now() - before.at) / 1000
  const cpu = used() - before.cpu
  const { user, system } = process.cpuUsage(before.own)
  return { perSecond: runs / seconds, perCpu: runs / cpu, own: (user + system) / 1e6 / seconds, used: cpu / seconds }
}

/** Each asks again as soon as they are answered, and reads the answer to its end. */
async function makeRuns(balancer: Balancer, atATime: number, duration: number): Promise<number> {
  const end = performance.now() + duration
  let runs = 0
  const one = async () => {
    const wire = newWire(balancer)
    while (performance.now() < end) {
      const { status } = await wire.post('/api/runs', { flow: 'authorization-code', play: 'end' })
      if (status !== 201) throw new Error(`No run: ${status}.`)
      runs++
    }
  }
  await Promise.all(Array.from({ length: atATime }, one))
  return runs
}
