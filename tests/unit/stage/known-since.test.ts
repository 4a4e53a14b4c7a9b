/** What is marked as new in who knows what. */
import { describe, expect, it } from 'vitest'
import type { Stage } from '@/components/stage/stage-model'
import { knownSince } from '@/components/stage/story/known-since'
import { tellBranch } from '@/components/stage/story/told'
import type { Story } from '@/components/stage/story/use-story'
import { authorizationCode } from '@/content/flows/authorization-code'
import type { Fact } from '@/lib/world/party'
import type { StepView } from '@/lib/world/run'
import { defaultSettings } from '@/lib/world/settings'
import { branchOf, smallBeats, smallStory } from './small-story'

function fact(name: string, value: string): Fact {
  return { party: 'client', name, value, secret: false }
}

const [before, during, later] = [fact('verifier', 'one'), fact('code', 'two'), fact('verifier', 'other')]
const keeping: Readonly<Record<number, readonly Fact[]>> = { 1: [before], 3: [before, during], 7: [during, later] }
const branch = branchOf(smallStory).map(
  (step): StepView => (keeping[step.id] ? { ...step, facts: { client: keeping[step.id] ?? [] } } : step),
)

function known(end: number, number: number | null) {
  const path = branch.slice(0, end + 1)
  const told = tellBranch({ ...authorizationCode, beats: smallBeats }, defaultSettings, branch)
  const story = number === null ? null : ({ ...told, number } as Story)
  const facts = knownSince({ path, branch }, story).client ?? []
  return Object.fromEntries(
    facts.filter(({ name }) => ['verifier', 'code'].includes(name)).map((each) => [each.name, each.isNew]),
  )
}

describe('what a party knows is new', () => {
  it('since the beat before, in the story', () => {
    expect(known(4, 2)).toEqual({ verifier: false, code: true })
    expect(known(7, 3)).toEqual({ verifier: true, code: false })
  })

  it('since the start, in the first beat', () => {
    expect(known(2, 1)).toEqual({ verifier: true })
  })

  it('never at the start, where nothing has happened', () => {
    expect(known(1, 0)).toEqual({ verifier: false })
  })

  it('since the step before, where every message is shown', () => {
    expect(known(3, null)).toEqual({ verifier: false, code: true })
    expect(known(4, null)).toEqual({ verifier: false, code: false })
  })
})
