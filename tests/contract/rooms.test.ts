import { describe, expect, test } from 'vitest'
import type { StudentView, TeacherView } from '@/lib/classroom/views'
import { blocksOf, joined, openedRoom, position, problemOf, question, visitor } from './rooms-api'

async function viewOf<View>(answering: Promise<Response>): Promise<{ tag: string; view: View }> {
  return (await answering).json()
}

describe('opening a room', () => {
  test('gives a code and a hand-over code, and keeps the rights in a cookie that no script reads', async () => {
    const teacher = visitor('198.51.100.7')
    const response = await teacher.open()
    expect(response.status).toBe(201)
    const opened = await response.json()
    expect(opened).toEqual({
      code: expect.stringMatching(/^[234679CDFGHJKMNPQRTVWXY]{5}$/),
      handOver: expect.stringMatching(/^[234679CDFGHJKMNPQRTVWXY]{8}$/),
      expiresAt: expect.any(Number),
    })
    expect(teacher.lastCookie()).toMatch(
      new RegExp(
        `^claimcheck-teacher-${opened.code}=[\\w-]{43}; Path=/; Max-Age=86400; HttpOnly; SameSite=Lax; Secure$`,
      ),
    )
  })

  test('is limited for one address to 30 a minute, and for no other', async () => {
    const greedy = visitor('198.51.100.8')
    for (let count = 0; count < 30; count++) expect((await greedy.open()).status).toBe(201)
    const refused = await greedy.open()
    expect(refused.headers.get('retry-after')).toBe('10')
    expect(await problemOf(Promise.resolve(refused))).toEqual([429, 'too_many_rooms'])
    expect((await visitor('198.51.100.9').open()).status).toBe(201)
  })

  test('over plain http gives a cookie that comes back over plain http', async () => {
    const teacher = visitor('198.51.100.10')
    await teacher.open({ 'x-forwarded-proto': 'http' })
    expect(teacher.lastCookie()).not.toContain('Secure')
  })
})

describe('a seat', () => {
  test('is offered with a pseudonym, and stays the same for the same browser', async () => {
    const { code } = await openedRoom()
    const student = visitor()
    const first = await (await student.join(code)).json()
    expect(first.own).toMatchObject({ name: expect.stringMatching(/^\w+ \w+$/), driving: false, choices: [] })
    const again = await (await student.join(code.toLowerCase(), { name: 'Somebody' })).json()
    expect(again).toEqual(first)
  })

  test.each(['', '   ', 'x'.repeat(25), 'a\u202eb', 'a\u0007b', '\u200d', 'a\nb'])(
    'has no name like %j',
    async (name) => {
      const { code } = await openedRoom()
      expect(await problemOf(visitor().join(code, { name }))).toEqual([400, 'invalid_body'])
    },
  )

  test.each(['Zoë', '  Ada  ', 'x'.repeat(24), '林檎', "<b>O'Neil</b>"])('may have the name %j', async (name) => {
    const { code } = await openedRoom()
    const { own } = await (await visitor().join(code, { name })).json()
    expect(own.name).toBe(name.trim())
  })

  test('is given to 300 behind one address within a moment', async () => {
    const { code, teacher } = await openedRoom()
    const students = Array.from({ length: 300 }, () => visitor('203.0.113.1'))
    const answers = await Promise.all(students.map((student) => student.join(code)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
    const { view } = await viewOf<TeacherView>(teacher.next(code, 'teacher'))
    expect(view.seats).toHaveLength(300)
  })

  test('that was removed does nothing any more, and is told so', async () => {
    const { code, teacher } = await openedRoom()
    const { student, seat } = await joined(code)
    expect((await teacher.act(code, { type: 'remove', seat })).status).toBe(201)
    expect(await problemOf(student.act(code, { type: 'rename', name: 'Me' }))).toEqual([403, 'seat_removed'])
    expect(await problemOf(student.join(code))).toEqual([403, 'seat_removed'])
    const { view } = await viewOf<StudentView>(student.next(code, 'student'))
    expect(view.own).toBeNull()
  })
})

test('an unknown room is gone for everybody', async () => {
  const somebody = visitor()
  for (const code of ['CCCCC', 'nothing', '%', '../../runs'])
    for (const asking of [
      somebody.join(code),
      somebody.teach(code, 'CCCCCCCC'),
      somebody.act(code, { type: 'close' }),
      somebody.events(code, 'projector'),
      somebody.next(code, 'projector'),
    ])
      expect(await problemOf(asking)).toEqual([404, 'room_gone'])
})

describe('the rights of an instructor', () => {
  test('are not those of whoever has a seat, or nothing', async () => {
    const { code } = await openedRoom()
    const { student } = await joined(code)
    for (const somebody of [student, visitor()])
      for (const asking of [
        somebody.act(code, { type: 'close' }),
        somebody.act(code, { type: 'simulate', students: 3 }),
        somebody.next(code, 'teacher'),
        somebody.events(code, 'teacher'),
      ])
        expect(await problemOf(asking)).toEqual([403, 'not_the_teacher'])
  })

  test('go to another browser by the hand-over code, however it was typed', async () => {
    const { code, handOver } = await openedRoom()
    const other = visitor()
    const typed = `${handOver.slice(0, 4)} ${handOver.slice(4)}`.toLowerCase()
    expect((await other.teach(code, typed)).status).toBe(201)
    expect((await other.act(code, { type: 'darken', on: true })).status).toBe(201)
  })

  test('are not found by trying: ten wrong codes a minute', async () => {
    const { code, handOver } = await openedRoom()
    const thief = visitor()
    for (let count = 0; count < 10; count++)
      expect(await problemOf(thief.teach(code, 'CCCCCCCC'))).toEqual([403, 'wrong_hand_over'])
    expect(await problemOf(thief.teach(code, handOver))).toEqual([429, 'too_many_tries'])
  })
})

describe('acts', () => {
  test('a vote counts until the vote is closed', async () => {
    const { code, teacher } = await openedRoom()
    const { student } = await joined(code)
    const vote = (choice: number | null, id = 'q1') => student.act(code, { type: 'vote', question: id, choice })
    expect(await problemOf(vote(0))).toEqual([404, 'unknown_question'])
    await teacher.act(code, { type: 'ask', question })
    expect((await vote(0)).status).toBe(201)
    expect((await vote(1)).status).toBe(201)
    expect(await problemOf(vote(7))).toEqual([404, 'unknown_answer'])
    await teacher.act(code, { type: 'close-vote', question: 'q1' })
    expect(await problemOf(vote(0))).toEqual([409, 'vote_closed'])
    const { view } = await viewOf<TeacherView>(teacher.next(code, 'teacher'))
    expect(view.asked[0]?.tallies).toEqual([{ counts: [0, 1], unsure: 0, votes: 1 }])
  })

  test('one at a time has the wheel', async () => {
    const { code, teacher } = await openedRoom()
    const { student, seat } = await joined(code)
    const move = { type: 'move', position }
    expect(await problemOf(student.act(code, move))).toEqual([409, 'not_the_driver'])
    await teacher.act(code, { type: 'hand-over', to: seat })
    expect(await problemOf(teacher.act(code, move))).toEqual([409, 'not_the_driver'])
    expect((await student.act(code, move)).status).toBe(201)
    await teacher.act(code, { type: 'hand-over', to: null })
    expect((await teacher.act(code, move)).status).toBe(201)
  })

  test('are limited for each seat: 40 at once', async () => {
    const { code } = await openedRoom()
    const { student } = await joined(code)
    const rename = (count: number) => student.act(code, { type: 'rename', name: `Name ${count}` })
    const statuses: number[] = []
    for (let count = 0; count < 60; count++) statuses.push((await rename(count)).status)
    expect(statuses.slice(0, 40).every((status) => status === 201)).toBe(true)
    expect(statuses).toContain(429)
    const { student: other } = await joined(code)
    expect((await other.act(code, { type: 'rename', name: 'Other' })).status).toBe(201)
  })

  test('simulated students sit and vote, and nobody else is acted for', async () => {
    const { code, teacher } = await openedRoom()
    const { seat } = await joined(code)
    await teacher.act(code, { type: 'simulate', students: 60 })
    await teacher.act(code, { type: 'ask', question })
    const { view } = await viewOf<TeacherView>(teacher.next(code, 'teacher'))
    const simulated = view.seats.filter((each) => each.simulated)
    expect(simulated.map(({ name }) => name)).toContain('Simulated 60')
    const act = { type: 'vote', question: 'q1', choice: 1 }
    for (const each of simulated) expect((await teacher.act(code, { type: 'as', seat: each.id, act })).status).toBe(201)
    expect(await problemOf(teacher.act(code, { type: 'as', seat, act }))).toEqual([403, 'not_simulated'])
  })

  test('a closed room takes nothing and nobody any more', async () => {
    const { code, teacher } = await openedRoom()
    await teacher.act(code, { type: 'close' })
    expect(await problemOf(teacher.act(code, { type: 'move', position }))).toEqual([409, 'room_closed'])
    expect(await problemOf(visitor().join(code))).toEqual([409, 'room_closed'])
  })
})

describe('an event stream', () => {
  test('begins with the whole view, and goes on with every other one', async () => {
    const { code, teacher } = await openedRoom()
    const { student } = await joined(code)
    const response = await student.events(code, 'student')
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/event-stream',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    })
    const blocks = blocksOf(response)
    const first = (await blocks.next()).value
    expect(first).toMatchObject({ retry: '1000', event: 'view', id: expect.stringMatching(/^[\w-]{16}\.[\w-]{16}$/) })
    expect(JSON.parse(first?.data ?? '')).toMatchObject({ position: null, own: { driving: false } })
    await teacher.act(code, { type: 'move', position })
    expect(JSON.parse((await blocks.next()).value?.data ?? '')).toMatchObject({ position })
    await blocks.return(undefined)
  })

  test('that comes back with the tag of the latest view is sent a heartbeat alone', async () => {
    const { code } = await openedRoom()
    const first = (await blocksOf(await visitor().events(code, 'projector')).next()).value
    const again = await visitor().events(code, 'projector', { 'last-event-id': first?.id ?? '' })
    const block = (await blocksOf(again).next()).value
    expect(block).toEqual({ retry: '1000', comment: '' })
  })

  test('tells a student nothing of what others choose', async () => {
    const { code, teacher } = await openedRoom()
    const [one, other] = [await joined(code), await joined(code)]
    await teacher.act(code, { type: 'ask', question })
    const { tag } = await viewOf<StudentView>(one.student.next(code, 'student'))
    await other.student.act(code, { type: 'vote', question: 'q1', choice: 0 })
    const waiting = AbortSignal.timeout(300)
    expect((await one.student.next(code, 'student', tag, waiting)).status).toBe(204)
    await one.student.act(code, { type: 'vote', question: 'q1', choice: 1 })
    const { view } = await viewOf<StudentView>(one.student.next(code, 'student', tag))
    expect(view.own?.choices).toEqual([{ choice: 1 }])
  })
})

test('a long poll waits for what is new', async () => {
  const { code, teacher } = await openedRoom()
  const { tag } = await viewOf<StudentView>(visitor().next(code, 'projector'))
  const waiting = viewOf<StudentView>(visitor().next(code, 'projector', tag))
  await teacher.act(code, { type: 'darken', on: true })
  expect((await waiting).view.dark).toBe(true)
})
