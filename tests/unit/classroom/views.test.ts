import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyRoom, type Room, roomAfter } from '@/lib/classroom/room'
import { classView, ownView, teacherView } from '@/lib/classroom/views'
import { history, seats } from './arbitraries'

function forEveryRoom(holds: (room: Room) => void): void {
  fc.assert(
    fc.property(history, (events) => holds(events.reduce(roomAfter, emptyRoom))),
    { numRuns: 300 },
  )
}

describe('what everybody sees', () => {
  test('names nobody: no seat, no name, no note of the speaker', () => {
    forEveryRoom((room) => {
      const text = JSON.stringify(classView(room))
      for (const secret of [...seats, 'Name of', 'a note for the speaker']) expect(text).not.toContain(secret)
    })
  })

  test('says how many chose what, and what is right and why, only once the results are shown', () => {
    forEveryRoom((room) => {
      const view = classView(room)
      if (room.asked.at(-1)?.shown) return
      const text = JSON.stringify(view)
      for (const secret of ['"right"', 'the reason why', '"counts"', '"votes"', '"belief"'])
        expect(text).not.toContain(secret)
    })
  })
})

test('what a student sees besides is about their own seat alone', () => {
  forEveryRoom((room) => {
    for (const seat of seats) {
      const text = JSON.stringify(ownView(room, seat))
      for (const other of seats.filter((each) => each !== seat)) expect(text).not.toContain(other)
    }
  })
})

test('an instructor sees no choice with the seat that made it', () => {
  forEveryRoom((room) => {
    const view = teacherView(room, {})
    expect(view.asked.map(({ rounds }) => rounds)).toEqual(view.asked.map(() => []))
    for (const seat of seats) expect(JSON.stringify([view.asked, view.lost])).not.toContain(seat)
  })
})
