/** Links that last: what the server opens at an address, cold. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { OpenedStage } from '@/app/flows/[flow]/[[...position]]/open-stage'
import { followedIn, lastingHref } from '@/components/stage/lasting-href'
import { wayHref } from '@/components/stage/way-href'
import { flows } from '@/content/flows/flows'
import type { WhatIf } from '@/content/types'
import { positionOf } from '@/lib/world/readings/positions'
import { branchesOf, pathTo, settingsAt, stepOf } from '@/lib/world/readings/tree'
import { leastCasesOf } from './what-if-cases'

const folder = mkdtempSync(join(tmpdir(), 'claimcheck-links-'))
process.env.DATA_DIR = folder
afterAll(() => rmSync(folder, { recursive: true }))
const { openStage } = await import('@/app/flows/[flow]/[[...position]]/open-stage')
const { openRuns } = await import('@/lib/runs/open')

/** What is opened at an address, as the page would. */
async function open(href: string): Promise<OpenedStage> {
  const { pathname, searchParams } = new URL(href, 'https://site.test')
  const [, , flow = '', ...position] = pathname.split('/')
  const opened = await openStage(flow, position, Object.fromEntries(searchParams), () => true)
  if (opened === null || opened === 'refused') throw new Error(`Nothing is at ${href}`)
  return opened
}

const linkTo = ({ flow, run, at, leaf }: OpenedStage) =>
  lastingHref({
    flow,
    run,
    settings: settingsAt(run, at),
    path: pathTo(run, at),
    branch: pathTo(run, leaf),
    followed: null,
  })

const place = ({ run, at }: OpenedStage) => positionOf(pathTo(run, at))
const codesAt = ({ run, at }: OpenedStage) => stepOf(run, at)?.notes.map((note) => note.code)
const texts = ({ notices }: OpenedStage) => notices.map(({ text }) => text)
const code = '/flows/authorization-code'

const cases = flows.flatMap((flow) =>
  leastCasesOf(flow).flatMap(({ settings, whatIfs }) =>
    whatIfs.map((whatIf) => [`${flow.id} ${whatIf.id}`, { flow, settings, whatIf }] as const),
  ),
)

/** Where a what-if leads: the first refusal after it, else the end of its branch. */
function isOutcome({ run, at, leaf }: OpenedStage, { id }: WhatIf): boolean {
  const branch = pathTo(run, leaf)
  const after = branch.slice(branch.findIndex(({ whatIf }) => whatIf === id))
  return at === (after.find(({ notes }) => notes.some(({ refused }) => refused))?.id ?? leaf)
}

describe('a link to a what-if', () => {
  test.each(cases)(
    '%s: opens where it leads, beside the story, and is written without naming a run',
    async (_, each) => {
      const { flow, settings, whatIf } = each
      const chosen = Object.fromEntries(flow.settings.map((name) => [name, settings[name]]))
      const href = `/flows/${flow.id}?${new URLSearchParams({ ...chosen, 'what-if': whatIf.id })}`
      const opened = await open(href)
      expect(opened.notices).toEqual([])
      expect(isOutcome(opened, whatIf)).toBe(true)
      const [story, ...branches] = branchesOf(opened.run)
      expect(story?.path.every((step) => step.whatIf === null)).toBe(true)
      expect(story?.leaf.next).toBeNull()
      expect(branches.map(({ leaf }) => leaf.id)).toEqual([opened.leaf])

      const link = linkTo(opened)
      expect(new URL(link, 'https://site.test').searchParams.get('what-if')).toBe(whatIf.id)
      expect(link).not.toContain('run=')
    },
  )

  test.each(flows.map((flow) => [flow.id, flow] as const))('%s: opens again as it was written', async (_, flow) => {
    const opened = await open(`/flows/${flow.id}?what-if=${flow.whatIfs.find(({ when }) => !when)?.id}`)
    const again = await open(linkTo(opened))
    expect([place(again), again.notices, codesAt(again)]).toEqual([place(opened), [], codesAt(opened)])
  })

  test('opens at its position where the branch comes there, also behind the refusal and before the change', async () => {
    const whatIf = 'what-if=wrong-code-verifier'
    const outcome = await open(`${code}?${whatIf}`)
    expect(stepOf(outcome.run, outcome.at)?.notes.some(({ refused }) => refused)).toBe(true)
    for (const position of ['callback-request', 'after-client-error-page']) {
      const opened = await open(`${code}/${position}?${whatIf}`)
      expect(place(opened)).toBe(position)
      expect(stepOf(opened.run, opened.leaf)).toBeDefined()
      expect(pathTo(opened.run, opened.leaf).some((step) => step.whatIf === 'wrong-code-verifier')).toBe(true)
    }
    const beyond = await open(`${code}/api-request?${whatIf}`)
    expect(place(beyond)).toBe(place(outcome))
    expect(texts(beyond)).toEqual([expect.stringContaining('“api-request”')])
  })

  test('that nobody has written opens the story, and names it', async () => {
    const opened = await open(`${code}/token-request?what-if=nothing-like-it`)
    expect(place(opened)).toBe('token-request')
    expect(texts(opened)).toEqual([expect.stringContaining('“nothing-like-it”')])
  })

  test('for other settings opens the story, and says which', async () => {
    const elsewhere = flows.flatMap((flow) =>
      flow.whatIfs
        .filter(({ when }) => when?.client?.length === 1 && !when.client.includes('public'))
        .map(({ id }) => ({ flow, id })),
    )
    const { flow, id } = elsewhere[0] ?? expect.fail('No what-if is for one client alone.')
    const opened = await open(`/flows/${flow.id}?what-if=${id}`)
    expect(texts(opened)).toEqual([expect.stringMatching(/with other settings: .*Client: /)])
    expect(branchesOf(opened.run)).toHaveLength(1)
  })
})

describe('a link to a run', () => {
  test('that is no longer kept opens the same place in a fresh one, and says so', async () => {
    const opened = await open(`${code}/token-request?client=confidential&run=AAAAAAAAAAAAAAAAAAAAAA&step=19`)
    expect(place(opened)).toBe('token-request')
    expect(opened.run.settings.client).toBe('confidential')
    expect([opened.byName, texts(opened)]).toEqual([
      false,
      ['This run is no longer kept. This is a fresh one at the same place.'],
    ])
  })

  test('that is no longer kept, to a what-if, opens that', async () => {
    const opened = await open(`${code}?what-if=wrong-code-verifier&run=AAAAAAAAAAAAAAAAAAAAAA&step=40`)
    expect(opened.run.steps.some(({ whatIf }) => whatIf === 'wrong-code-verifier')).toBe(true)
    expect(opened.notices).toHaveLength(1)
  })

  test('of another flow opens a fresh one, and says so', async () => {
    const { id } = await openRuns().start({ flow: 'implicit' })
    expect(texts(await open(`${code}?run=${id}`))).toEqual([expect.stringContaining('another flow')])
  })

  test('that is kept opens that very one, at its step or at its place', async () => {
    const { id } = await openRuns().start({ flow: 'authorization-code', play: 'end' })
    const [byStep, byPlace] = [await open(`${code}?run=${id}&step=5`), await open(`${code}/token-request?run=${id}`)]
    expect([byStep.run.id, byStep.at, byStep.byName, byStep.notices]).toEqual([id, 5, true, []])
    expect([byPlace.run.id, place(byPlace), byPlace.notices]).toEqual([id, 'token-request', []])
  })

  test('that no run could have leads nowhere, and neither does a place that there is not', async () => {
    for (const href of [`${code}?run=nothing`, `${code}/nothing`, `${code}/start/more`, '/flows/nothing'])
      await expect(open(href), href).rejects.toThrow('Nothing is at')
  })

  test('starts nothing for whoever started too many', async () => {
    const gone = { run: 'AAAAAAAAAAAAAAAAAAAAAA' }
    expect(await openStage('authorization-code', [], gone, () => false)).toBe('refused')
    expect(await openStage('nothing', [], {}, () => false)).toBeNull()
  })
})

describe('a link to the end', () => {
  test('plays the run to its end', async () => {
    const opened = await open(`${code}/recap`)
    expect([opened.recap, opened.at, opened.rest, opened.notices]).toEqual([true, opened.leaf, false, []])
    expect(stepOf(opened.run, opened.at)?.next).toBeNull()
  })

  test('of a what-if looks back on that', async () => {
    const opened = await open(`${code}/recap?what-if=wrong-code-verifier`)
    expect([opened.recap, opened.at, opened.notices]).toEqual([true, opened.leaf, []])
  })
})

test('a value that is followed has come by then, however early the place', async () => {
  const { run, leaf, at } = await open(`${code}/authorization-request?follow=code_verifier`)
  expect(positionOf(pathTo(run, at))).toBe('authorization-request')
  expect(followedIn(pathTo(run, leaf), 'code_verifier')).toMatch(/^[\w-]{43}$/)
})

const ways = flows.flatMap(({ id, recap }) =>
  [...recap.parts.map(({ without }) => without), ...recap.onward.map(({ to }) => to)]
    .map((way) => wayHref(id, way))
    .filter((href) => href.startsWith('/flows/')),
)

describe('where a recap leads', () => {
  test.each([...new Set(ways)])('%s opens to the letter', async (href) => {
    expect((await open(href)).notices).toEqual([])
  })
})
