import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { flows } from '@/content/flows/flows'
import { story } from '@/content/story'
import type { Flow } from '@/content/types'
import { step } from '@/lib/parties/cast'
import { newWorld } from '@/lib/parties/new-world'
import { viewOf, viewOfStart } from '@/lib/play/view'
import { openSqlite } from '@/lib/store/sqlite'
import type { KeptStep, RunHead } from '@/lib/store/store'
import { changeBetween, startOf, worldFrom } from '@/lib/world/change'
import type { Action } from '@/lib/world/run'
import { type Settings, settingsOf, virtualAddresses } from '@/lib/world/settings'
import type { World } from '@/lib/world/world'

type Walked = { readonly kept: readonly KeptStep[]; readonly world: World }

async function start(flow: Flow, settings: Settings): Promise<Walked> {
  const seed = `at rest ${Math.random()}`
  const made = { parties: flow.parties, settings, addresses: virtualAddresses, story, seed, now: Date.now() }
  const world = await newWorld(made)
  return { world, kept: [{ view: viewOfStart(world, flow), change: startOf(world) }] }
}

/** The whole flow, by what it does by default. */
async function played(flow: Flow): Promise<Walked> {
  let walked = await start(flow, settingsOf(flow))
  for (let next = nextOf(walked); next; next = nextOf(walked)) walked = await take(flow, walked, next)
  return walked
}

function nextOf({ kept, world }: Walked): Action | null {
  return world.inFlight.at(-1)?.to === null ? null : (kept.at(-1)?.view.next ?? null)
}

async function take(flow: Flow, { kept, world }: Walked, action: Action): Promise<Walked> {
  const path = kept.map(({ view }) => view)
  const stepped = await step(world, { ...inWorld(world, action), at: Date.now() })
  const begun = { id: path.length, parent: path.length - 1, action, whatIf: null }
  const change = changeBetween(world, stepped.world)
  return { world: stepped.world, kept: [...kept, { view: viewOf(begun, stepped, world, path, flow), change }] }
}

function inWorld({ inFlight }: World, action: Action) {
  const message = action.type === 'deliver' ? inFlight.find(({ id }) => id === action.message) : undefined
  return action.type === 'deliver' && message ? { type: 'deliver' as const, message } : (action as Act)
}

type Act = Extract<Action, { type: 'act' }>

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
  const { kept, world } = await played(flow)
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

describe('a run at rest', () => {
  test.each(['in one go', 'step by step'] as const)(
    'of the code flow takes at most 64 KB, played %s',
    async (way) => {
      expect(await bytesOf(named('authorization-code'), way)).toBeLessThan(most)
    },
    60_000,
  )

  /** Those with the most steps, the longest tokens and the largest pages. */
  test.each(['logout', 'openid-connect', 'device-authorization', 'implicit'])(
    'of a longer flow takes at most 64 KB, played in one go: %s',
    async (id) => {
      expect(await bytesOf(named(id), 'in one go')).toBeLessThan(most)
    },
    60_000,
  )
})
