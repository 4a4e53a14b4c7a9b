import { request as ask, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http'
import { expect, test } from './support/test'

type Said = { readonly status: number; readonly headers: Record<string, unknown>; readonly body: string }
type Asking = { readonly headers?: OutgoingHttpHeaders; readonly body?: string | Buffer }

/** What the server says to this; of an event stream, its first block. */
function said(url: URL | string, method: string, { headers = {}, body }: Asking = {}): Promise<Said> {
  return new Promise((resolve, reject) => {
    const asked = ask(url, { method, headers, agent: false }, (response) => read(response).then(resolve, reject))
    asked.once('error', reject).end(body)
  })
}

async function read(response: IncomingMessage): Promise<Said> {
  let body = ''
  const isStream = response.headers['content-type'] === 'text/event-stream'
  for await (const chunk of response) {
    body += chunk
    if (isStream && body.includes('\n\n')) break
  }
  return { status: response.statusCode ?? 0, headers: comparable(response.headers), body }
}

/** Each answer has its own time and id; how its end is found, and that it varies for pages, is HTTP's or Next's own matter. */
function comparable(all: IncomingMessage['headers']): Record<string, unknown> {
  const { date, vary, 'x-request-id': id, 'transfer-encoding': coding, 'content-length': length, ...headers } = all
  return { ...headers, hasId: /^[\da-f-]{36}$/.test(String(id)) }
}

const json = { 'content-type': 'application/json' }
const here = { type: 'here', here: { is: 'exploring', flow: 'refresh', message: 3 } }
const acting = (body: unknown, headers: OutgoingHttpHeaders = json) => ({ headers, body: JSON.stringify(body) })

const cases: readonly (readonly [method: string, place: string, isIn: boolean, asking?: Asking])[] = [
  ['POST', 'acts', true, acting(here)],
  ['POST', 'acts', true, acting({ type: 'vote', question: 'none', choice: 1 })],
  ['POST', 'acts', true, acting({ type: 'close' })],
  ['POST', 'acts', true, acting({ type: 'unknown' })],
  ['POST', 'acts', true, acting(here, {})],
  ['POST', 'acts', true, { headers: json, body: '{' }],
  ['POST', 'acts', true, { headers: json, body: Buffer.from([0xff, 0xfe]) }],
  ['POST', 'acts', true, { headers: json }],
  ['POST', 'acts', true, { headers: json, body: Buffer.alloc(70_000, ' ') }],
  ['POST', 'acts', true, { headers: { ...json, 'transfer-encoding': 'chunked' }, body: Buffer.alloc(300_000, ' ') }],
  ['POST', 'acts', false, acting(here)],
  ['GET', 'acts', true],
  ['HEAD', 'acts', true],
  ['PUT', 'acts', true, acting(here)],
  ['OPTIONS', 'acts', true],
  ['GET', 'next?as=student', true],
  ['GET', 'next?as=student&after=x%20y', true],
  ['GET', 'next?as=teacher', true],
  ['GET', 'next?as=nobody', true],
  ['GET', 'next', true],
  ['GET', 'next?as=student', false],
  ['GET', 'next?as=projector', false],
  ['HEAD', 'next?as=student', true],
  ['POST', 'next?as=student', true, acting({})],
  ['OPTIONS', 'next', true],
  ['GET', 'events?as=student', true],
  ['GET', 'events?as=projector', false, { headers: { 'last-event-id': 'x' } }],
  ['GET', 'events?as=student', false],
  ['GET', 'events?as=nobody', true],
  ['HEAD', 'events?as=student', true],
  ['OPTIONS', 'events', true],
  ['POST', 'events', true, acting({})],
]

/** A room of its own, and the cookie of a seat in it. */
async function seated(baseURL: string | undefined): Promise<{ code: string; cookie: string }> {
  const opened = await fetch(`${baseURL}/api/rooms`, { method: 'POST', headers: json, body: '{}' })
  const { code } = await opened.json()
  const joined = await fetch(`${baseURL}/api/rooms/${code}/seats`, { method: 'POST', headers: json, body: '{}' })
  const [cookie = ''] = (joined.headers.get('set-cookie') ?? '').split(';')
  return { code, cookie }
}

/** The same code, as it is written nowhere: the server leaves this to Next. */
const escaped = (code: string) => `%${code.charCodeAt(0).toString(16)}${code.slice(1)}`

async function expectTheSame(baseURL: string | undefined, code: string, cookie: string): Promise<void> {
  for (const [method, place, isIn, { headers, body } = {}] of cases) {
    const asking = { headers: { ...headers, ...(isIn && { cookie }) }, ...(body && { body }) }
    const byNext = await said(`${baseURL}/api/rooms/${escaped(code)}/${place}`, method, asking)
    const inFront = await said(`${baseURL}/api/rooms/${code}/${place}`, method, asking)
    expect([method, place, inFront]).toEqual([method, place, byNext])
  }
}

test('what is answered in front of Next is answered as by Next', async ({ baseURL }) => {
  const { code, cookie } = await seated(baseURL)
  await expectTheSame(baseURL, code, cookie)
})

for (const code of ['23467', '0', 'x'.repeat(60)]) {
  test(`a room ${code} that is not there is told of in front of Next as by Next`, async ({ baseURL }) => {
    await expectTheSame(baseURL, code, 'claimcheck-seat-23467=none')
  })
}
