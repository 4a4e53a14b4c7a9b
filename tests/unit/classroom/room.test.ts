import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RoomEvent } from '@/lib/classroom/events'
import { roomAfterAll } from '@/lib/classroom/fold'
import { type Refusal, refusalOf } from '@/lib/classroom/refusal'
import { repeats } from '@/lib/classroom/repeats'
import { emptyRoom, isHere, mostMarks, mostSeats, questionNow, type Room, roomAfter } from '@/lib/classroom/room'
import { tallyOf } from '@/lib/classroom/tally'
import { history, positionAt } from './arbitraries'

function roomOf(events: readonly RoomEvent[]): Room {
  return events.reduce(roomAfter, emptyRoom)
}

function withoutVersion({ version: _, ...rest }: Room): Omit<Room, 'version'> {
  return rest
}

/** Holds after every event of every history. */
function always(holds: (before: Room, event: RoomEvent, after: Room) => void): void {
  const property = fc.property(history, (events) => {
    let room = emptyRoom
    for (const event of events) {
      const after = roomAfter(room, event)
      holds(room, event, after)
      room = after
    }
  })
  fc.assert(property, { numRuns: 300 })
}

describe('a room', () => {
  test('counts every event, whether it counts or not', () => {
    always((before, _, after) => expect(after.version).toBe(before.version + 1))
  })

  test('is changed by nothing that it refuses', () => {
    always((before, event, after) => {
      if (refusalOf(before, event)) expect(withoutVersion(after)).toEqual(withoutVersion(before))
    })
  })

  test('is changed by nothing that repeats what it says', () => {
    always((before, event, after) => {
      if (!refusalOf(before, event) && repeats(before, event))
        expect(withoutVersion(after)).toEqual(withoutVersion(before))
    })
  })

  test('is the same when an event comes twice, except where it is about the time in between', () => {
    const once = ['joined', 'voted', 'lost', 'renamed', 'removed', 'handed-over', 'darkened', 'vote-closed', 'put-away']
    always((_, event, after) => {
      if (once.includes(event.type)) expect(withoutVersion(roomAfter(after, event))).toEqual(withoutVersion(after))
    })
  })

  test('does not count a vote of the first round in the second, however late it comes', () => {
    always((before, event, after) => {
      if (event.type !== 'voted' || event.round === undefined) return
      const rounds = questionNow(before)?.rounds.length
      if (event.round !== rounds) expect(withoutVersion(after)).toEqual(withoutVersion(before))
    })
  })

  test('has one driver at most, who is in the room, and whom alone it follows', () => {
    always((before, event, after) => {
      if (after.driver !== null) expect(isHere(after, after.driver)).toBe(true)
      if (after.position !== before.position) expect(event.type === 'moved' && event.by === before.driver).toBe(true)
    })
  })

  test('has one question open at most, and counts votes on that alone', () => {
    always((before, event, after) => {
      expect(after.asked.filter(({ open }) => open).length).toBeLessThanOrEqual(1)
      if (event.type !== 'voted' || questionNow(before)?.open) return
      expect(after.asked.map((each) => each.rounds)).toEqual(before.asked.map((each) => each.rounds))
    })
  })

  test('takes nothing any more once it is closed', () => {
    always((before, _, after) => {
      if (before.closed) expect(withoutVersion(after)).toEqual(withoutVersion(before))
    })
  })

  test('has one vote a seat in each round, and the last one counts', () => {
    always((_, event, after) => {
      for (const question of after.asked)
        for (const votes of question.rounds)
          expect(tallyOf(question, votes).votes).toBeLessThanOrEqual(Object.keys(after.seats).length)
      const question = questionNow(after)
      if (event.type !== 'voted' || !question?.open || question.id !== event.question) return
      const isNow = event.round === undefined || event.round === question.rounds.length
      if (isNow && isHere(after, event.seat))
        expect(event.seat in (question.rounds.at(-1) ?? {}) || Number(event.choice) > 2).toBe(true)
    })
  })
})

test('in a lab each seat counts once, and only in the lab that the class is at', () => {
  const joined = (seat: string): RoomEvent => ({ type: 'joined', seat, name: seat, at: 0 })
  const reach = (seat: string, lab: string): RoomEvent => ({ type: 'reached', seat, lab, at: 1 })
  const begun = [joined('a'), joined('b'), { type: 'attacking', lab: 'alg-none', at: 0 } as const]
  const refused: [number, Refusal][] = []
  const events = [
    ...begun,
    reach('a', 'alg-none'),
    reach('a', 'alg-none'),
    reach('b', 'kid-path'),
    reach('c', 'alg-none'),
  ]
  const room = roomAfterAll(emptyRoom, events, (...each) => refused.push(each))
  expect(room.reached).toEqual({ 'alg-none': ['a'] })
  expect(refused).toEqual([
    [6, 'not_at_this_lab'],
    [7, 'unknown_seat'],
  ])
})

test('a seat that marks every place is refused at the 61st, and the room keeps what it had', () => {
  const joined: RoomEvent = { type: 'joined', seat: 'a', name: 'A', at: 0 }
  const marks = Array.from({ length: mostMarks + 1 }, (_, message): RoomEvent => {
    return { type: 'lost', seat: 'a', flow: 'refresh', message, at: message }
  })
  const refused: [number, Refusal][] = []
  const room = roomAfterAll(emptyRoom, [joined, ...marks], (...each) => refused.push(each))
  expect(room.lost).toHaveLength(mostMarks)
  expect(refused).toEqual([[mostMarks + 2, 'too_many_marks']])
})

test('folding many events at once, cut anywhere, is folding one after the other, refusals included', () => {
  const property = fc.property(history, fc.nat(60), (events, cut) => {
    const refused: [number, Refusal][] = []
    const note = (version: number, refusal: Refusal) => refused.push([version, refusal])
    const half = roomAfterAll(emptyRoom, events.slice(0, cut), note)
    expect(roomAfterAll(half, events.slice(cut), note)).toEqual(roomOf(events))
    const expected = events.flatMap((event, index) => {
      const refusal = refusalOf(roomOf(events.slice(0, index)), event)
      return refusal ? [[index + 1, refusal]] : []
    })
    expect(refused).toEqual(expected)
  })
  fc.assert(property, { numRuns: 300 })
})

describe('a full room', () => {
  const joins = Array.from({ length: mostSeats + 3 }, (_, index): RoomEvent => {
    return { type: 'joined', seat: `seat ${index}`, name: 'Somebody', at: index }
  })

  test('has 1,500 seats, however they are folded', () => {
    const room = roomAfterAll(emptyRoom, joins, () => {})
    expect(Object.keys(room.seats)).toHaveLength(mostSeats)
    expect(room).toEqual(roomOf(joins))
  })

  test('says so to whoever comes next, and to nobody who is in it', () => {
    const room = roomOf(joins)
    expect(refusalOf(room, { type: 'joined', seat: 'new', name: 'New', at: 0 })).toBe('room_full')
    expect(refusalOf(room, { type: 'joined', seat: 'seat 0', name: 'Old', at: 0 })).toBeNull()
  })

  test('is folded from a day of votes by five seconds of one processor', () => {
    const asked: RoomEvent = {
      type: 'asked',
      question: { id: 'q', ask: '?', answers: [{ text: 'Yes', right: true }] },
      at: 0,
    }
    const votes = Array.from({ length: 30_000 }, (_, index): RoomEvent => {
      const vote = {
        type: 'voted',
        seat: `seat ${index % mostSeats}`,
        question: 'q',
        choice: index % 2 ? 0 : null,
      } as const
      return index % 50 ? { ...vote, at: index } : { type: 'moved', by: null, position: positionAt(index), at: index }
    })
    const start = process.cpuUsage()
    const room = roomAfterAll(emptyRoom, [...joins, asked, ...votes], () => {})
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(5000)
    expect(Object.keys(room.asked[0]?.rounds[0] ?? {}).length).toBeGreaterThan(1400)
  })
})
