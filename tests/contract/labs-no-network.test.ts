/** Nothing in a lab reaches anybody outside of its world: a listener hears nothing, no socket connects, and nothing is fetched. */
import { createServer, type Server, Socket } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { faultLabs } from '@/content/attacks/faults/faults'
import { labs } from '@/content/attacks/labs'
import { story } from '@/content/story'
import { labFlow } from '@/lib/play/lab-flow'
import { tryFix } from '@/lib/play/trial'
import { isWorldError } from '@/lib/world/errors'
import type { Act } from '@/lib/world/party'
import { settingsOf, virtualAddresses } from '@/lib/world/settings'
import { type Played, play, start, take } from './play'

const connect = vi.spyOn(Socket.prototype, 'connect')
const fetched = vi.spyOn(globalThis, 'fetch')
let listener: Server
let connections = 0
let port = 0

beforeAll(async () => {
  listener = createServer(() => {
    connections++
  })
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))
  const address = listener.address()
  port = typeof address === 'object' && address ? address.port : 0
})

afterAll(() => {
  listener.close()
})

beforeEach(() => {
  connect.mockClear()
  fetched.mockClear()
})

afterEach(() => {
  expect(connect).not.toHaveBeenCalled()
  expect(fetched).not.toHaveBeenCalled()
  expect(connections).toBe(0)
})

it.each([...labs, ...faultLabs].map((lab) => [lab.id, lab] as const))('with %s, whatever fix is in', async (_, lab) => {
  const around = { addresses: virtualAddresses, story, seed: 'a seed', now: Date.now() }
  for (const chosen of [{}, ...lab.fixes.map((fix) => fix.with)]) await tryFix(lab, chosen, around)
})

describe.each(labs.map((lab) => [lab.id, lab] as const))('where a reader is Mallory in %s', (_, lab) => {
  /** Does something and delivers what comes of it. What cannot be done here is refused by the world. */
  async function done(from: Played, party: string, act: Act): Promise<Played> {
    try {
      return await play(await take(from, { type: 'act', party, act }))
    } catch (error) {
      if (isWorldError(error)) return from
      throw error
    }
  }

  it('an address outside leads nowhere, in a request and in a token', async () => {
    const flow = labFlow(lab, 'yourself')
    let played = await play(await start(settingsOf(flow), 'a seed', Date.now(), flow))
    const outside = `http://127.0.0.1:${port}/`
    const header = { jku: outside, x5u: outside, kid: outside }
    const send = (url: string, token: string): Act => ({
      kind: 'send',
      request: { method: 'GET', url, headers: [['authorization', `Bearer ${token}`]] },
    })
    played = await done(played, 'mallory', send(outside, 'a'))
    for (const from of ['access_token', 'id_token']) {
      played = await done(played, 'mallory', { kind: 'forge', token: { from, header, sign: 'own-key' } })
      played = await done(played, 'mallory', send('{resource-server}/photos', '{forged}'))
    }
    for (const browser of ['browser', 'mallory-browser'])
      played = await done(played, browser, { kind: 'open', address: outside })
    expect(played.path.length).toBeGreaterThan(0)
  })
})
