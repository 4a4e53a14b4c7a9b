import { describe, expect, test } from 'vitest'
import { flows } from '@/content/flows/flows'
import { story } from '@/content/story'
import type { Flow } from '@/content/types'
import { newWorld } from '@/lib/parties/new-world'
import type { WorldStart } from '@/lib/parties/world-start'
import { rowsOf } from '@/lib/world/readings/tree'
import { type Addresses, choicesOf, type Settings, settingsOf, virtualAddresses } from '@/lib/world/settings'
import { type Played, play, startOf, take } from './play'

const site = 'https://site.test'

/** Everybody on one host, as runs on this site's own address would be. */
const below: Addresses = {
  'authorization-server': `${site}/live/x/id`,
  client: `${site}/live/x/photoprint`,
  'resource-server': `${site}/live/x/api`,
  'second-client': `${site}/live/x/photobook`,
  'print-service': `${site}/live/x/photoprint-print`,
  app: `${site}/live/x/app`,
  phone: `${site}/live/x/phone`,
  elsewhere: 'https://evil.test',
}

function startAt(addresses: Addresses, flow: Flow, settings: Settings): WorldStart {
  return { parties: flow.parties, settings, addresses, story, seed: 'a seed', now: Date.now() }
}

async function playAt(addresses: Addresses, flow: Flow, settings: Settings): Promise<Played> {
  return play(await startOf(await newWorld(startAt(addresses, flow, settings)), flow))
}

/** Kinds and ends of all messages. On one origin nobody has to be asked first (Fetch, "CORS-preflight fetch"). */
function told({ path }: Played): string[] {
  const messages = rowsOf(path).map(({ message: { from, to, kind } }) => `${from} → ${to}: ${kind}`)
  return messages.filter((line) => !line.includes('preflight'))
}

function refusals({ path }: Played): string[] {
  return path.flatMap(({ notes }) => notes.filter(({ refused }) => refused).map(({ code }) => code))
}

const cases = flows.flatMap((flow) => {
  const chosen: Partial<Settings>[] = flow.settings.includes('client')
    ? choicesOf(flow, 'client').map((client) => ({ client: client as Settings['client'] }))
    : [{}]
  return chosen.map((each) => [flow.id, Object.values(each).join(), flow, settingsOf(flow, each)] as const)
})

describe('a world below paths of one host', () => {
  test.each(cases)(
    '%s %s: the same messages in the same order, and the same refusals',
    async (_, __, flow, settings) => {
      const [here, there] = [await playAt(virtualAddresses, flow, settings), await playAt(below, flow, settings)]
      expect(told(there)).toEqual(told(here))
      expect(refusals(there)).toEqual(refusals(here))
    },
  )

  test('every address is below the path of the party that answers there', async () => {
    const flow = flows.find(({ id }) => id === 'authorization-code') as Flow
    const { path } = await playAt(below, flow, settingsOf(flow))
    for (const { message } of rowsOf(path))
      if (message.http.type === 'request') expect(message.http.url).toMatch(/^https:\/\/site\.test\/live\/x\/\w+/)
  })

  test.each([
    `${site}/.well-known/oauth-authorization-server/live/x/id`,
    `${below['authorization-server']}/.well-known/openid-configuration`,
    `${below['authorization-server']}/.well-known/oauth-authorization-server`,
  ])('Acme ID describes itself at %s, with its endpoints below its base', async (address) => {
    const flow = flows.find(({ id }) => id === 'authorization-code') as Flow
    const begun = await startOf(await newWorld(startAt(below, flow, settingsOf(flow))), flow)
    const asked = await take(begun, { type: 'act', party: 'browser', act: { kind: 'open', address } })
    const told = await take(asked, { type: 'deliver', message: asked.path.at(-1)?.inFlight[0] ?? 0 })
    const sent = told.path.at(-1)?.sent[0]
    expect(sent?.kind).toBe('metadata-response')
    const metadata = JSON.parse(sent?.http.body ?? '')
    expect(metadata.issuer).toBe(below['authorization-server'])
    for (const [name, value] of Object.entries(metadata))
      if (name.endsWith('_endpoint') || name === 'jwks_uri') expect(value).toMatch(`${below['authorization-server']}/`)
  })

  test('no cookie of one party goes to another', async () => {
    const flow = flows.find(({ id }) => id === 'authorization-code') as Flow
    const { path } = await playAt(below, flow, settingsOf(flow))
    for (const { message } of rowsOf(path)) {
      const cookie = message.http.headers.find(([name]) => name === 'cookie')?.[1] ?? ''
      if (message.to === 'client') expect(cookie).not.toContain('_session.sig')
      if (message.to === 'authorization-server') expect(cookie).not.toContain('photoprint')
    }
  })
})
