import { expect, test } from 'vitest'
import { lineOf, pathOf } from '@/server/log.mjs'

const token = 'eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhZGEifQ.c2lnbmF0dXJlc2lnbmF0dXJl'

test.each([
  ['/flows/authorization-code/token-response?run=abc&at=3', '/flows/authorization-code/token-response'],
  ['/api/runs/abcdefgh/steps', '/api/runs/:id/steps'],
  ['/api/runs/abcdefgh', '/api/runs/:id'],
  ['/api/runs', '/api/runs'],
  ['/api/rooms/C2D3F/events?as=student', '/api/rooms/:code/events'],
  ['/api/rooms', '/api/rooms'],
  ['/teach/C2D3F', '/teach/:code'],
  ['/join/C2D3F', '/join/:code'],
  ['/class/C2D3F', '/class/:code'],
  [`/tokens/${token}`, '/tokens/:long'],
  [`/tokens#${token}`, '/tokens'],
])('%s is logged as %s: no query, no id of a run, no code of a room, nothing that could be a token', (url, path) => {
  expect(pathOf(url)).toBe(path)
})

test('a request is one line of JSON, with its time, its duration and its size', () => {
  const entry = { id: 'a', method: 'GET', path: '/flows', status: 200, ms: 12.3, bytes: 4567, aborted: undefined }
  expect(lineOf(entry, new Date(0))).toBe(
    '{"time":"1970-01-01T00:00:00.000Z","id":"a","method":"GET","path":"/flows","status":200,"ms":12.3,"bytes":4567}\n',
  )
})
