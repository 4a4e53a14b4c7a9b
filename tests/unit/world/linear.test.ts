/** What is read off a path in one pass is what reading each of its beginnings by itself would say. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MessageKind } from '@/lib/world/kinds'
import type { Message } from '@/lib/world/message'
import { firstSteps, messagesAt } from '@/lib/world/readings/moments'
import { positionOf, stepAtPosition } from '@/lib/world/readings/positions'
import { leafFrom, messageAt, nthOfKind, pathTo, rowsOf } from '@/lib/world/readings/tree'
import type { RunView, StepId, StepView } from '@/lib/world/run'
import { message, request, run, step } from '../stage/steps'

const kinds: readonly MessageKind[] = ['client-home-request', 'client-home-page', 'token-request']

const messages = fc
  .record({
    id: fc.integer({ min: 1, max: 6 }),
    kind: fc.constantFrom(...kinds),
    copyOf: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
  })
  .map(({ id, kind, copyOf }) => message(id, kind, request('GET', 'https://photoprint.test/'), { copyOf }))

/** Steps as no party would make them: what is delivered may never have been sent, and what is in flight may be nowhere. */
const paths = fc
  .array(
    fc.record({
      delivered: fc.option(messages, { nil: null }),
      sent: fc.array(messages, { maxLength: 3 }),
      inFlight: fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 2 }),
    }),
    { maxLength: 14 },
  )
  .map((all) => all.map((each, index) => step(index, index === 0 ? null : index - 1, each)))

const beginnings = (path: readonly StepView[]) => path.map((_, index) => path.slice(0, index + 1))

/** As it reads in the docstring, and no faster. */
const plain = {
  messageAt(path: readonly StepView[]): Message | null {
    const next = path.at(-1)?.inFlight.at(-1)
    if (next !== undefined) return rowsOf(path).find((row) => row.message.id === next)?.message ?? null
    return path.findLast((each) => each.delivered)?.delivered ?? null
  },
  position(path: readonly StepView[]): string {
    const names = beginnings(path).map((beginning) => {
      const at = plain.messageAt(beginning)
      if (!at) return 'start'
      return beginning.at(-1)?.inFlight.length ? at.kind : `after-${at.kind}`
    })
    const same = names.filter((name) => name === names.at(-1)).length
    return same > 1 ? `${names.at(-1)}-${same}` : (names.at(-1) ?? 'start')
  },
  nthOfKind(path: readonly StepView[], { id, kind }: Message): number {
    const at = path.findIndex(({ delivered }) => delivered?.id === id)
    const before = at < 0 ? path : path.slice(0, at)
    return 1 + before.filter(({ delivered }) => delivered?.kind === kind && delivered.copyOf === undefined).length
  },
  leafFrom(all: RunView, id: StepId): StepId {
    const child = all.steps.find(({ parent }) => parent === id)
    return child ? plain.leafFrom(all, child.id) : id
  },
}

describe('in one pass', () => {
  test('the message to look at is the same at every step', () => {
    fc.assert(
      fc.property(paths, (path) => {
        const expected = beginnings(path).map(plain.messageAt)
        expect(messagesAt(path)).toEqual(expected)
        expect(beginnings(path).map(messageAt)).toEqual(expected)
      }),
    )
  })

  test('the first step at which a message is the one to look at is the same', () => {
    fc.assert(
      fc.property(paths, (path) => {
        for (const id of [1, 2, 3, 4, 5, 6, 7]) {
          const first = beginnings(path).find((beginning) => plain.messageAt(beginning)?.id === id)
          expect(firstSteps(path).get(id)).toBe(first?.at(-1)?.id)
        }
      }),
    )
  })

  test('positions are the same, and lead back', () => {
    fc.assert(
      fc.property(paths, (path) => {
        for (const beginning of beginnings(path)) {
          expect(positionOf(beginning)).toBe(plain.position(beginning))
          expect(stepAtPosition(path, positionOf(beginning))).toBe(beginning.at(-1))
        }
      }),
    )
  })

  test('which one of its kind a message is, is the same', () => {
    fc.assert(
      fc.property(paths, messages, (path, any) => {
        for (const each of [any, ...rowsOf(path).map((row) => row.message)])
          expect(nthOfKind(path, each)).toBe(plain.nthOfKind(path, each))
      }),
    )
  })

  test('every step of a tree has the same end and the same way there', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 20 }), (parents) => {
        const all = run([step(0, null), ...parents.map((at, index) => step(index + 1, at % (index + 1)))])
        for (const { id } of all.steps) {
          expect(leafFrom(all, id)).toBe(plain.leafFrom(all, id))
          expect(pathTo(all, id).map((each) => each.id)).toEqual(wayTo(all, id))
        }
      }),
    )
  })
})

function wayTo(all: RunView, id: StepId): StepId[] {
  const parent = all.steps.find((each) => each.id === id)?.parent ?? null
  return parent === null ? [id] : [...wayTo(all, parent), id]
}
