/** The store in this process's memory, which forgets everything when it ends: for tests. */
import { runGone, stepTaken } from './errors'
import { roomsInMemory } from './memory-rooms'
import type { KeptStep, RunHead, Store } from './store'

type Kept = {
  readonly head: RunHead
  readonly expiresAt: number
  /** As JSON, by id: what is kept is nobody's to change. */
  readonly steps: ReadonlyMap<number, string>
}

/** Opens a store that is empty. */
export function openMemory(): Store {
  const runs = new Map<string, Kept>()
  const rooms = roomsInMemory()

  function stepsOf(run: string): KeptStep[] {
    const texts = [...(runs.get(run)?.steps ?? [])].sort(([one], [other]) => one - other)
    return texts.map(([, text]) => JSON.parse(text))
  }

  return {
    async create(head, steps) {
      if (runs.has(head.id)) throw stepTaken()
      runs.set(head.id, { head, expiresAt: head.expiresAt, steps: joined(new Map(), steps) })
    },
    async add(run, steps, expiresAt = 0) {
      const kept = runs.get(run)
      if (!kept) throw runGone(run)
      const later = Math.max(kept.expiresAt, expiresAt)
      runs.set(run, { head: kept.head, expiresAt: later, steps: joined(kept.steps, steps) })
    },
    async head(run, now) {
      const kept = runs.get(run)
      return kept && kept.expiresAt > now ? { ...kept.head, expiresAt: kept.expiresAt } : undefined
    },
    steps: async (run) => stepsOf(run).map(({ view }) => view),
    path: async (run, step, known = []) => pathIn(stepsOf(run), step, known),
    async children(run, step) {
      const views = stepsOf(run).map(({ view }) => view)
      return views.filter(({ parent }) => parent === step).map(({ id, action, whatIf }) => ({ id, action, whatIf }))
    },
    nextId: async (run) => Math.max(-1, ...(runs.get(run)?.steps.keys() ?? [])) + 1,
    bytes: async (run) =>
      [...(runs.get(run)?.steps.values() ?? [])].reduce((sum, text) => sum + Buffer.byteLength(text), 0),
    rooms,
    async sweep(now) {
      const expired = [...runs].filter(([, { expiresAt }]) => expiresAt <= now)
      for (const [id] of expired) runs.delete(id)
      return expired.length + rooms.sweep(now)
    },
    async check() {},
    async close() {},
  }
}

function joined(before: Kept['steps'], steps: readonly KeptStep[]): Kept['steps'] {
  const all = new Map([...before, ...steps.map((step): [number, string] => [step.view.id, JSON.stringify(step)])])
  if (all.size < before.size + steps.length) throw stepTaken()
  return all
}

function pathIn(steps: readonly KeptStep[], to: number | null, known: readonly number[]): KeptStep[] {
  if (to !== null && known.includes(to)) return []
  const last = steps.find(({ view }) => view.id === to)
  return last ? [...pathIn(steps, last.view.parent, known), last] : []
}
