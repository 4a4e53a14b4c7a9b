/** How a branch is cut into beats, and where a reader stops in each. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beatNumbers, beatsFor, toldIn } from '@/lib/play/beats'
import { messageKinds } from '@/lib/world/kinds'
import { rowsOf } from '@/lib/world/readings/tree'
import { defaultSettings } from '@/lib/world/settings'
import { beat, branchOf, type Sent, smallBeats, smallStory } from '../stage/small-story'

const branch = branchOf(smallStory)
const told = toldIn(branch, smallBeats)

describe('the beats of a branch', () => {
  it('have every message of it, in order, whatever is sent', () => {
    const kinds = fc.constantFrom(...messageKinds)
    const sent = fc.array(fc.record({ kind: kinds, answers: fc.constantFrom(true as const, undefined) }), {
      maxLength: 20,
    })
    const beats = fc.array(kinds, { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(sent, beats, (messages, from) => {
        const story = branchOf(messages.map(({ kind, answers }): Sent => (answers ? { kind, answers } : { kind })))
        const parts = toldIn(
          story,
          from.map((kind, index) => beat(`${index}`, kind)),
        )
        expect(parts.flatMap(({ rows }) => rows)).toEqual(rowsOf(story))
        expect(parts.map(({ number }) => number)).toEqual(from.map((_, index) => index + 1))
      }),
      { numRuns: 200 },
    )
  })

  it('begin where their kind of message comes, and are passed over where it does not', () => {
    expect(told.map(({ rows }) => rows.map(({ message }) => message.id))).toEqual([[1], [2, 3], [4, 5], [6, 7]])
    const without = branchOf(smallStory.filter(({ kind }) => !kind.startsWith('consent')))
    expect(toldIn(without, smallBeats).map(({ rows }) => rows.length)).toEqual([1, 2, 0, 2])
  })

  it('have the first of their kinds as their key message, in the order in which they are named', () => {
    expect(told.map(({ key }) => key?.kind)).toEqual([
      'client-start-request',
      'authorization-request',
      'consent-page',
      'callback-request',
    ])
    const either = beat('ask', 'authorization-redirect', { key: ['token-request', 'authorization-redirect'] })
    expect(toldIn(branch, [either])[0]?.key?.kind).toBe('authorization-redirect')
  })

  it('stop where their key message is on its way, or has come where somebody has to look at it', () => {
    expect(told.map(({ stop }) => stop)).toEqual([1, 3, 5, 9])
    expect(branch[3]?.inFlight).toEqual([3])
    expect(branch[5]?.inFlight).toEqual([])
  })

  it('end with the delivery of the last of their messages, as far as that has come', () => {
    expect(told.map(({ end }) => end)).toEqual([2, 4, 7, 9])
    expect(toldIn(branch.slice(0, 2), smallBeats).map(({ end, stop }) => [end, stop])).toEqual([
      [null, 1],
      [null, null],
      [null, null],
      [null, null],
    ])
  })

  it('draw an arrow for each message that has come, and none for another', () => {
    expect(told[1]?.legs.map(({ message, ticket }) => [message.id, ticket])).toEqual([
      [2, 'state'],
      [3, 'state'],
    ])
    expect(toldIn(branch.slice(0, 3), smallBeats)[1]?.legs).toHaveLength(1)
  })
})

it('every step has the number of the beat of its message, and 0 before the first', () => {
  expect([...beatNumbers(branch, told).values()]).toEqual([0, 1, 2, 2, 3, 3, 3, 4, 4, 4])
})

it('a flow has the beats whose settings are met', () => {
  const beats = [beat('a', 'token-request', { when: { client: ['public'] } }), beat('b', 'token-request')]
  const ids = (settings: typeof defaultSettings) => beatsFor({ beats }, settings).map(({ id }) => id)
  expect(ids(defaultSettings)).toEqual(['a', 'b'])
  expect(ids({ ...defaultSettings, client: 'confidential' })).toEqual(['b'])
})
