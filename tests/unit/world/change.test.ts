import { describe, expect, test } from 'vitest'
import { changeBetween, startOf, worldFrom } from '@/lib/world/change'
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

  test('name only the parties that changed', () => {
    expect(Object.keys(changeBetween(start, second).parties)).toEqual(['browser'])
    expect(Object.keys(changeBetween(second, third).parties)).toEqual(['client'])
  })

  test('cannot begin in the middle', () => {
    expect(() => worldFrom([changeBetween(start, second)])).toThrow('begins with its start')
    expect(() => worldFrom([])).toThrow('begins with its start')
  })
})
