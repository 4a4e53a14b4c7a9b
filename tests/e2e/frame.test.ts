/** A page that somebody has written shows in a frame, and takes the visitor's browser nowhere. */
import { createServer } from 'node:net'
import type { APIRequestContext } from '@playwright/test'
import type { RunView } from '@/lib/world/run'
import { flow, ready } from './support/stage'
import { expect, test } from './support/test'

/** Listens for whoever connects, by whatever protocol. */
async function listener() {
  let connections = 0
  const server = createServer((socket) => {
    connections++
    socket.destroy()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port.')
  return { url: `http://127.0.0.1:${address.port}/`, count: () => connections, close: () => server.close() }
}

/** The address of a run in which the page of the sign-in says something else. */
async function pageThatSays(request: APIRequestContext, body: string): Promise<string> {
  const run: RunView = await (
    await request.post('/api/runs', { data: { flow: 'authorization-code', play: 'end' } })
  ).json()
  const step = run.steps.find(({ sent }) => sent.some(({ kind }) => kind === 'sign-in-page'))
  const edit = [{ in: 'body', to: body }]
  const action = { type: 'deliver', message: step?.inFlight.at(-1), edit }
  const taken = await request.post(`/api/runs/${run.id}/steps`, { data: { from: step?.id, action } })
  const { at }: { at: number } = await taken.json()
  return `${flow}?run=${run.id}&step=${at}`
}

test('nothing that a page asks for by itself connects', async ({ page, request, allowComplaint }) => {
  const { url, count, close } = await listener()
  // What the policies refuse, they say.
  allowComplaint(/127\.0\.0\.1/)
  const body = [
    `<!doctype html><html><head><meta http-equiv=refresh content="0;url=${url}"><link rel=preconnect href="${url}">`,
    `<link rel=stylesheet href="${url}"><base href="${url}"></head><body background="${url}"><h1>Still here</h1>`,
    `<iframe src="${url}"></iframe><IFRAME/src=${url}></IFRAME><object data="${url}"></object><embed src="${url}">`,
    `<img src="${url}"><video poster="${url}" src="${url}"></video><p style="background:url(${url})">styled</p>`,
    `<svg><use href="${url}#a"/><image href="${url}"/><foreignObject><iframe src="${url}"></iframe></foreignObject></svg>`,
  ].join('')
  await page.goto(await pageThatSays(request, body))
  await ready(page)
  await expect(page.frameLocator('iframe').getByRole('heading', { name: 'Still here' })).toBeVisible()
  await page.waitForTimeout(1500)
  await expect(page.frameLocator('iframe').getByRole('heading', { name: 'Still here' })).toBeVisible()
  expect(count()).toBe(0)
  await request.get(url).catch(() => {})
  expect(count(), 'the listener counts').toBe(1)
  close()
})
