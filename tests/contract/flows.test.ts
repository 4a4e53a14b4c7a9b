import { describe, expect, test } from 'vitest'
import { flows } from '@/content/flows/flows'
import { fieldsOf } from '@/lib/world/fields'
import { isParameterName } from '@/lib/world/parameters'
import { positionOf, stepAtPosition } from '@/lib/world/readings/positions'
import { rowsOf } from '@/lib/world/readings/tree'
import { settingsMeet } from '@/lib/world/settings'
import { combinationsOf } from './combinations'
import { nameOf, play, start } from './play'

const cases = flows.flatMap((flow) =>
  combinationsOf(flow).map((settings) => [flow.id, nameOf(settings, flow), { flow, settings }] as const),
)

describe('every flow, in every combination of its settings', () => {
  test.each(cases)('%s with %s plays to its end', async (_, __, { flow, settings }) => {
    const { path, world } = await play(await start(settings, 'a seed', Date.now(), flow))
    const ending = flow.endings.find(({ when }) => settingsMeet(settings, when))
    const refusals = path.flatMap(({ notes }) => notes).filter(({ refused }) => refused)
    expect(refusals.map(({ code }) => code)).toEqual(ending?.refusals ?? [])
    expect(world.inFlight).toEqual([])
    const messages = rowsOf(path).map(({ message }) => message)
    expect(messages.at(-1)?.kind).toBe(ending?.kind)

    expect(messages.map(({ kind }) => kind).filter((kind) => kind.startsWith('other'))).toEqual([])
    const names = messages.flatMap(({ http }) => fieldsOf(http)).filter(({ place }) => place !== 'header')
    expect([...new Set(names.map(({ name }) => name).filter((name) => !isParameterName(name)))]).toEqual([])

    const positions = path.map((_, at) => positionOf(path.slice(0, at + 1)))
    expect(new Set(positions).size).toBe(positions.length)
    expect(positions.map((position) => stepAtPosition(path, position)?.id)).toEqual(path.map(({ id }) => id))
  })
})
