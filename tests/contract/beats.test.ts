/** Every flow as a story: its beats and its recap hold in every combination of its settings. */
import { describe, expect, test } from 'vitest'
import { labs } from '@/content/attacks/labs'
import { flows } from '@/content/flows/flows'
import type { Way } from '@/content/telling'
import type { Flow } from '@/content/types'
import { beatsFor, toldIn } from '@/lib/play/beats'
import { fieldsOf } from '@/lib/world/fields'
import { rowsOf } from '@/lib/world/readings/tree'
import { choicesOf, type SettingName, settingsMeet, settingsOf } from '@/lib/world/settings'
import { combinationsOf } from './combinations'
import { nameOf, play, start } from './play'

const cases = flows.flatMap((flow) =>
  combinationsOf(flow).map((settings) => [flow.id, nameOf(settings, flow), { flow, settings }] as const),
)

describe('every flow as a story, in every combination of its settings', () => {
  test.each(cases)('%s with %s is told in beats that have all its messages', async (_, __, { flow, settings }) => {
    const { path } = await play(await start(settings, 'a seed', Date.now(), flow))
    const beats = beatsFor(flow, settings)
    const told = toldIn(path, beats)
    expect(new Set(beats.map(({ id }) => id)).size, 'one beat of a name').toBe(beats.length)
    expect(beats.length).toBeLessThanOrEqual(8)

    const messages = rowsOf(path).map(({ message }) => message.id)
    expect(told.flatMap(({ rows }) => rows.map(({ message }) => message.id))).toEqual(messages)
    for (const { beat, rows, key, stop, legs } of told) {
      expect(rows.length, `messages of ${beat.id}`).toBeGreaterThan(0)
      expect(key, `key message of ${beat.id}`).not.toBeNull()
      expect(stop, `stop in ${beat.id}`).not.toBeNull()
      expect(legs.length, `arrows of ${beat.id}`).toBeGreaterThan(0)
    }
    const stops = told.map(({ stop }) => path.findIndex(({ id }) => id === stop))
    expect(stops, 'stops in order').toEqual([...new Set(stops)].sort((a, b) => a - b))
    const [first] = told
    expect([first?.beat.from].flat(), 'nothing stands before the first beat').toContain(first?.rows[0]?.message.kind)
  })
})

describe.each(flows.map((flow) => [flow.id, flow] as const))('%s', (_, flow) => {
  test('is told in six to eight beats as it opens', () => {
    const count = beatsFor(flow, settingsOf(flow)).length
    expect(count).toBeGreaterThanOrEqual(6)
    expect(count).toBeLessThanOrEqual(8)
  })

  test('explains values and shows tickets that its messages carry as it opens', async () => {
    const settings = settingsOf(flow)
    const { path } = await play(await start(settings, 'a seed', Date.now(), flow))
    for (const { beat, key, legs } of toldIn(path, beatsFor(flow, settings))) {
      const carried = new Set(key ? fieldsOf(key.http).map(({ name }) => name) : [])
      expect(
        Object.keys(beat.values ?? {}).filter((name) => !carried.has(name)),
        beat.id,
      ).toEqual([])
      for (const { message, ticket } of legs)
        if (ticket !== null) expect(fieldsOf(message.http).map(({ name }) => name)).toContain(ticket)
    }
  })

  test('keeps to the length of a beat', () => {
    for (const { id, says, text, short } of flow.beats) {
      expect(wordsIn(says), `${id}: says`).toBeLessThanOrEqual(8)
      expect(says.length, `${id}: two lines of its row`).toBeLessThanOrEqual(44)
      expect(wordsIn(text), `${id}: text`).toBeLessThanOrEqual(60)
      const sentences = short.split(/(?<=[.?!])\s+/)
      expect(sentences.length, `${id}: short`).toBeLessThanOrEqual(2)
      for (const sentence of sentences) expect(wordsIn(sentence), `${id}: ${sentence}`).toBeLessThanOrEqual(20)
    }
  })

  test('ends in a recap whose ways lead somewhere', () => {
    const { parts, onward } = flow.recap
    for (const settings of combinationsOf(flow))
      expect(parts.filter(({ when }) => settingsMeet(settings, when)).length).toBeGreaterThan(2)
    for (const way of [...parts.map(({ without }) => without), ...onward.map(({ to }) => to)]) leads(flow, way)
  })
})

function wordsIn(text: string): number {
  return text.split(/\s+/).length
}

/** A way to a flow names one that there is, and settings and a what-if that it has. */
function leads(from: Flow, way: Way) {
  if ('href' in way) {
    expect([...labs.map(({ id }) => `/attacks/${id}`), '/flows', '/tokens', '/compare']).toContain(
      way.href.split('#')[0],
    )
    return
  }
  const flow = flows.find(({ id }) => id === (way.flow ?? from.id))
  expect(flow, `a flow named ${way.flow}`).toBeDefined()
  if (!flow) return
  for (const [name, value] of Object.entries(way.settings ?? {}))
    expect(choicesOf(flow, name as SettingName)).toContain(value)
  for (const name of Object.keys(way.settings ?? {})) expect(flow.settings).toContain(name)
  if (way.whatIf === undefined) return
  const whatIf = flow.whatIfs.find(({ id }) => id === way.whatIf)
  expect(whatIf, `a what-if named ${way.whatIf}`).toBeDefined()
  expect(settingsMeet(settingsOf(flow, way.settings), whatIf?.when), `${way.whatIf} fits`).toBe(true)
}
