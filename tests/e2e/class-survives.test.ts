/** What `npm run load` measures with hundreds of students, promised with a few: see docs/benchmarks.md. */
import { fileURLToPath } from 'node:url'
import { holdClass } from '../load/classroom/class'
import { newRecord } from '../load/classroom/record'
import { anyCore, type Kind, startServers } from '../load/classroom/servers'
import { hasRedis } from '../support/store-redis'
import { expect, test } from './support/test'

const root = fileURLToPath(new URL('../..', import.meta.url))
const plan = { students: 8, moves: 5, every: 300, arriving: 500, voting: 1000, pages: false }

type Case = Kind & { readonly name: string; readonly kill: 'server' | 'redis'; readonly comesBack: boolean }

const cases: readonly Case[] = [
  { name: 'its server', store: 'sqlite', instances: 1, kill: 'server', comesBack: true },
  { name: 'one of its two servers', store: 'redis', instances: 2, kill: 'server', comesBack: false },
  { name: 'Redis', store: 'redis', instances: 2, kill: 'redis', comesBack: true },
]

for (const { name, kill, comesBack, ...kind } of cases.filter(({ store }) => store === 'sqlite' || hasRedis)) {
  test(`a class goes on after ${name} was killed in a vote: no acknowledged vote is lost, and everybody ends where the instructor is`, async () => {
    test.setTimeout(180_000)
    const servers = await startServers(root, kind, anyCore)
    try {
      const record = newRecord()
      const disturb = async () => {
        record.disturbed.at = performance.now()
        await servers.kill(kill)
        if (comesBack) await servers.restart(kill)
      }
      await holdClass({ ...plan, disturb }, servers, record)
      expect(record.broken).toEqual([])
      expect(record.votes.length).toBeGreaterThanOrEqual(3 * plan.students)
    } finally {
      await servers.stop()
    }
  })
}
