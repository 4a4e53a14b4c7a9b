import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeBetween, startOf, type WorldChange, worldFrom } from '@/lib/world/change'
import { defaultSettings, virtualAddresses } from '@/lib/world/settings'
import type { World } from '@/lib/world/world'
import { message, request } from '../stage/steps'

const start: World = {
  now: 1,
  random: { seed: 's', drawn: 3 },
  ahead: 0,
  settings: defaultSettings,
  addresses: virtualAddresses,
  nextMessage: 1,
  parties: {
    browser: { role: 'browser', base: null, state: { address: '' } },
    client: { role: 'client', base: 'https://photoprint.test', state: { sessions: {} } },
  },
  inFlight: [],
  open: {},
}

function withState(world: World, party: string, state: unknown): World {
  const before = world.parties[party]
  return before ? { ...world, parties: { ...world.parties, [party]: { ...before, state } } } : world
}

const sent = message(1, 'client-home-request', request('GET', 'https://photoprint.test/'))
const second: World = { ...withState(start, 'browser', { address: 'a' }), now: 2, nextMessage: 2, inFlight: [sent] }
const third: World = {
  ...withState(second, 'client', { sessions: { s: {} } }),
  now: 3,
  inFlight: [],
  open: { 1: { from: 'browser', kind: 'client-home-request', url: 'https://photoprint.test/' } },
}

function partiesIn(change: WorldChange): WorldChange | undefined {
  return 'in' in change ? change.in.parties : undefined
}

describe('the changes from the start on', () => {
  test('give the world, after any number of them', () => {
    const changes = [startOf(start), changeBetween(start, second), changeBetween(second, third)]
    expect(worldFrom(changes.slice(0, 1))).toStrictEqual(start)
    expect(worldFrom(changes.slice(0, 2))).toStrictEqual(second)
    expect(worldFrom(changes)).toStrictEqual(third)
  })

  test('give the world also after a trip to JSON', () => {
    const changes = [startOf(start), changeBetween(start, second), changeBetween(second, third)]
    expect(worldFrom(JSON.parse(JSON.stringify(changes)))).toStrictEqual(third)
  })

  test('name only the parties that changed, and of these only what changed in them', () => {
    expect(partiesIn(changeBetween(start, second))).toEqual({
      in: { browser: { in: { state: { in: { address: { is: 'a' } }, gone: [] } }, gone: [] } },
      gone: [],
    })
    expect(partiesIn(changeBetween(second, third))).toEqual({
      in: { client: { in: { state: { in: { sessions: { in: { s: { is: {} } }, gone: [] } }, gone: [] } }, gone: [] } },
      gone: [],
    })
  })

  test('say nothing where nothing changed', () => {
    expect(changeBetween(start, structuredClone(start))).toEqual({ in: {}, gone: [] })
    expect(worldFrom([startOf(start), changeBetween(start, start)])).toStrictEqual(start)
  })

  test.each<[string, unknown, unknown]>([
    ['a member that went', { a: 1, b: 2 }, { b: 2 }],
    ['a member that came', { a: 1 }, { a: 1, b: { c: [] } }],
    ['a member that came before the others', { b: 1 }, { a: 0, b: 1 }],
    ['a member that went and came back last', { a: 1, b: 2 }, { b: 2, a: 3 }],
    ['a list that got shorter', [1, { a: 1 }, 3], [{ a: 2 }]],
    ['a list that got longer', [{ a: 1 }], [{ a: 1 }, null, [[]]]],
    ['a list that became an object', ['a'], { 0: 'a' }],
    ['a value that became nothing', { a: { b: 1 } }, { a: null }],
    ['names that every object has', {}, JSON.parse('{"__proto__": {"a": 1}, "constructor": 1}')],
    ['a change below such a name', JSON.parse('{"__proto__": {"a": 1}}'), JSON.parse('{"__proto__": {"a": 2}}')],
  ])('give exactly, and in its order: %s', (_, before, after) => {
    const [one, other] = [withState(start, 'client', before), withState(start, 'client', after)]
    const rebuilt = worldFrom(JSON.parse(JSON.stringify([startOf(one), changeBetween(one, other)])))
    expect(rebuilt).toStrictEqual(other)
    expect(JSON.stringify(rebuilt)).toBe(JSON.stringify(other))
  })

  test('give any state from any other', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
        const [one, other] = [withState(start, 'client', before), withState(start, 'client', after)]
        const changes = JSON.stringify([startOf(one), changeBetween(one, other)])
        expect(JSON.stringify(worldFrom(JSON.parse(changes)))).toBe(JSON.stringify(other))
      }),
    )
  })

  test('cannot begin in the middle', () => {
    expect(() => worldFrom([changeBetween(start, second)])).toThrow('begins with its start')
    expect(() => worldFrom([])).toThrow('begins with its start')
  })
})
