import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { flows } from '@/content/flows/flows'
import { story } from '@/content/story'
import type { Flow } from '@/content/types'
import { step } from '@/lib/parties/cast'
import { noMemory } from '@/lib/play/memory'
import type { Place } from '@/lib/play/place'
import { playOut } from '@/lib/play/play-out'
import { startPlace } from '@/lib/play/start'
import { newWalk } from '@/lib/play/walk'
import { keptOf } from '@/lib/runs/kept'
import { openSqlite } from '@/lib/store/sqlite'
import type { RunHead } from '@/lib/store/store'
import { worldFrom } from '@/lib/world/change'
import { settingsOf, virtualAddresses } from '@/lib/world/settings'

/** The whole flow, by what it does by default. */
async function played(flow: Flow): Promise<Place> {
  const seed = `at rest ${Math.random()}`
  const beginning = { settings: settingsOf(flow), addresses: virtualAddresses, story, seed, now: Date.now() }
  const walk = newWalk({ flow, step, memory: noMemory, firstId: 0 })
  return playOut(walk, await startPlace(walk, beginning))
}

const runs = 20
const most = 64 * 1024

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimcheck-at-rest-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

function headOf(id: string, flow: Flow): RunHead {
  return { id, flow: flow.id, settings: settingsOf(flow), createdAt: 0, expiresAt: 1 }
}

/** What a run of a flow takes in the file, where it is there several times; and whether it is then as it was. */
async function bytesOf(flow: Flow, way: 'in one go' | 'step by step'): Promise<number> {
  const { fresh, world } = await played(flow)
  const kept = fresh.map(keptOf)
  const ids = Array.from({ length: runs }, (_, at) => `r${at}`.padEnd(22, 'x'))
  const store = openSqlite(folder)
  const [first, rest] = way === 'in one go' ? [kept, []] : [kept.slice(0, 1), kept.slice(1)]
  for (const id of ids) await store.create(headOf(id, flow), first)
  for (const step of rest) for (const id of ids) await store.add(id, [step])
  const path = await store.path(ids[3] ?? '', kept.length - 1)
  expect(worldFrom(path.map(({ change }) => change))).toStrictEqual(world)
  await store.close()
  return statSync(join(folder, 'claimcheck.sqlite')).size / runs
}

function named(id: string): Flow {
  const flow = flows.find((candidate) => candidate.id === id)
  if (!flow) throw new Error(`no flow ${id}`)
  return flow
}

/** Those with the most steps, the longest tokens and the largest pages, and the one that is opened most. */
const large = ['authorization-code', 'logout', 'openid-connect', 'device-authorization', 'implicit']

describe.each(['in one go', 'step by step'] as const)('a run at rest that was played %s', (way) => {
  test.each(large)(
    '%s takes at most 64 KB',
    async (id) => {
      expect(await bytesOf(named(id), way)).toBeLessThan(most)
    },
    60_000,
  )
})
