import { describe, expect, test } from 'vitest'
import { wayOfEntry } from '@/components/classroom/teach/entry-way'
import { explorersIn, lostIn, presenceOf } from '@/components/classroom/teach/presence'
import { rehearsing } from '@/components/classroom/teach/rehearsing'
import { goneAfter, type Here, stuckAfter } from '@/lib/classroom/here'
import type { SeenSeat, TeacherView } from '@/lib/classroom/views'

const now = 10_000_000

function seat(id: string, here: Partial<Here> | null, simulated = false): SeenSeat {
  const said: Here = { is: 'with the class', flow: 'refresh', message: 4, at: now, since: now }
  return { id, name: id, simulated, driving: false, here: here && { ...said, ...here } }
}

describe('who is in the room', () => {
  const seats = [
    seat('with', { jti: 'a', kid: 'k' }),
    seat('also', { jti: 'b', kid: 'l' }),
    seat('exploring', { is: 'exploring', jti: 'b', since: now - stuckAfter + 1 }),
    seat('stuck', { is: 'exploring', since: now - stuckAfter }),
    seat('elsewhere', { is: 'exploring', flow: 'ciba' }),
    seat('gone', { at: now - goneAfter - 1, jti: 'c' }),
    seat('never', null),
    seat('made up', {}, true),
  ]
  const presence = presenceOf({ seats }, now)

  test('is whoever was heard of lately, with the class first', () => {
    expect(presence.there.map(({ id }) => id)).toEqual(['with', 'also', 'made up', 'exploring', 'elsewhere', 'stuck'])
    expect(presence.counts).toEqual({ with: 3, exploring: 2, stuck: 1 })
    expect(presence.simulated).toBe(1)
  })

  test('counts no token that nobody who is there has named', () => {
    expect([presence.jti, presence.kid]).toEqual([2, 2])
    expect(presenceOf({ seats: [seat('one', {})] }, now).jti).toBe(0)
  })

  test('looks around at a message of this flow, or in another', () => {
    const { at, elsewhere } = explorersIn(presence, 'refresh')
    expect([...at]).toEqual([[4, 2]])
    expect(elsewhere).toBe(1)
  })

  test('was lost at the messages of this flow', () => {
    const lost = [
      { flow: 'refresh', message: 2, count: 3 },
      { flow: 'ciba', message: 2, count: 1 },
    ]
    expect([...lostIn({ lost }, 'refresh')]).toEqual([[2, 3]])
  })
})

describe('an entry of a set list', () => {
  test('is a place with its settings and what-if, an item, or a page', () => {
    expect(wayOfEntry('/flows/refresh/api-request-2?accessToken=opaque&what-if=thief-first&x=y')).toEqual({
      is: 'place',
      place: { flow: 'refresh', at: 'api-request-2', settings: { accessToken: 'opaque' }, whatIf: 'thief-first' },
    })
    expect(wayOfEntry('/flows/ciba')).toMatchObject({ is: 'place', place: { flow: 'ciba', at: undefined } })
    expect(wayOfEntry('/quiz/session?of=item-24-who-keeps-the-verifier')).toEqual({
      is: 'item',
      item: '24-who-keeps-the-verifier',
    })
    expect(wayOfEntry('/learn/stub-or-ticket')).toEqual({ is: 'page' })
    expect(wayOfEntry('/flows')).toEqual({ is: 'page' })
  })
})

describe('simulated students', () => {
  const position = {
    flow: 'refresh',
    settings: {},
    own: [],
    position: 'x',
    recap: false,
    view: 'story',
    message: 5,
    of: 9,
  }
  const answers = [
    { text: 'a', right: false },
    { text: 'b', right: true },
  ]
  const view = {
    position,
    seats: [seat('real', {}), seat('made up', {}, true)],
    question: { id: 'q', ask: '?', texts: ['a', 'b'], round: 1, open: true, results: null },
    asked: [{ id: 'q', answers }],
  } as unknown as TeacherView

  test('are the only ones that are acted for: they follow, and vote once a round', () => {
    const tick = rehearsing(() => 0.05)
    const acts = [...tick(view), ...tick(view), ...tick(view)]
    expect(new Set(acts.map((each) => each.seat))).toEqual(new Set(['made up']))
    expect(acts.filter(({ act }) => act.type === 'vote')).toHaveLength(1)
    expect(acts[0]?.act).toMatchObject({ type: 'here', here: { message: 5, is: 'with the class' } })
  })

  test('hold no token', () => {
    const said = rehearsing(() => 0.5)(view).flatMap(({ act }) => (act.type === 'here' ? [act.here] : []))
    expect(said.length).toBeGreaterThan(0)
    expect(said.every((here) => !('jti' in here) && !('kid' in here))).toBe(true)
  })
})
