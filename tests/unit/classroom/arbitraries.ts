/** Anything that may happen in a small room: few seats and questions, so that they meet. */
import fc from 'fast-check'
import type { RoomEvent } from '@/lib/classroom/events'
import type { ClassPosition } from '@/lib/classroom/position'

export const seats = ['ann-secret-seat', 'bob-secret-seat', 'eve-secret-seat'] as const

const seat = fc.constantFrom(...seats)
const question = fc.constantFrom('q1', 'q2')
const choice = fc.constantFrom(null, 0, 1, 2, 5)
const name = fc.constantFrom('Name of Ann', 'Name of Bob', 'Name of Eve')

export function positionAt(message: number): ClassPosition {
  const flow = message % 2 ? 'authorization-code' : 'refresh'
  return { flow, settings: {}, own: [], position: `m${message}`, recap: false, view: 'story', message, of: 9 }
}

const answers = [
  { text: 'One', right: false, belief: 'Wrong' },
  { text: 'Two', right: true },
  { text: 'Three', right: false },
]

const entries = [{ href: '/flows/refresh', title: 'Refresh', minutes: 5, note: 'a note for the speaker' }]

const happened = fc.oneof(
  fc.record({ type: fc.constant('joined' as const), seat, name }),
  fc.record({ type: fc.constant('renamed' as const), seat, name }),
  fc.record({ type: fc.constant('removed' as const), seat }),
  fc.record({
    type: fc.constant('moved' as const),
    by: fc.constantFrom(null, ...seats),
    position: fc.nat(8).map(positionAt),
  }),
  fc.record({ type: fc.constant('handed-over' as const), to: fc.constantFrom(null, ...seats) }),
  fc.record({
    type: fc.constant('asked' as const),
    question: question.map((id) => ({ id, ask: 'What?', answers, why: 'the reason why' })),
  }),
  fc.record({
    type: fc.constant('voted' as const),
    seat,
    question,
    choice,
    round: fc.constantFrom(undefined, undefined, 1, 2),
  }),
  fc.record({ type: fc.constantFrom('vote-closed', 'asked-again', 'shown', 'put-away'), question }),
  fc.record({ type: fc.constant('lost' as const), seat, flow: fc.constant('refresh'), message: fc.nat(3) }),
  fc.record({ type: fc.constant('attacking' as const), lab: fc.constantFrom(null, 'alg-none', 'kid-path') }),
  fc.record({ type: fc.constant('reached' as const), seat, lab: fc.constantFrom('alg-none', 'kid-path') }),
  fc.record({ type: fc.constant('darkened' as const), on: fc.boolean() }),
  fc.constant({ type: 'listed' as const, list: { title: 'A list', entries } }),
  fc.record({ type: fc.constant('turned' as const), to: fc.nat(2) }),
)

const closed = fc.constant({ type: 'closed' as const })

/** A history, and mostly one that goes on. */
export const history: fc.Arbitrary<readonly RoomEvent[]> = fc
  .array(fc.oneof({ weight: 60, arbitrary: happened }, { weight: 1, arbitrary: closed }), { maxLength: 60 })
  .map((all) => all.map((each, index): RoomEvent => ({ ...each, at: 1_000_000 + index * 1000 })))
