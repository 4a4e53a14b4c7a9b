import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '../../scripts/lib/port.mjs'
import { serve } from '../../scripts/lib/serve.mjs'
import { childrenOf, started } from './support/processes'
import { exchange, head, statuses } from './support/raw'
import { expect, test } from './support/test'

// One server after the other: two at a time would take each other's cores.
test.describe.configure({ mode: 'default', timeout: 60_000 })

const last = head('GET /healthz', { connection: 'close' })

type Server = Awaited<ReturnType<typeof serve>>

/** Runs a task against a server of its own, with data of its own. */
async function withServer(env: Record<string, string>, task: (server: Server, port: number) => Promise<unknown>) {
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'claimcheck-server-'))
  const port = await freePort()
  const server = await serve(port, { DATA_DIR, ...env })
  try {
    await task(server, port)
  } finally {
    await server.stop()
    rmSync(DATA_DIR, { recursive: true, force: true })
  }
}

const portOf = (baseURL = '') => Number(new URL(baseURL).port)

for (const size of [70_000, 300_000, 5_000_000]) {
  for (const type of ['application/json', 'text/plain']) {
    test(`a body of ${size} bytes as ${type} is refused, and the next request on the connection is answered`, async ({
      baseURL,
    }) => {
      const headers = { 'content-type': type, 'content-length': String(size) }
      const body = Buffer.alloc(size, ' ')
      const received = await exchange(portOf(baseURL), head('POST /api/runs', headers), body, last)
      expect(statuses(received)).toEqual([type === 'application/json' ? 413 : 415, 200])
    })
  }
}

test('a body of 20 MB is refused at once, the answer arrives, and the connection is closed', async ({ baseURL }) => {
  const headers = { 'content-type': 'application/json', 'content-length': '20000000' }
  const received = await exchange(portOf(baseURL), head('POST /api/runs', headers), Buffer.alloc(1_000_000, ' '))
  expect(statuses(received)).toEqual([413])
  expect(received).toMatch(/^connection: close/im)
})

for (const path of ['/flows/%', '/api/runs/%', '/%E0%A4%A']) {
  test(`${path} is no address: 400, with the security headers, and as a problem below /api`, async ({ baseURL }) => {
    const received = await exchange(portOf(baseURL), head(`GET ${path}`, { connection: 'close' }))
    expect(statuses(received)).toEqual([400])
    expect(received).toMatch(/^content-security-policy: default-src 'none'/im)
    expect(received).toMatch(
      path.startsWith('/api') ? /^content-type: application\/problem\+json/im : /^content-type: text/im,
    )
  })
}

test('OPTIONS * is answered, and what is no HTTP is told so', async ({ baseURL }) => {
  const options = await exchange(portOf(baseURL), head('OPTIONS *', { connection: 'close' }))
  const nonsense = await exchange(portOf(baseURL), 'not a request\r\n\r\n')
  expect([...statuses(options), ...statuses(nonsense)]).toEqual([204, 400])
})

test('nobody can say whose address, host or scheme a request has', async ({ request }) => {
  const strange = { 'x-forwarded-host': 'evil.test', 'x-forwarded-proto': 'https' }
  const page = await (await request.get('/tokens', { headers: strange })).text()
  expect(page).toMatch(/<link rel="canonical" href="http:\/\/localhost:\d+\/tokens"/)
})

test('the server says that it is up and ready, and no cache keeps that', async ({ request }) => {
  for (const path of ['/healthz', '/readyz']) {
    const answer = await request.get(path)
    expect([path, answer.status(), answer.headers()['cache-control']]).toEqual([
      path,
      200,
      expect.stringMatching('no-store'),
    ])
  }
})

test('every answer has an id that the sender did not choose', async ({ request }) => {
  const ids = [await request.get('/tokens', { headers: { 'x-request-id': 'mine' } }), await request.get('/api/runs/x')]
  for (const answer of ids) expect(answer.headers()['x-request-id']).toMatch(/^[\da-f-]{36}$/)
})

test('a server that is asked to stop does not wait for connections that are kept alive', async () => {
  await withServer({ WORKERS: '2' }, async (server, port) => {
    const idle = exchange(port, head('GET /healthz'))
    await wait(500)
    const start = Date.now()
    await server.stop()
    expect(Date.now() - start).toBeLessThan(4000)
    expect(statuses(await idle)).toEqual([200])
  })
})

test('what is in flight is answered before the server ends', async ({ request }) => {
  await withServer({ WORKERS: '2' }, async (server) => {
    const body = { flow: 'authorization-code' }
    const { id } = await (await request.post(`${server.url}/api/runs`, { data: body })).json()
    const answer = request.post(`${server.url}/api/runs/${id}/steps`, { data: { from: 0, play: 'end' } })
    await wait(30)
    expect(await server.stop()).toBe(143)
    expect((await answer).status()).toBe(201)
  })
})

test('a process that is killed is replaced, and the port answers all the while', async ({ request }) => {
  await withServer({ WORKERS: '2' }, async (server) => {
    const [first = 0] = childrenOf(server.pid)
    process.kill(first, 'SIGKILL')
    await expect.poll(() => childrenOf(server.pid).filter((pid) => pid !== first).length).toBe(2)
    expect((await request.get(`${server.url}/healthz`)).status()).toBe(200)
  })
})

test('npm start tells of a server that was killed, and does not end well', async () => {
  const { start, ended } = await started()
  const [server = 0] = childrenOf(start.pid)
  process.kill(server, 'SIGKILL')
  expect(await ended).toBe(137)
})

test('npm start ends well where it is asked to stop', async () => {
  const { start, ended } = await started()
  start.kill('SIGTERM')
  expect(await ended).toBe(0)
})

test('nothing stays on the port where npm start is killed', async () => {
  const { start, ended, port } = await started()
  start.kill('SIGKILL')
  await ended
  const isOpen = () =>
    fetch(`http://127.0.0.1:${port}/healthz`).then(
      () => true,
      () => false,
    )
  await expect.poll(isOpen).toBe(false)
})

test('npm start writes a line of JSON for each request where nobody reads along', async ({ request }) => {
  const { start, ended, port, output } = await started()
  await request.get(`http://127.0.0.1:${port}/flows?secret=1`)
  await expect.poll(() => output().includes('"path":"/flows"')).toBe(true)
  start.kill('SIGTERM')
  await ended
  const [line = ''] = output()
    .split('\n')
    .filter((text) => text.includes('/flows'))
  expect(JSON.parse(line)).toMatchObject({ method: 'GET', path: '/flows', status: 200 })
  expect(output()).not.toContain('secret')
  expect(output()).not.toContain('healthz')
})

test('a sender who goes away in the middle of a request is one line', async () => {
  const { start, ended, port, output } = await started()
  const before = output().split('\n').length
  const socket = connect(port, '127.0.0.1')
  socket.write(head('PUT /theme', { 'content-length': '100' }))
  await wait(300)
  socket.destroy()
  await expect.poll(() => output().includes('"aborted":true')).toBe(true)
  start.kill('SIGTERM')
  await ended
  expect(output().split('\n')).toHaveLength(before + 1)
})
