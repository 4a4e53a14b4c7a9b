import { describe, expect, test } from 'vitest'
import { readRun } from '@/components/import/read-run'
import { flows } from '@/content/flows/flows'
import { toRunFile } from '@/lib/world/readings/exports/run-json'
import { maskRun } from '@/lib/world/readings/mask-run'
import type { RunView } from '@/lib/world/run'
import { settingsOf } from '@/lib/world/settings'
import { play, start } from '@/tests/contract/play'
import { playedRun, runOf } from './fixture'

function asJson<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value))
}

function opened(text: string): RunView | null {
  const read = readRun(text)
  return read.ok ? read.file.run : null
}

/** What is wrong with a file in which one thing was changed. */
function problemsWith(run: RunView, change: (file: { [member: string]: unknown }) => void): string[] {
  const file = JSON.parse(toRunFile(run, 'included'))
  change(file)
  const read = readRun(JSON.stringify(file))
  return read.ok ? [] : read.problems.map(({ path, text }) => `${path}: ${text}`)
}

describe('a run that was exported', () => {
  test('is equal when it is opened again, with every branch', async () => {
    const { run } = await playedRun()
    expect(opened(toRunFile(run, 'included'))).toStrictEqual(asJson(run))
  })

  test('and so is one that was masked', async () => {
    const masked = maskRun((await playedRun()).run)
    expect(opened(toRunFile(masked, 'masked'))).toStrictEqual(asJson(masked))
  })

  test.each(flows.map((flow) => [flow.id, flow] as const))('of every flow: %s', async (_, flow) => {
    const run = { ...runOf(await play(await start(settingsOf(flow), 'a seed', Date.now(), flow))), flow: flow.id }
    expect(readRun(toRunFile(run, 'included'))).toMatchObject({ ok: true, file: { run: asJson(run) } })
    expect(opened(toRunFile(maskRun(run), 'masked'))).not.toBeNull()
  })
})

test('a file of version 1, in which parties had an origin, opens as the same run', async () => {
  const { run } = await playedRun()
  const parties = run.parties.map(({ base, ...others }) => ({ ...others, origin: base }))
  const old = JSON.stringify({ format: 'claimcheck-run', version: 1, secrets: 'included', run: { ...run, parties } })
  expect(opened(old)).toStrictEqual(asJson(run))
  expect(readRun(JSON.stringify({ format: 'claimcheck-run', version: 1, run: 5 })).ok).toBe(false)
})

test('a file from before there was a setting opens with that setting as it is by default', async () => {
  const { run } = await playedRun()
  const file = JSON.parse(toRunFile(run, 'included'))
  delete file.run.settings.guard
  expect(opened(JSON.stringify(file))).toStrictEqual(asJson(run))
})

describe('what is no run is refused, and what is wrong is named', () => {
  test.each([
    ['no JSON', '{', ': This is no JSON.'],
    ['another file', '{"log":{}}', 'format: This is no run that was exported from Claimcheck.'],
    ['a list', '[]', ': This is no run that was exported from Claimcheck.'],
    [
      'another version',
      '{"format":"claimcheck-run","version":3}',
      'version: This is version 3 of the format, and only versions 1 and 2 can be read.',
    ],
  ])('%s', (_, text, problem) => {
    const read = readRun(text)
    expect(read.ok ? [] : read.problems.map((each) => `${each.path}: ${each.text}`)).toEqual([problem])
  })

  const changes: readonly [string, (run: RunViewFile) => void, RegExp][] = [
    [
      'a kind that is unknown',
      ({ steps }) => Object.assign(steps[1]?.sent[0] ?? {}, { kind: 'made-up' }),
      /^run\.steps\.1\.sent\.0\.kind: "made-up" is unknown here\.$/,
    ],
    [
      'a role that is unknown',
      ({ parties }) => Object.assign(parties[0] ?? {}, { role: 'wizard' }),
      /^run\.parties\.0\.role: "wizard" is unknown/,
    ],
    [
      'a setting that is unknown',
      ({ settings }) => Object.assign(settings, { pkce: 'maybe' }),
      /^run\.settings\.pkce: "maybe" is unknown here\. It can be "required" or "off"|^run\.settings\.pkce: "maybe" is unknown\. It can be "required" or "off"/,
    ],
    [
      'a member too many',
      ({ steps }) => Object.assign(steps[0] ?? {}, { world: {} }),
      /^run\.steps\.0: "world": no such member belongs here\.$/,
    ],
    [
      'a member too few',
      ({ steps }) => Reflect.deleteProperty(steps[0] ?? {}, 'notes'),
      /^run\.steps\.0\.notes: It is missing\.$/,
    ],
    [
      'a number for a text',
      ({ steps }) => Object.assign(steps[1]?.sent[0]?.http ?? {}, { body: 1 }),
      /^run\.steps\.1\.sent\.0\.http\.body: 1 stands where string belongs\.$/,
    ],
    [
      'an address that is none',
      ({ steps }) => Object.assign(steps[1]?.sent[0]?.http ?? {}, { url: 'nowhere' }),
      /^run\.steps\.1\.sent\.0\.http\.url: "nowhere" cannot stand here\.$/,
    ],
    [
      'an action that is none',
      ({ steps }) => Object.assign(steps[0] ?? {}, { next: { type: 'dance' } }),
      /^run\.steps\.0\.next\.type: /,
    ],
    [
      'a flow that is unknown',
      (run) => Object.assign(run, { flow: 'magic' }),
      /^run\.flow: No flow is named "magic"\.$/,
    ],
    [
      'a step from nowhere',
      ({ steps }) => Object.assign(steps[2] ?? {}, { parent: 99 }),
      /^run\.steps\.2\.parent: 99 is no earlier step of this run\.$/,
    ],
    [
      'a step that is its own parent',
      ({ steps }) => Object.assign(steps[2] ?? {}, { parent: 2 }),
      /^run\.steps\.2\.parent: 2 is no earlier step of this run\.$/,
    ],
    [
      'two steps of one id',
      ({ steps }) => Object.assign(steps[3] ?? {}, { id: 1 }),
      /^run\.steps\.3\.id: 1 is the id of an earlier step too\.$/,
    ],
    [
      'a stranger',
      ({ steps }) => Object.assign(steps[1]?.sent[0] ?? {}, { to: 'eve' }),
      /^run\.steps\.1: "eve" is no party of this run\.$/,
    ],
    [
      'a party with a name that every object knows',
      ({ parties }) => Object.assign(parties[0] ?? {}, { id: 'constructor' }),
      /^run\.parties\.0\.id: "constructor" cannot stand here\.$/,
    ],
    [
      'a message that never was',
      ({ steps }) => Object.assign(steps[1] ?? {}, { inFlight: [77] }),
      /^run\.steps\.1\.inFlight: 77 is no message of this branch\.$/,
    ],
  ]

  test.each(changes)('%s', async (_, change, problem) => {
    const { run } = await playedRun()
    expect(problemsWith(run, (file) => change(file.run as RunViewFile))).toEqual([expect.stringMatching(problem)])
  })
})

/** A run that may be spoiled. */
type RunViewFile = Pick<RunView, 'parties' | 'settings' | 'steps'>
