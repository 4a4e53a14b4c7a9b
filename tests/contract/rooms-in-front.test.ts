/** The answers that are given in front of Next, over connections of Node's. */
import { once } from 'node:events'
import { createServer, get, type IncomingMessage, request } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerInFront } from '@/app/api/rooms/in-front'
import { theRooms } from '@/app/api/rooms/the-rooms'
import { handlerAround } from '@/server/handle.mjs'
import { joined, openedRoom, position, type Visitor } from './rooms-api'

/** So little is kept of what is not read yet that one view is more. */
const tight = { highWaterMark: 64 }
const server = createServer(
  tight,
  handlerAround(async () => expect.unreachable('Next'), { env: { ...process.env, LOG: 'off' } }),
)

beforeAll(async () => {
  answerInFront()
  await once(server.listen(0, '127.0.0.1'), 'listening')
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const addressOf = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/rooms/${path}`
const cookieOf = ({ cookies }: Visitor) => [...cookies].map((pair) => pair.join('=')).join('; ')

async function listening(code: string, student: Visitor): Promise<IncomingMessage> {
  const asked = get(addressOf(`${code}/events?as=student`), { headers: { cookie: cookieOf(student) }, agent: false })
  const [response] = await once(asked, 'response')
  return response
}

/** Reads until a block satisfies. */
async function readUntil(response: IncomingMessage, wanted: (block: string) => boolean): Promise<string[]> {
  const found: string[] = []
  let text = ''
  for await (const chunk of response.iterator({ destroyOnReturn: false })) {
    text += chunk
    const blocks = text.split('\n\n')
    text = blocks.pop() ?? ''
    found.push(...blocks)
    if (blocks.some(wanted)) break
  }
  return found
}

const moved = (message: number) => ({ type: 'move', position: { ...position, message } })

async function everybodyGone(): Promise<void> {
  while (theRooms().listening() > 0) await wait(5)
}

test('a stream begins with the view, and tells of each move', async () => {
  const { code, teacher } = await openedRoom()
  const { student } = await joined(code)
  const response = await listening(code, student)
  const [first = ''] = await readUntil(response, () => true)
  expect(first).toMatch(/^retry: 1000\nid: [\w.-]+\nevent: view\ndata: \{.*"own":\{.*\}$/)
  await teacher.act(code, moved(7))
  expect(await readUntil(response, () => true)).toEqual([expect.stringContaining('"message":7,')])
  response.destroy()
})

test('whoever reads slowly gets the latest view, and not all of them', async () => {
  const { code, teacher } = await openedRoom()
  const { student } = await joined(code)
  const connecting = once(server, 'connection')
  const response = await listening(code, student)
  const [socket] = (await connecting) as [Socket]
  await readUntil(response, () => true)
  // As where a network takes nothing for a while.
  socket.cork()
  for (const message of [1, 2, 3, 4]) await teacher.act(code, moved(message))
  socket.uncork()
  const blocks = await readUntil(response, (block) => block.includes('"message":4,'))
  expect(blocks.map((block) => /"message":(\d+)/.exec(block)?.[1])).toEqual(['1', '4'])
  response.destroy()
})

test('a browser that goes away is not told any more', async () => {
  const { code } = await openedRoom()
  const { student } = await joined(code)
  const response = await listening(code, student)
  expect(theRooms().listening()).toBeGreaterThan(0)
  response.destroy()
  await everybodyGone()
})

test('a body that has no end is refused, and the answer arrives', async () => {
  const { code, teacher } = await openedRoom()
  const headers = { 'content-type': 'application/json', cookie: cookieOf(teacher) }
  const asked = request(addressOf(`${code}/acts`), { method: 'POST', headers, agent: false })
  for (let count = 0; count < 10; count++) asked.write(Buffer.alloc(1024 * 1024, ' '))
  const [response] = (await once(asked, 'response')) as [IncomingMessage]
  expect([response.statusCode, response.headers.connection]).toEqual([413, 'close'])
  asked.destroy()
})

test('a stream that is refused is a problem', async () => {
  const { code } = await openedRoom()
  const response = await fetch(addressOf(`${code}/events?as=student`))
  expect([response.status, response.headers.get('content-type')]).toEqual([403, 'application/problem+json'])
  expect(await response.json()).toMatchObject({ code: 'no_seat' })
})

test('streams end, and what asks for the next view is answered, when the process is about to end', async () => {
  const { code } = await openedRoom()
  const { student } = await joined(code)
  const response = await listening(code, student)
  const [first = ''] = await readUntil(response, () => true)
  const tag = /^id: (.*)$/m.exec(first)?.[1] ?? ''
  const headers = { cookie: cookieOf(student) }
  const next = fetch(addressOf(`${code}/next?as=student&after=${encodeURIComponent(tag)}`), { headers })
  while (theRooms().listening() < 2) await wait(5)
  theRooms().end()
  expect(await readUntil(response, () => false)).toEqual([])
  expect((await next).status).toBe(204)
  const late = await listening(code, student)
  expect([late.statusCode, await readUntil(late, () => false)]).toEqual([200, []])
})
