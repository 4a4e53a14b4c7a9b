import { describe, expect, test } from 'vitest'
import { cookieSession } from '@/content/flows/cookie-session'
import { implicit } from '@/content/flows/implicit'
import { ownJwt } from '@/content/flows/own-jwt'
import { password } from '@/content/flows/password'
import type { Flow } from '@/content/types'
import { factsAt, rowsOf } from '@/lib/world/readings/tree'
import { settingsOf } from '@/lib/world/settings'
import { inFlight, type Played, play, start } from './play'

async function playOf(flow: Flow, until?: (played: Played) => boolean): Promise<Played> {
  return play(await start(settingsOf(flow), 'a seed', Date.now(), flow), until)
}

function valueKnown(played: Played, party: string, name: string): string | undefined {
  return factsAt(played.path)[party]?.find((fact) => fact.name === name)?.value
}

describe.each([
  ['password', password],
  ['own-jwt', ownJwt],
  ['cookie-session', cookieSession],
] as const)('%s', (_, flow) => {
  test('leaves Ada’s password with Photoprint', async () => {
    const played = await playOf(flow, inFlight('prints-page'))
    expect(valueKnown(played, 'client', 'password')).toBe('lovelace-1843')
  })

  test('has nobody ask Ada what Photoprint may do', async () => {
    const kinds = rowsOf((await playOf(flow)).path).map(({ message }) => message.kind)
    expect(kinds).not.toContain('consent-page')
  })
})

test('the home-made JWT says who, and neither for whom nor what for', async () => {
  const jwt = valueKnown(await playOf(ownJwt, inFlight('prints-page')), 'client', 'jwt') ?? ''
  const [head = '', payload = ''] = jwt.split('.').map((part) => Buffer.from(part, 'base64url').toString())
  expect(JSON.parse(head)).toEqual({ alg: 'HS256', typ: 'JWT', kid: '1' })
  expect(Object.keys(JSON.parse(payload)).toSorted()).toEqual(['exp', 'iat', 'name', 'sub'])
})

test('a session is on the API’s list until Ada leaves', async () => {
  const before = await playOf(cookieSession, inFlight('leave-request'))
  const cookie = valueKnown(before, 'client', 'acme_session')
  expect(cookie).toMatch(/^[\w-]{22}$/)
  expect(valueKnown(before, 'resource-server', 'acme_session')).toBe(cookie)
  expect(valueKnown(await play(before), 'resource-server', 'acme_session')).toBeUndefined()
})

test('the implicit grant shows the token to the address bar, and never to Photoprint’s server', async () => {
  const played = await playOf(implicit, inFlight('callback-request'))
  expect(valueKnown(played, 'browser', 'access_token')).toMatch(/^eyJ/)
  const request = played.world.inFlight.at(-1)?.http
  expect(request?.type === 'request' && request.url).toBe('https://photoprint.test/callback')
})
