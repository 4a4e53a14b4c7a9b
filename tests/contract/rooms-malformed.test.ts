/** Whatever is sent, a room answers with a problem that says why, and stays as it is. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { actSchema } from '@/lib/api/room-schemas'
import { joined, openedRoom, position, problemOf, question } from './rooms-api'

const entry = { href: '/flows/refresh', title: 'A flow', minutes: 5 }
const moveTo = (more: object) => ({ type: 'move', position: { ...position, ...more } })
const ask = (more: object) => ({ type: 'ask', question: { ...question, ...more } })
const list = (more: object) => ({ type: 'list', list: { title: 'List', entries: [{ ...entry, ...more }] } })

test.each([
  moveTo({}),
  moveTo({ own: [{ from: 'a', whatIf: 'b' }], settings: { client: 'bff' }, follow: 'state', tab: 'raw' }),
  ask({}),
  ask({ item: 'an-item', situation: 'Here.' }),
  list({}),
  list({ href: '/flows/authorization-code/token-response?client=public#top', note: 'Slowly.' }),
])('%j is an act', (act) => {
  expect(actSchema.safeParse(act).success).toBe(true)
})

test.each([
  null,
  [],
  'vote',
  {},
  { type: 'unknown' },
  { type: 'vote', question: 'q1', choice: '1' },
  { type: 'vote', question: 'q1', choice: 8 },
  { type: 'vote', question: 'q1', choice: 0, seat: 'somebody-else' },
  { type: 'hand-over', to: '__proto__' },
  { type: 'remove', seat: 'constructor' },
  { type: 'simulate', students: 61 },
  { type: 'as', seat: 'x'.repeat(22), act: { type: 'close' } },
  moveTo({ own: Array(21).fill({ from: 'a', whatIf: 'b' }) }),
  moveTo({ settings: { client: 'mine' } }),
  moveTo({ position: 'x'.repeat(201) }),
  ask({ ask: 'x'.repeat(501) }),
  ask({ answers: Array(9).fill({ text: 'x', right: false }) }),
  list({ href: 'https://evil.test/' }),
  list({ href: '//evil.test/' }),
  list({ href: '/\\evil.test/' }),
  list({ href: '/\t/evil.test' }),
  list({ href: 'javascript:alert(1)' }),
  { type: 'list', list: { title: 'x', entries: Array(61).fill(entry) } },
])('%j is none', async (act) => {
  const { code, teacher } = await openedRoom()
  expect(await problemOf(teacher.act(code, act))).toEqual([400, 'invalid_body'])
})

test('no body that anybody sends makes the server fail, and none changes what others see', async () => {
  const { code, teacher } = await openedRoom()
  const { student } = await joined(code)
  const types = ['vote', 'lost', 'here', 'rename', 'move', 'ask', 'remove', 'as', 'simulate', 'list', 'turn', 'close']
  const anything = fc.oneof(
    fc.anything(),
    fc.record({ type: fc.constantFrom(...types), question: fc.anything(), seat: fc.anything(), act: fc.anything() }),
  )
  const before = await (await teacher.next(code, 'projector')).text()
  const property = fc.asyncProperty(anything, async (body) => {
    const sent = JSON.stringify(body, (_, value) => (typeof value === 'bigint' ? String(value) : value)) ?? 'null'
    const { status } = await student.act(code, JSON.parse(sent))
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
  })
  await fc.assert(property, { numRuns: 200 })
  expect(await (await teacher.next(code, 'projector')).text()).toBe(before)
})

test.each(['teacher', 'student', 'projector', 'nobody', ''])(
  'as %j without any cookie, a stream is a view or a problem',
  async (as) => {
    const { code } = await openedRoom()
    const { student } = await joined(code)
    student.cookies.clear()
    const response = await student.events(code, as)
    expect(response.status).toBe({ projector: 200, teacher: 403, student: 403 }[as] ?? 400)
    await response.body?.cancel()
  },
)
