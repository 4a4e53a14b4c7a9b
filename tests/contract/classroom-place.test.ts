/** A class comes to one place: whatever one run has done, another one of the same flow gets there by itself. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { flows } from '@/content/flows/flows'
import type { Flow } from '@/content/types'
import type { ContinueInput } from '@/lib/api/shapes'
import { classPosition, wayTo } from '@/lib/classroom/place'
import type { ClassPosition } from '@/lib/classroom/position'
import { leafFrom, pathTo, settingsAt } from '@/lib/world/readings/tree'
import type { RunView, StepId } from '@/lib/world/run'
import { choicesOf, type Settings, settingsOf } from '@/lib/world/settings'
import { leastCasesOf } from './what-if-cases'

const folder = mkdtempSync(join(tmpdir(), 'claimcheck-class-'))
process.env.DATA_DIR = folder
afterAll(() => rmSync(folder, { recursive: true }))
const { openRuns } = await import('@/lib/runs/open')

type Place = { readonly run: RunView; readonly at: StepId; readonly leaf: StepId }

/** What is said of a place. */
function said(flow: Flow, { run, at, leaf }: Place, recap = false): ClassPosition {
  const settings = settingsAt(run, at)
  return classPosition({ flow, settings, path: pathTo(run, at), branch: pathTo(run, leaf), recap, view: 'story' })
}

async function goOn(run: RunView, input: ContinueInput): Promise<{ readonly run: RunView; readonly at: StepId }> {
  const { steps, at } = await openRuns().goOn(run.id, input)
  const known = new Set(run.steps.map(({ id }) => id))
  return { run: { ...run, steps: [...run.steps, ...steps.filter(({ id }) => !known.has(id))] }, at }
}

/** Goes to a place as a page does: by whatever the run has to be asked for. */
async function come(flow: Flow, begun: RunView, wanted: ClassPosition): Promise<Place> {
  let run = begun
  for (let asked = 0; asked < 12; asked++) {
    const way = wayTo(run, flow, wanted)
    if ('step' in way) {
      expect(way.closest).toBe(false)
      return { run, at: way.step, leaf: way.leaf }
    }
    run = (await goOn(run, way.ask)).run
  }
  return expect.fail(`A run never came to ${JSON.stringify(wanted)}`)
}

const started = (flow: Flow, settings: Partial<Settings> = {}, play: 'start' | 'end' = 'end') =>
  openRuns().start({ flow: flow.id, settings, play })

/** The same is said of the place to which another run comes, from its start. */
async function expectSame(flow: Flow, place: Place, recap = false): Promise<void> {
  const wanted = said(flow, place, recap)
  const other = await come(flow, await started(flow, {}, 'start'), JSON.parse(JSON.stringify(wanted)))
  const { of: _, ...same } = JSON.parse(JSON.stringify(wanted)) as ClassPosition
  expect(said(flow, other, recap)).toMatchObject(same)
}

const each = flows.map((flow) => [flow.id, flow] as const)

const toldPlaces = ({ run }: { readonly run: RunView }) => {
  const leaf = leafFrom(run, run.steps[0]?.id ?? 0)
  return pathTo(run, leaf).map(({ id }) => ({ run, at: id, leaf }))
}

function isQuiet({ steps }: RunView, at: StepId): boolean {
  return steps.find(({ id }) => id === at)?.inFlight.length === 0
}

describe('another run comes to the place of the class', () => {
  test.each(each)('%s: at every step of the story, and at its end', async (_, flow) => {
    const places = toldPlaces({ run: await started(flow) })
    const other = await started(flow)
    for (const place of places) {
      const wanted = said(flow, place)
      const there = await come(flow, other, wanted)
      expect(said(flow, there)).toEqual(wanted)
      // Everything was there already: nobody had to be asked.
      expect(there.run).toBe(other)
    }
    const last = places.at(-1) ?? expect.fail('A story has a step.')
    await expectSame(flow, last, true)
    await expectSame(flow, places[Math.floor(places.length / 2)] ?? last)
  })

  // Of those that deliver twice, every one: they were begun a step earlier. Of the others, every fourth.
  const cases = flows.flatMap((flow) =>
    leastCasesOf(flow).flatMap(({ settings, whatIfs }) =>
      whatIfs
        .filter(({ how }, index) => 'again' in how || index % 4 === 0)
        .map((whatIf) => [`${flow.id} ${whatIf.id}`, { flow, settings, whatIf }] as const),
    ),
  )
  test.each(cases)('%s: in a what-if', async (_, { flow, settings, whatIf }) => {
    const chosen = Object.fromEntries(flow.settings.map((name) => [name, settings[name]]))
    const run = await openRuns().start({ flow: flow.id, settings: chosen, play: { whatIf: whatIf.id } })
    const changed = run.steps.find((step) => step.whatIf === whatIf.id) ?? expect.fail('It was not played.')
    const leaf = leafFrom(run, changed.id)
    await expectSame(flow, { run, at: leaf, leaf })
  })

  test.each(each)('%s: after a message that was changed by hand', async (_, flow) => {
    const run = await started(flow)
    const before = toldPlaces({ run })
      .map(({ at }) => run.steps.find(({ id }) => id === at))
      .findLast((step) => step?.next?.type === 'deliver')
    if (before?.next?.type !== 'deliver') return expect.fail('No message is delivered.')
    const action = { ...before.next, edit: [{ in: 'header', name: 'x-added', to: 'by hand' }] } as const
    const changed = await goOn(run, { from: before.id, action, play: 'answered' })
    const ended = await goOn(changed.run, { from: changed.at, play: 'end' })
    const leaf = leafFrom(ended.run, ended.at)
    await expectSame(flow, { run: ended.run, at: leaf, leaf })
  })

  test.each(each)('%s: after an act of somebody’s own', async (_, flow) => {
    const run = await started(flow)
    const browser = run.parties.find(({ role }) => role === 'browser')
    const client = run.parties.find(({ role }) => role === 'client')
    if (!browser || !client?.base) return
    // A browser that waits for an answer goes nowhere.
    const { at: from } = toldPlaces({ run }).findLast(({ at }) => isQuiet(run, at)) ?? { at: 0 }
    const act = { kind: 'open', address: `${client.base}/` } as const
    const acted = await goOn(run, { from, action: { type: 'act', party: browser.id, act } })
    await expectSame(flow, { run: acted.run, at: acted.at, leaf: acted.at })
  })

  test.each(each.filter(([, flow]) => flow.settings.length > 0))('%s: with other settings', async (_, flow) => {
    const name = flow.settings[0] ?? expect.fail('It has settings.')
    const usual = settingsOf(flow)
    const other = choicesOf(flow, name).find((value) => value !== usual[name])
    const run = await started(flow, { [name]: other })
    const places = toldPlaces({ run })
    await expectSame(flow, places[Math.floor(places.length / 2)] ?? expect.fail('It has a step.'))
  })

  test.each(each)('%s: from a what-if of one’s own, back in the story', async (_, flow) => {
    const whatIf = flow.whatIfs.find(({ when }) => !when)
    if (!whatIf) return
    const astray = await openRuns().start({ flow: flow.id, play: { whatIf: whatIf.id } })
    const places = toldPlaces({ run: await started(flow) })
    const wanted = said(flow, places[Math.floor(places.length / 2)] ?? expect.fail('It has a step.'))
    expect(said(flow, await come(flow, astray, wanted))).toMatchObject({ position: wanted.position, own: [] })
  })
})
