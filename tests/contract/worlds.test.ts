import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { flows } from '@/content/flows/flows'
import { story } from '@/content/story'
import type { Flow } from '@/content/types'
import { step } from '@/lib/parties/cast'
import { signingKey } from '@/lib/parties/signing-keys'
import { noMemory } from '@/lib/play/memory'
import type { Place } from '@/lib/play/place'
import { startPlace } from '@/lib/play/start'
import { take } from '@/lib/play/take'
import { newWalk, type Walk } from '@/lib/play/walk'
import { keptOf } from '@/lib/runs/kept'
import { openSqlite } from '@/lib/store/sqlite'
import { worldFrom } from '@/lib/world/change'
import { WorldError } from '@/lib/world/errors'
import { positionOf, stepAtPosition } from '@/lib/world/readings/positions'
import type { Action } from '@/lib/world/run'
import { type Settings, settingsOf, virtualAddresses } from '@/lib/world/settings'
import type { World } from '@/lib/world/world'
import { combinations, flow } from './play'
import { actionFor, type Move, moves } from './random-moves'

/** A flow, and the settings that it is played with. */
type Case = { readonly flow: Flow; readonly settings: Settings }

type Walked = Place & { readonly walk: Walk; readonly worlds: readonly World[]; readonly refused: number }

/** Making an RSA key takes longer than a whole run. */
const keys = { ES256: signingKey('ES256'), RS256: signingKey('RS256'), EdDSA: signingKey('EdDSA') }
let worldsMade = 0

const folder = mkdtempSync(join(tmpdir(), 'claimcheck-worlds-'))
const store = openSqlite(folder)
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

/** Every step is from a world that cannot be changed. */
const stepFrozen: Walk['step'] = (world, action) => step(frozen(world), action)

async function begin({ flow, settings }: Case): Promise<Walked> {
  const walk = newWalk({ flow, step: stepFrozen, memory: noMemory, firstId: 0 })
  const seed = `property ${worldsMade++}`
  const beginning = { settings, addresses: virtualAddresses, story, seed, now: Date.now() }
  const place = await startPlace(walk, { ...beginning, keys: [await keys[settings.algorithm]] })
  return { ...place, walk, worlds: [frozen(place.world)], refused: 0 }
}

/** Makes the moves one after another. A move that the world refuses is left out. */
async function walkOn(from: Walked, script: readonly Move[]): Promise<Walked> {
  let walked = from
  for (const move of script) {
    const action = actionFor(move, walked.world, walked.path)
    // Actions come as JSON, and so without the odd prototypes that fast-check likes to give.
    if (action) walked = await takeIn(walked, throughJson(action))
  }
  return walked
}

async function takeIn(walked: Walked, action: Action): Promise<Walked> {
  try {
    const place = await take(walked.walk, walked, action)
    return { ...walked, ...place, worlds: [...walked.worlds, frozen(place.world)] }
  } catch (error) {
    if (!(error instanceof WorldError) || mustArrive(walked.world, action)) throw error
    return { ...walked, refused: walked.refused + 1 }
  }
}

/** A message as it is, to a party that exists, arrives whatever its party makes of it. */
function mustArrive({ inFlight }: World, action: Action): boolean {
  const plain = action.type === 'deliver' && !action.edit?.length
  return plain && inFlight.some(({ id, to }) => id === action.message && to !== null)
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

function property(check: (walked: Walked) => void | Promise<void>, cases = mainCases) {
  return fc.asyncProperty(fc.constantFrom(...cases), moves, async (each, script) =>
    check(await walkOn(await begin(each), script)),
  )
}

const mainCases: Case[] = combinations.map((settings) => ({ flow, settings }))
const allCases: Case[] = flows.map((each) => ({ flow: each, settings: settingsOf(each) }))

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

  test('in every flow, a step throws nothing but a WorldError, and what is on its way to somebody arrives', {
    timeout: 120_000,
  }, async () => {
    const seen = { steps: 0 }
    const count = property((walked) => {
      seen.steps += walked.worlds.length
    }, allCases)
    await fc.assert(count, { numRuns: 50 })
    expect(seen.steps).toBeGreaterThan(500)
  })

  test('every world and every view survives JSON exactly', { timeout: 60_000 }, async () => {
    await fc.assert(
      property(({ worlds, fresh }) => {
        for (const value of [...worlds, ...fresh.map(keptOf)]) expect(throughJson(value)).toStrictEqual(value)
      }),
      { numRuns: 10 },
    )
  })

  test('the changes from the start on give the world that stepping gave', { timeout: 60_000 }, async () => {
    await fc.assert(
      property(({ worlds, fresh }) => {
        for (const [at, world] of worlds.entries())
          expect(worldFrom(fresh.slice(0, at + 1).map((step) => keptOf(step).change))).toStrictEqual(world)
      }),
      { numRuns: 10 },
    )
  })

  test('a run comes out of the store as it went in, at every step', { timeout: 60_000 }, async () => {
    await fc.assert(
      property(async ({ worlds, world, fresh }) => {
        const id = `run ${worldsMade}`
        await store.create(
          { id, flow: flow.id, settings: world.settings, createdAt: 0, expiresAt: 1 },
          fresh.map(keptOf),
        )
        expect(await store.steps(id)).toStrictEqual(fresh.map(({ view }) => view))
        for (const [at, each] of worlds.entries())
          expect(worldFrom((await store.path(id, at)).map(({ change }) => change))).toStrictEqual(each)
      }),
      { numRuns: 10 },
    )
  })

  test('a step from a world that was at rest is the step from the world itself', { timeout: 60_000 }, async () => {
    await fc.assert(
      property(async (walked) => {
        const next = walked.path.at(-1)?.next
        if (!next) return
        const rested = { ...walked, world: throughJson(walked.world) }
        const [one, other] = [await takeIn(walked, next), await takeIn(rested, next)]
        const kinds = (of: Walked) => of.path.at(-1)?.sent.map(({ kind, from, to }) => [kind, from, to])
        expect(kinds(other)).toEqual(kinds(one))
        expect(other.refused).toBe(one.refused)
      }),
      { numRuns: 10 },
    )
  })

  test('every message of a branch has an id of its own, copies too', { timeout: 60_000 }, async () => {
    await fc.assert(
      property((walked) => {
        const ids = walked.path.flatMap(({ delivered, sent }) => [
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
        const { path } = walked
        const positions = path.map((_, at) => positionOf(path.slice(0, at + 1)))
        expect(positions.map((position) => stepAtPosition(path, position)?.id)).toEqual(path.map(({ id }) => id))
      }),
      { numRuns: 5 },
    )
  })
})
