import { describe, expect, test } from 'vitest'
import { flows } from '@/content/flows/flows'
import { moments, nameOf, playWhatIf } from './play'
import { casesOf, expectEnding, neverPlayed } from './what-if-cases'

describe.each(flows.map((flow) => [flow.id, flow] as const))('every what-if of %s ends as its data says', (_, flow) => {
  describe.each(casesOf(flow).map((each) => [nameOf(each.settings, flow), each] as const))('with %s', (__, each) => {
    const story = memo(() => moments(each.settings, flow))
    test.each(each.whatIfs.map((whatIf) => [whatIf.id, whatIf] as const))('%s', async (___, whatIf) => {
      const { path, world } = await playWhatIf(whatIf, await story())
      expectEnding(whatIf, path, (party) => world.parties[party]?.role)
    })
  })
})

test('every what-if can be played in at least one combination of settings', () => {
  expect(neverPlayed()).toEqual([])
})

function memo<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined
  return () => {
    made ??= make()
    return made
  }
}
