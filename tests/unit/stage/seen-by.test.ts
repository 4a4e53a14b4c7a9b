/** Who has had which value in their hands, counted from the messages of a run. */
import { expect, it } from 'vitest'
import type { Stage } from '@/components/stage/stage-model'
import { seenBy } from '@/components/stage/story/seen-by'
import type { Http, Message } from '@/lib/world/message'
import { message, page, request, sending } from './steps'

const token: Http = { ...page, headers: [['content-type', 'application/json']], body: '{"access_token":"a-token"}' }
const server = { from: 'client', to: 'authorization-server', channel: 'back' } as const

const messages = [
  message(1, 'callback-request', request('GET', 'https://photoprint.test/callback?code=a-code')),
  message(
    2,
    'token-request',
    request(
      'POST',
      'https://id.acme.test/token',
      [['content-type', 'application/x-www-form-urlencoded']],
      'code=a-code',
    ),
    server,
  ),
  message(3, 'token-response', token, { from: 'authorization-server', to: 'client', channel: 'back' }),
  message(4, 'api-request', request('GET', 'https://api.acme.test/', [['authorization', 'Bearer a-token']]), {
    from: 'client',
    to: 'resource-server',
  }),
]

function seen(sent: readonly Message[]) {
  const branch = sent.map((each, index) => sending(index, index === 0 ? null : index - 1, each))
  return seenBy({ branch } as unknown as Stage).map(({ name, parties }) => [name, [...parties].sort()])
}

it('whoever sent or got a message that carries a value has seen it, behind a scheme too', () => {
  expect(seen(messages)).toEqual([
    ['code', ['authorization-server', 'browser', 'client']],
    ['access_token', ['authorization-server', 'client', 'resource-server']],
  ])
})

it('a message that reaches nobody was seen by its sender alone', () => {
  const [callback] = messages
  expect(callback && seen([{ ...callback, to: null }])).toEqual([['code', ['browser']]])
})

it('values that the run does not have are left out', () => {
  expect(seen([message(1, 'client-home-request', request('GET', 'https://photoprint.test/'))])).toEqual([])
})
