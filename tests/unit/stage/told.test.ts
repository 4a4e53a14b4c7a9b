/** Where Next and Back lead in the story, and what is shown there. */
import { describe, expect, it } from 'vitest'
import { shownAt, stopAfter, stopBefore, tellBranch } from '@/components/stage/story/told'
import { authorizationCode } from '@/content/flows/authorization-code'
import type { StepView } from '@/lib/world/run'
import { defaultSettings } from '@/lib/world/settings'
import { branchOf, changedFrom, smallBeats, smallStory } from './small-story'

const flow = { ...authorizationCode, beats: smallBeats }
const branch = branchOf(smallStory)
const refusal = { party: 'authorization-server', code: 'x', text: 'No.', refused: true } as StepView['notes'][number]
const edit = [{ in: 'body', to: '' }] as const
const changed = changedFrom(branch, 3, [
  { action: { type: 'deliver', message: 3, edit }, notes: [refusal], next: { type: 'deliver', message: 8 } },
  { action: { type: 'deliver', message: 8 } },
])

function tell(steps: readonly StepView[]) {
  const told = tellBranch(flow, defaultSettings, steps)
  return {
    told,
    after: steps.map(({ id }) => stopAfter(told, steps, id)?.step ?? null),
    before: steps.map(({ id }) => stopBefore(told, steps, id)?.step ?? null),
  }
}

describe('a branch as it is told', () => {
  it('is the story where nobody left it, and is whole where nothing comes after it', () => {
    expect(tell(branch).told).toMatchObject({ isChanged: false, isWhole: true })
    expect(tell(branch.slice(0, 3)).told).toMatchObject({ isChanged: false, isWhole: false })
    expect(tell(changed).told).toMatchObject({ isChanged: true, isWhole: true })
  })
})

describe('Next', () => {
  it('leads from wherever one is in a beat to the next one', () => {
    expect(tell(branch).after).toEqual([1, 3, 5, 5, 9, 9, 9, null, null, null])
  })

  it('leads from a change to its refusal, and on to its end', () => {
    expect(tell(changed).after).toEqual([1, 3, 100, 100, 101, null])
  })
})

describe('Back', () => {
  it('leads from wherever one is in a beat to the one before, and from the first to the start', () => {
    expect(tell(branch).before).toEqual([null, null, 1, 1, 3, 3, 3, 5, 5, 5])
  })

  it('leads from a refusal to the beat that it belongs to', () => {
    expect(tell(changed).before.slice(4)).toEqual([3, 100])
  })
})

describe('in a beat', () => {
  const shown = (steps: readonly StepView[], at: number) => shownAt(tell(steps).told, steps, at)

  it('parties know what they know when it is over, and on the screens is what was there while its message was on its way', () => {
    expect(shown(branch, 3)).toEqual({ facts: 4, screens: 3 })
  })

  it('at whose stop somebody has to look at a page, both are as they are then', () => {
    expect(shown(branch, 5)).toEqual({ facts: 5, screens: 5 })
  })

  it('that ends with a page, this page is on the screens', () => {
    const ending = branchOf(
      smallStory.map((each) => (each.kind === 'authorization-request' ? { ...each, answers: true } : each)),
    )
    expect(shown(ending, 3).screens).toBe(4)
  })

  it('at the start and at a refusal, both are as they are', () => {
    expect(shown(branch, 0)).toEqual({ facts: 0, screens: 0 })
    expect(shown(changed, 100)).toEqual({ facts: 100, screens: 100 })
  })
})
