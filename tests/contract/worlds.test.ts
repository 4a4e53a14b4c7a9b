import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { story } from '@/content/story'
import { signingKey } from '@/lib/parties/authorization-server/keys'
import { step } from '@/lib/parties/cast'
import { newWorld } from '@/lib/parties/new-world'
import { viewOf, viewOfStart } from '@/lib/play/view'
import { openSqlite } from '@/lib/store/sqlite'
import type { KeptStep } from '@/lib/store/store'
import { changeBetween, startOf, worldFrom } from '@/lib/world/change'
import { WorldError } from '@/lib/world/errors'
import { positionOf, stepAtPosition } from '@/lib/world/readings/positions'
import type { Action, StepView } from '@/lib/world/run'
import { virtualAddresses } from '@/lib/world/settings'
import type { WorldAction } from '@/lib/world/step'
import type { World } from '@/lib/world/world'
import { combinations, flow } from './play'
import { actionFor, type Move, moves } from './random-moves'

type Walked = { readonly worlds: readonly World[]; readonly kept: readonly KeptStep[]; readonly refused: number }

/** Making an RSA key takes longer than a whole run. */
const keys = { ES256: signingKey('ES256'), RS256: signingKey('RS256'), EdDSA: signingKey('EdDSA') }
let worldsMade = 0
const folder = mkdtempSync(join(tmpdir(), 'claimcheck-worlds-'))
let stores = 0

afterAll(() => rmSync(folder, { recursive: true }))

async function begin(settings: (typeof combinations)[number]): Promise<Walked> {
  const seed = `property ${worldsMade++}`
  const start = { parties: flow.parties, settings, addresses: virtualAddresses, story, seed, now: Date.now() }
  const world = frozen(await newWorld({ ...start, keys: [await keys[settings.algorithm]] }))
  return { worlds: [world], kept: [{ view: viewOfStart(world, flow), change: startOf(world) }], refused: 0 }
}

/** Makes the moves one after another, each from a world that cannot be changed. A move that the world refuses is left out. */
async function walk(from: Walked, script: readonly Move[]): Promise<Walked> {
  let walked = from
  for (const move of script) {
    const action = actionFor(move, lastOf(walked), pathOf(walked))
    // Actions come as JSON, and so without the odd prototypes that fast-check likes to give.
    if (action) walked = await take(walked, throughJson(action))
  }
  return walked
}

async function take(walked: Walked, action: Action): Promise<Walked> {
  const before = lastOf(walked)
  const path = pathOf(walked)
  try {
    const stepped = await step(before, worldAction(before, path, action))
    const begun = { id: path.length, parent: path.length - 1, action, whatIf: null }
    const view = viewOf(begun, stepped, before, path, flow)
    const kept: KeptStep = frozen({ view, change: changeBetween(before, stepped.world) })
    return { ...walked, worlds: [...walked.worlds, frozen(stepped.world)], kept: [...walked.kept, kept] }
  } catch (error) {
    if (!(error instanceof WorldError)) throw error
    return { ...walked, refused: walked.refused + 1 }
  }
}

function worldAction(world: World, path: readonly StepView[], action: Action): WorldAction {
  if (action.type === 'act') return { ...action, at: Date.now() }
  const message =
    world.inFlight.find(({ id }) => id === action.message) ??
    path.findLast(({ delivered }) => delivered?.id === action.message)?.delivered
  if (!message) throw new Error(`no message ${action.message}`)
  return { ...action, message, at: Date.now() }
}

function lastOf({ worlds }: Walked): World {
  return worlds.at(-1) as World
}

function pathOf({ kept }: Walked): StepView[] {
  return kept.map(({ view }) => view)
}

function throughJson<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value))
}

function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const member of Object.values(value)) frozen(member)
  return value
}

function property(check: (walked: Walked) => void | Promise<void>) {
  return fc.asyncProperty(fc.constantFrom(...combinations), moves, async (settings, script) =>
    check(await walk(await begin(settings), script)),
  )
}

describe('whatever people do', () => {
  test('a step changes nothing that it was given, and throws nothing but a WorldError', {
    timeout: 60_000,
  }, async () => {
    const seen = { steps: 0, refused: 0 }
    await fc.assert(
      property((walked) => {
        seen.steps += walked.worlds.length
        seen.refused += walked.refused
      }),
      { numRuns: 40 },
    )
    expect(seen.steps).toBeGreaterThan(300)
    expect(seen.refused).toBeGreaterThan(10)
  })

  test('every world and every view survives JSON exactly', { timeout: 60_000 }, async () => {
    await fc.assert(
      property(({ worlds, kept }) => {
        for (const value of [...worlds, ...kept]) expect(throughJson(value)).toStrictEqual(value)
      }),
      { numRuns: 10 },
    )
  })

  test('the changes from the start on give the world that stepping gave', { timeout: 60_000 }, async () => {
    await fc.assert(
      property(({ worlds, kept }) => {
        for (const [at, world] of worlds.entries())
          expect(worldFrom(kept.slice(0, at + 1).map(({ change }) => change))).toStrictEqual(world)
      }),
      { numRuns: 10 },
    )
  })

  test('a run comes out of the store as it went in, at every step', { timeout: 60_000 }, async () => {
    await fc.assert(
      property(async ({ worlds, kept }) => {
        const store = openSqlite(join(folder, String(stores++)))
        const { settings } = worlds[0] as World
        await store.create({ id: 'r', flow: flow.id, settings, createdAt: 0, expiresAt: 1 }, kept)
        expect(await store.steps('r')).toStrictEqual(kept.map(({ view }) => view))
        for (const [at, world] of worlds.entries())
          expect(worldFrom((await store.path('r', at)).map(({ change }) => change))).toStrictEqual(world)
        await store.close()
      }),
      { numRuns: 10 },
    )
  })

  test('a step from a world that was at rest is the step from the world itself', { timeout: 60_000 }, async () => {
    await fc.assert(
      property(async (walked) => {
        const next = pathOf(walked).at(-1)?.next
        if (!next) return
        const rested = { ...walked, worlds: [...walked.worlds.slice(0, -1), throughJson(lastOf(walked))] }
        const [one, other] = [await take(walked, next), await take(rested, next)]
        const kinds = (of: Walked) => of.kept.at(-1)?.view.sent.map(({ kind, from, to }) => [kind, from, to])
        expect(kinds(other)).toEqual(kinds(one))
        expect(other.refused).toBe(one.refused)
      }),
      { numRuns: 10 },
    )
  })

  test('every message of a branch has an id of its own, copies too', { timeout: 60_000 }, async () => {
    await fc.assert(
      property((walked) => {
        const ids = pathOf(walked).flatMap(({ delivered, sent }) => [
          ...(delivered?.copyOf === undefined ? [] : [delivered.id]),
          ...sent.map(({ id }) => id),
        ])
        expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
      }),
      { numRuns: 20 },
    )
  })

  test('every step of a branch has a position of its own, that leads back to it', { timeout: 60_000 }, async () => {
    await fc.assert(
      property((walked) => {
        const path = pathOf(walked)
        const positions = path.map((_, at) => positionOf(path.slice(0, at + 1)))
        expect(positions.map((position) => stepAtPosition(path, position)?.id)).toEqual(path.map(({ id }) => id))
      }),
      { numRuns: 5 },
    )
  })
})
