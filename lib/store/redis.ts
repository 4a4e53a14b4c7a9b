/** The store in Redis, which several machines may share. docs/decisions/023 says how runs and rooms rest in it. */
import { randomUUID } from 'node:crypto'
import type { StepId } from '../world/run'
import { StoreError, stepTaken } from './errors'
import { joined, type Line, linesOf, packed, stepIn, textOf, unpacked, viewIn } from './pack'
import { connectTo, type RedisConnection } from './redis-connection'
import { unlessRefused } from './redis-faults'
import { roomsInRedis } from './redis-rooms'
import { addSteps, checkKey, createRun, packLoose, readParts, runKeys } from './redis-scripts'
import { listIn, millisecondsUntil, pairsIn, textIn } from './redis-values'
import type { Child, KeptStep, RunHead, Store } from './store'

export type RedisOptions = {
  /** Milliseconds since 1970. */
  readonly clock?: () => number
}

/** As in the file: steps are kept as text until a run has so many bytes of it, and then compressed together. */
const packedFrom = 16 * 1024
const mostPacks = 3

/**
 * Opens the store in Redis. It need not be there yet: until it is, every question is answered with `storage_unavailable`.
 *
 * @throws StoreError `storage_unavailable` where the address is none.
 */
export function openRedis(url: string, { clock = Date.now }: RedisOptions = {}): Store {
  const redis = connectTo(url)
  const rooms = roomsInRedis(url, redis, clock)
  const own = checkKey(randomUUID())
  return {
    async create(head, steps) {
      const text = textOf(steps)
      const { id, expiresAt } = head
      const next = Math.max(-1, ...steps.map(({ view }) => view.id)) + 1
      const pack = steps.length ? packed(text) : ''
      const left = millisecondsUntil(expiresAt, clock)
      const values = [JSON.stringify(head), String(expiresAt), left, String(text.length), String(next), pack]
      unlessRefused(await redis.run(createRun, runKeys(id), [...values, ...relations(steps)]), id)
    },
    async add(id, steps, expiresAt = 0) {
      const text = textOf(steps)
      const [pack, loose] = text.length >= packedFrom ? [packed(text), ''] : ['', text]
      const left = millisecondsUntil(expiresAt, clock)
      const values = [String(expiresAt), left, String(text.length), pack, loose]
      const looseBytes = unlessRefused(await redis.run(addSteps, runKeys(id), [...values, ...relations(steps)]), id)
      // The steps are kept already: where this fails, the next one does it.
      if (Number(looseBytes) >= packedFrom) await packAll(redis, id).catch(() => {})
    },
    async head(run, now) {
      const [head, expires] = listIn(await redis.send('HMGET', keyOf(run), 'head', 'expires'))
      return headIn(head, Number(textIn(expires)), now)
    },
    steps: async (run) => (await linesIn(redis, run)).map(viewIn),
    async path(run, step, known = []) {
      const [family, lines] = await Promise.all([familyOf(redis, run), linesIn(redis, run)])
      return pathTo(family, lines, step, known)
    },
    async children(run, step) {
      const family = [...(await familyOf(redis, run)).values()].filter(({ parent }) => parent === step)
      return family.map(({ id, action, whatIf }) => ({ id, action, whatIf })).sort((one, other) => one.id - other.id)
    },
    nextId: async (run) => Number(textIn(await redis.send('HGET', keyOf(run), 'next'))),
    bytes: async (run) => Number(textIn(await redis.send('HGET', keyOf(run), 'bytes'))),
    rooms,
    sweep: (now) => rooms.sweep(now),
    check: () => mustKeep(redis, own),
    async close() {
      await rooms.stop()
      await redis.close()
    },
  }
}

function keyOf(run: string): string {
  return runKeys(run)[0] ?? ''
}

/** What tells of a step which one it came of, and of what action. */
type Relation = Child & { readonly parent: StepId | null }

/** @throws StoreError `step_taken` where two of them have the same id. */
function relations(steps: readonly KeptStep[]): string[] {
  if (new Set(steps.map(({ view }) => view.id)).size < steps.length) throw stepTaken()
  return steps.flatMap(({ view: { id, parent, action, whatIf } }) => [
    String(id),
    JSON.stringify({ id, parent, action, whatIf }),
  ])
}

async function familyOf(redis: RedisConnection, run: string): Promise<Map<StepId, Relation>> {
  const steps = pairsIn(await redis.send('HGETALL', runKeys(run)[1] ?? ''))
  return new Map(steps.map(([id, relation]) => [Number(id), JSON.parse(relation)]))
}

type Parts = { readonly packedTimes: string; readonly packs: readonly Buffer[]; readonly loose: readonly Buffer[] }

async function partsOf(redis: RedisConnection, run: string): Promise<Parts> {
  const [times, packs, loose] = listIn(await redis.run(readParts, runKeys(run), []))
  return { packedTimes: textIn(times), packs: listIn(packs) as Buffer[], loose: listIn(loose) as Buffer[] }
}

async function linesIn(redis: RedisConnection, run: string): Promise<Line[]> {
  const { packs, loose } = await partsOf(redis, run)
  const texts = [...packs.map(unpacked), ...loose]
  return texts.flatMap(linesOf).sort((one, other) => one.id - other.id)
}

/** What is loose becomes a pack; and where a run has several packs already, all of it becomes one. */
async function packAll(redis: RedisConnection, run: string): Promise<void> {
  const { packedTimes, packs, loose } = await partsOf(redis, run)
  const old = packs.length >= mostPacks ? packs : []
  const bytes = loose.reduce((sum, { length }) => sum + length, 0)
  const pack = packed(joined([...old.map(unpacked), ...loose]))
  await redis.run(packLoose, runKeys(run), [packedTimes, String(old.length), String(loose.length), String(bytes), pack])
}

/** None where the run has gone meanwhile. */
function pathTo(
  family: ReadonlyMap<StepId, Relation>,
  lines: readonly Line[],
  to: StepId,
  known: readonly StepId[],
): KeptStep[] {
  const ids: StepId[] = []
  for (let at = family.get(to); at && !known.includes(at.id); at = family.get(at.parent ?? -1)) ids.unshift(at.id)
  const byId = new Map(lines.map((line) => [line.id, line]))
  const path = ids.flatMap((id) => byId.get(id) ?? [])
  return path.length === ids.length ? path.map(stepIn) : []
}

function headIn(head: unknown, expiresAt: number, now: number): RunHead | undefined {
  return head !== null && expiresAt > now ? { ...JSON.parse(textIn(head)), expiresAt } : undefined
}

/** @throws StoreError `storage_unavailable`, `storage_full`. */
async function mustKeep(redis: RedisConnection, key: string): Promise<void> {
  await redis.send('SET', key, 'kept', 'PX', '60000')
  const found = textIn(await redis.send('GET', key))
  if (found !== 'kept') throw new StoreError('storage_unavailable', 'What was kept was not found again.')
}
