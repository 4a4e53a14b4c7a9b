import { expect, test } from 'vitest'
import { whatIfsAt, whatIfsElsewhere } from '@/components/stage/what-if/what-ifs'
import { deviceAuthorization } from '@/content/flows/device-authorization'
import { settingsOf } from '@/lib/world/settings'
import { message, page, request, sending, step } from './steps'

const polling = (id: number) => message(id, 'device-token-request', request('POST', 'https://id.acme.test/token'))
const [first, second] = [polling(1), polling(3)]
const branch = [
  sending(0, null, first),
  sending(1, 0, message(2, 'authorization-pending-response', page), { delivered: first }),
  sending(2, 1, second),
  step(3, 2, { delivered: second }),
]
const stage = { flow: deviceAuthorization, settings: settingsOf(deviceAuthorization), branch }

test('a what-if for the second message of its kind is offered there, and not at the first', () => {
  const idsAt = (at: typeof first) => whatIfsAt(stage, at).map(({ id }) => id)
  expect(idsAt(first)).not.toContain('device-code-used-twice')
  expect(idsAt(second)).toContain('device-code-used-twice')
})

test('elsewhere it is listed with the message that it is for, and each is listed once', () => {
  const { earlier, later } = whatIfsElsewhere({ ...stage, message: first })
  expect(earlier).toEqual([])
  expect(later).toContainEqual({ whatIf: expect.objectContaining({ id: 'device-code-used-twice' }), message: 3 })
  const listed = later.map(({ whatIf }) => whatIf.id)
  expect(new Set(listed).size).toBe(listed.length)
})
