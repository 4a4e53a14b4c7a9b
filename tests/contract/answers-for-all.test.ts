/** Whatever is asked of a server, by whichever method: an answer that says what it is, and a note in its log. */
import { describe, expect, test } from 'vitest'
import { flows } from '@/content/flows/flows'
import { step } from '@/lib/parties/cast'
import { type HttpResponse, header, type Message } from '@/lib/world/message'
import { settingsOf } from '@/lib/world/settings'
import { placeOf, type World } from '@/lib/world/world'
import { start } from './play'

const paths: Readonly<Record<string, readonly string[]>> = {
  'https://id.acme.test': [
    '/',
    '/auth',
    '/auth/xyz',
    '/auth/%',
    '/token',
    '/token/introspection',
    '/token/revocation',
    '/request',
    '/device',
    '/device/auth',
    '/device/xyz',
    '/backchannel',
    '/reg',
    '/reg/photoprint',
    '/me',
    '/jwks',
    '/session/end',
    '/session/end/confirm',
    '/session/end/success',
    '/sign-in/xyz',
    '/consent/xyz',
    '/approve/xyz',
    '/approve/__proto__',
    '/.well-known/openid-configuration',
    '/.well-known/nothing',
    '/TOKEN',
    '/a/b/c',
  ],
  'https://api.acme.test': ['/', '/photos', '/photos/1', '/login', '/me/photos', '/__proto__', '/%E0%A4%A'],
  'https://photoprint.test': ['/', '/photos', '/callback', '/nowhere', '/callback/x', '/%', '/__proto__'],
}

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'BREW']

const hosts = Object.keys(paths)

async function worldOf(id: string): Promise<World> {
  const flow = flows.find((each) => each.id === id)
  return (await start(settingsOf(flow ?? {}), 'a seed', Date.now(), flow)).world
}

async function ask(world: World, method: string, url: string, more: Message['http']['headers'] = [], body = '') {
  const http = { type: 'request', method, url, headers: [['host', new URL(url).host], ...more], body } as const
  const message: Message = {
    id: world.nextMessage,
    kind: 'other-request',
    from: 'browser',
    to: null,
    channel: 'back',
    http,
  }
  const at = { ...world, inFlight: [message], nextMessage: world.nextMessage + 1 }
  const { sent, notes } = await step(at, { type: 'deliver', message, at: Date.now() })
  const answer = sent.find(({ inReplyTo }) => inReplyTo === message.id)?.http as HttpResponse | undefined
  return { answer, notes }
}

describe.each(['authorization-code', 'device-authorization', 'own-jwt'])('in the world of %s', (id) => {
  test.each(hosts)(
    '%s answers everything itself, never with a fault of its own, and refuses nothing in silence',
    async (host) => {
      const world = await worldOf(id)
      if (!Object.values(world.addresses).includes(host) || placeOf(world, host) === null) return
      for (const path of paths[host] ?? [])
        for (const method of methods) {
          const { answer, notes } = await ask(world, method, `${host}${path}`)
          const what = `${method} ${host}${path}`
          expect(answer, what).toBeDefined()
          const status = answer?.status ?? 0
          if (status >= 500) expect(status, what).toBe(501)
          if (status >= 400) expect(notes, what).not.toEqual([])
          if (status === 405) expect(answer && header(answer, 'allow'), what).toBeTruthy()
          if (method === 'HEAD') expect(answer?.body, what).toBe('')
          expect(
            notes.map(({ code }) => code),
            what,
          ).not.toContain('party.failed')
        }
    },
  )
})
