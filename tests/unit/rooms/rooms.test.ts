import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { RoomEvent } from '@/lib/classroom/events'
import { createLive } from '@/lib/rooms/live'
import type { Rooms } from '@/lib/rooms/rooms'
import { openMemory } from '@/lib/store/memory'
import { openSqlite } from '@/lib/store/sqlite'
import type { Store } from '@/lib/store/store'
import { listening, roomsOver } from '../../support/rooms-given'
import { runWith } from '../../support/store-process'
import { positionAt } from '../classroom/arbitraries'

const question = {
  id: 'q',
  ask: 'Which?',
  answers: [
    { text: 'One', right: true },
    { text: 'Two', right: false },
  ],
}

type Students = readonly { readonly secret: string; readonly seat: string }[]

async function students(rooms: Rooms, code: string, count: number): Promise<Students> {
  const taken = await Promise.all(Array.from({ length: count }, () => rooms.takeSeat(code, {})))
  return taken.map(({ secret, own }) => ({ secret, seat: own.seat }))
}

describe('two processes with one folder', () => {
  let folder: string
  let stores: readonly [Store, Store]

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'claimcheck-rooms-'))
    stores = [openSqlite(folder), openSqlite(folder)]
  })

  afterEach(async () => {
    for (const store of stores) await store.close()
    rmSync(folder, { recursive: true })
  })

  test('are one room: who joined at one is known to the other, at once', async () => {
    const [one, other] = stores.map((store) => roomsOver(store.rooms)) as [Rooms, Rooms]
    const { head, secret } = await one.open()
    await other.act(head.code, { teacher: secret }, { type: 'ask', question })
    for (let count = 0; count < 20; count++) {
      const { secret: seat } = await one.takeSeat(head.code, {})
      await other.act(head.code, { seat }, { type: 'vote', question: 'q', choice: count % 2 })
      await one.act(head.code, { seat }, { type: 'vote', question: 'q', choice: null })
    }
    const rooms = await Promise.all([one, other].map((each) => each.forTeacher(head.code, { teacher: secret })))
    expect(rooms[0]?.room()).toEqual(rooms[1]?.room())
    expect(Object.values(rooms[0]?.room().asked[0]?.rounds[0] ?? {})).toEqual(Array(20).fill(null))
  })

  test('count every vote that was answered, and none that was refused, while one of them closes the vote', async () => {
    const [one, other] = stores.map((store) => roomsOver(store.rooms)) as [Rooms, Rooms]
    const { head, secret } = await one.open()
    const { code } = head
    const class_ = await students(one, code, 60)
    await one.act(code, { teacher: secret }, { type: 'ask', question })
    const vote = async ({ secret: seat, seat: id }: Students[number], index: number) => {
      await new Promise((resolve) => setTimeout(resolve, index))
      const act = { type: 'vote', question: 'q', choice: index % 2 } as const
      return (index % 2 ? one : other).act(code, { seat }, act).then(
        () => [id, index % 2] as const,
        (error) => [id, String(error.code)] as const,
      )
    }
    const closing = new Promise((resolve) => setTimeout(resolve, 30)).then(() => {
      return other.act(code, { teacher: secret }, { type: 'close-vote', question: 'q' })
    })
    const [answers] = await Promise.all([Promise.all(class_.map(vote)), closing])
    const counted = answers.filter(([, answer]) => typeof answer === 'number')
    const live = await one.forTeacher(code, { teacher: secret })
    expect(live.room().asked[0]?.rounds[0]).toEqual(Object.fromEntries(counted))
    expect(new Set(answers.map(([, answer]) => answer)).has('vote_closed')).toBe(true)
  })

  test('tell whoever listens of what happens at the other', async () => {
    const [one, other] = stores.map((store) => roomsOver(store.rooms)) as [Rooms, Rooms]
    const { head, secret } = await one.open()
    const { secret: seat } = await one.takeSeat(head.code, {})
    const student = await listening(one, head.code, { seat }, 'student')
    const projector = await listening(other, head.code, {}, 'projector')
    await other.act(head.code, { teacher: secret }, { type: 'move', position: positionAt(3) })
    await student.until(({ position }) => position !== null)
    expect(projector.views.at(-1)?.view.position).toEqual(positionAt(3))
    student.stop()
    projector.stop()
  })

  test('give the same view the same tag: who comes to the other with it is told nothing twice', async () => {
    const [one, other] = stores.map((store) => roomsOver(store.rooms)) as [Rooms, Rooms]
    const { head, secret } = await one.open()
    const { secret: seat } = await one.takeSeat(head.code, {})
    await one.act(head.code, { teacher: secret }, { type: 'move', position: positionAt(3) })
    const before = await listening(one, head.code, { seat }, 'student')
    before.stop()
    const after = await listening(other, head.code, { seat }, 'student', before.views[0]?.tag)
    expect(after.views).toEqual([])
    await other.act(head.code, { teacher: secret }, { type: 'darken', on: true })
    expect(after.views.map(({ view }) => view.dark)).toEqual([true])
    after.stop()
  })

  test('keep what was answered when one of them is killed, and the seats and the rights with it', async () => {
    const printed = await runWith(
      folder,
      `
      import { roomsOver } from './tests/support/rooms-given.ts'
      const rooms = roomsOver(store.rooms)
      const { head: { code }, secret } = await rooms.open()
      const question = ${JSON.stringify(question)}
      await rooms.act(code, { teacher: secret }, { type: 'ask', question })
      const seats = []
      for (let count = 0; count < 25; count++) {
        const { secret: seat } = await rooms.takeSeat(code, {})
        await rooms.act(code, { seat }, { type: 'vote', question: 'q', choice: 1 })
        seats.push(seat)
      }
      process.stdout.write(JSON.stringify({ code, secret, seats }), () => process.kill(process.pid, 'SIGKILL'))
      await new Promise(() => {})`,
    )
    const { code, secret, seats } = JSON.parse(printed)
    const rooms = roomsOver(stores[0].rooms)
    const live = await rooms.forTeacher(code, { teacher: secret })
    expect(Object.keys(live.room().asked[0]?.rounds[0] ?? {})).toHaveLength(25)
    const again = await rooms.takeSeat(code, { seat: seats[7] })
    expect(again.own.choices).toEqual([{ choice: 1 }])
  })
})

describe('who listens', () => {
  const store = openMemory()

  test('is told of a class of 300 that votes at most four times a second as an instructor, and not at all as a student', async () => {
    const rooms = roomsOver(store.rooms)
    const { head, secret } = await rooms.open()
    const class_ = await students(rooms, head.code, 300)
    await rooms.act(head.code, { teacher: secret }, { type: 'ask', question })
    const teacher = await listening(rooms, head.code, { teacher: secret }, 'teacher')
    const quiet = await rooms.takeSeat(head.code, {})
    const student = await listening(rooms, head.code, { seat: quiet.secret }, 'student')
    const start = performance.now()
    for (const { secret: seat } of class_) {
      await rooms.act(head.code, { seat }, { type: 'vote', question: 'q', choice: 0 })
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    const seconds = (performance.now() - start) / 1000
    const counted = (view: Record<string, unknown>) => JSON.stringify(view.asked).includes('"votes":300')
    await teacher.until(counted)
    expect(teacher.views.length).toBeLessThanOrEqual(4 * seconds + 3)
    expect(student.views).toHaveLength(1)
    teacher.stop()
    student.stop()
  })

  test('hears where students are, and since when, from what their pages said', async () => {
    const time = { now: 1_000_000 }
    const rooms = roomsOver(store.rooms, () => time.now)
    const { head, secret } = await rooms.open()
    const { secret: seat, own } = await rooms.takeSeat(head.code, {})
    const here = { is: 'exploring', flow: 'refresh', message: 3, jti: 'a' } as const
    await rooms.act(head.code, { seat }, { type: 'here', here })
    await new Promise((resolve) => setTimeout(resolve, 1100))
    time.now += 20_000
    await rooms.act(head.code, { seat }, { type: 'here', here: { ...here, jti: 'b' } })
    const live = await rooms.forTeacher(head.code, { teacher: secret })
    expect(live.whereabouts.known()[own.seat]).toEqual({ ...here, jti: 'b', at: 1_020_000, since: 1_000_000 })
  })

  test('is let go when the process ends, and so is whoever comes after', async () => {
    const rooms = roomsOver(store.rooms)
    const { head } = await rooms.open()
    const ended: string[] = []
    const hearing = (name: string) => ({ as: 'projector' as const, tell: () => {}, end: () => void ended.push(name) })
    await rooms.hear(head.code, {}, hearing('first'), '')
    expect(rooms.listening()).toBe(1)
    rooms.end()
    await rooms.hear(head.code, {}, hearing('second'), '')
    expect(ended).toEqual(['first', 'second'])
  })

  test('costs nothing once nobody does: the store is watched no more', async () => {
    const watched = { now: 0 }
    const watch = () => {
      watched.now++
      return () => void watched.now--
    }
    const head = { code: 'CCCCC', openedAt: 0, expiresAt: 1, teacher: '', handOver: '' }
    const live = createLive({ ...store.rooms, watch }, head, Date.now)
    const listener = { as: 'projector', seat: null, tell: () => {} } as const
    const other = { ...listener }
    await live.listen(listener, '')
    await live.listen(other, '')
    expect(watched.now).toBe(1)
    live.stop(listener)
    live.stop(other)
    expect(watched.now).toBe(0)
  })
})

test('what repeats is kept once, however often it is sent', async () => {
  const store = openMemory()
  const rooms = roomsOver(store.rooms)
  const { head, secret } = await rooms.open()
  const { secret: seat } = await rooms.takeSeat(head.code, {})
  await rooms.act(head.code, { teacher: secret }, { type: 'ask', question })
  for (let count = 0; count < 10; count++) {
    await rooms.act(head.code, { seat }, { type: 'vote', question: 'q', choice: 1 })
    await rooms.act(head.code, { seat }, { type: 'lost', flow: 'refresh', message: 2 })
  }
  const types = (await store.rooms.since(head.code, 0)).map((text) => (JSON.parse(text) as RoomEvent).type)
  expect(types).toEqual(['joined', 'asked', 'voted', 'lost'])
})

test('a room is gone after a day, for whoever had it in mind too', async () => {
  const time = { now: Date.now() }
  const rooms = roomsOver(openMemory().rooms, () => time.now)
  const { head } = await rooms.open()
  await rooms.takeSeat(head.code, {})
  time.now = head.expiresAt
  await expect(rooms.takeSeat(head.code, {})).rejects.toMatchObject({ code: 'room_gone' })
})
