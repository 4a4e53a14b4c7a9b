/** Where a reader of the story stops, in it and in what came of a change. */
import { describe, expect, it } from 'vitest'
import { toldIn } from '@/lib/play/beats'
import { changedAt, stopsIn } from '@/lib/play/stops'
import type { StepView } from '@/lib/world/run'
import { branchOf, changedFrom, smallBeats, smallStory } from '../stage/small-story'
import { message, page } from '../stage/steps'

const branch = branchOf(smallStory)
const [, , , held] = branch

const refusal = { party: 'authorization-server', code: 'x', text: 'No.', refused: true } as StepView['notes'][number]
const answer = message(8, 'authorization-error-response', page)
const edited: Partial<StepView> = {
  action: { type: 'deliver', message: 3, edit: [{ in: 'body', to: '' }] },
  delivered: held?.sent[0] ?? null,
}

function stops(steps: readonly StepView[]) {
  return stopsIn(steps, toldIn(steps, smallBeats)).map(({ step, number, is }) => [step, number, is])
}

describe('the stops of a branch', () => {
  it('are one in each of its beats where it is told as it is', () => {
    expect(stops(branch)).toEqual([
      [1, 1, 'beat'],
      [3, 2, 'beat'],
      [5, 3, 'beat'],
      [9, 4, 'beat'],
    ])
  })

  it('lead from a change to the refusal of it, and to the end', () => {
    const refused = {
      ...edited,
      sent: [answer],
      inFlight: [8],
      notes: [refusal],
      next: { type: 'deliver', message: 8 },
    } as const
    const end = { action: refused.next, delivered: answer }
    expect(stops(changedFrom(branch, 3, [refused, end]))).toEqual([
      [1, 1, 'beat'],
      [3, 2, 'beat'],
      [100, 2, 'refusal'],
      [101, 2, 'end'],
    ])
  })

  it('have one for both where the refusal is the end', () => {
    expect(stops(changedFrom(branch, 3, [{ ...edited, notes: [refusal] }])).slice(1)).toEqual([[100, 2, 'refusal']])
  })

  it('have the end alone where nobody refuses', () => {
    expect(stops(changedFrom(branch, 3, [edited])).slice(1)).toEqual([[100, 2, 'end']])
  })

  it('have no end where the branch can still go on', () => {
    const goingOn = { ...edited, next: { type: 'deliver', message: 9 } } as const
    expect(stops(changedFrom(branch, 3, [goingOn])).map(([, , is]) => is)).toEqual(['beat', 'beat'])
  })

  it('have none at a refusal that belongs to the story', () => {
    const noted = branch.map((step) => (step.id === 4 ? { ...step, notes: [refusal] } : step))
    expect(stops(noted)).toEqual(stops(branch))
  })
})

describe('a branch leaves the story', () => {
  it('nowhere, where everybody does what the story does', () => {
    expect(changedAt(branch)).toBe(branch.length)
  })

  it('at a what-if, at a change by hand, and at an act of one’s own', () => {
    const otherwise: Partial<StepView> = {
      action: { type: 'act', party: 'browser', act: { kind: 'follow', href: '/no' } },
    }
    const asUsual = { action: held?.next ?? null }
    for (const own of [edited, otherwise, { ...asUsual, whatIf: 'again' }])
      expect(changedAt(changedFrom(branch, 3, [own]))).toBe(4)
    expect(changedAt(changedFrom(branch, 3, [asUsual]))).toBe(5)
  })
})
