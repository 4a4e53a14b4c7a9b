import { createLocalJWKSet, jwtVerify } from 'jose'
import { describe, expect, test } from 'vitest'
import { logout } from '@/content/flows/logout'
import type { AuthorizationServerState } from '@/lib/parties/authorization-server/state'
import { inOrder } from '@/lib/parties/authorization-server/suspended'
import { fieldsOf } from '@/lib/world/fields'
import type { Message } from '@/lib/world/message'
import { rowsOf } from '@/lib/world/readings/tree'
import { type Settings, settingChoices, settingsOf, virtualAddresses } from '@/lib/world/settings'
import { inFlight, type Played, play, start, take } from './play'

const begun = (chosen: Partial<Settings> = {}) => start(settingsOf(logout, chosen), 'a seed', Date.now(), logout)

function messagesOf({ path }: Played): Message[] {
  return rowsOf(path).map(({ message }) => message)
}

function field({ http }: Message, name: string): string {
  return fieldsOf(http).find((each) => each.name === name)?.value ?? ''
}

function serverOf({ world }: Played): AuthorizationServerState {
  return world.parties['authorization-server']?.state as AuthorizationServerState
}

const isToken = ({ kind }: Message) => kind === 'logout-token-request'

describe.each(settingChoices.algorithm)('logout tokens, with %s', (algorithm) => {
  test('are what Back-Channel Logout §2.4 says, one for each site, and name the session of its ID token', async () => {
    const messages = messagesOf(await play(await begun({ algorithm })))
    const keys = createLocalJWKSet(JSON.parse(messages.find(({ kind }) => kind === 'jwks-response')?.http.body ?? ''))
    const tokens = messages.filter(isToken)
    expect(tokens.map(({ to }) => to).toSorted()).toEqual(['client', 'second-client'])
    for (const message of tokens) {
      const audience = message.to === 'client' ? 'photoprint' : 'photobook'
      const expected = { issuer: 'https://id.acme.test', audience, typ: 'logout+jwt', algorithms: [algorithm] }
      const { payload } = await jwtVerify(field(message, 'logout_token'), keys, expected)
      expect(payload.events).toEqual({ 'http://schemas.openid.net/event/backchannel-logout': {} })
      expect(payload).toMatchObject({ sub: 'ada', jti: expect.any(String), iat: expect.any(Number) })
      expect(payload).not.toHaveProperty('nonce')
      const issued = messages.find(({ kind, to }) => kind === 'token-response' && to === message.to)
      const idToken = issued && (await jwtVerify(field(issued, 'id_token'), keys)).payload
      expect(payload.sid).toBe(idToken?.sid)
    }
  })
})

describe('while Acme ID waits for the sites', () => {
  test('nothing that it did in the meantime counts: the session is there, and nobody was answered', async () => {
    const before = await play(await begun(), inFlight('sign-out-confirmation'))
    const during = await play(before, inFlight('logout-token-request'))
    expect(serverOf(during).records).toEqual(serverOf(before).records)
    expect(Object.keys(serverOf(during).suspended)).toHaveLength(1)
    expect(during.path.at(-1)?.notes).toEqual([])
    expect(during.world.inFlight.map(({ kind }) => kind)).toEqual(['logout-token-request', 'logout-token-request'])
    const after = await play(during)
    expect(serverOf(after).suspended).toEqual({})
    expect(Object.keys(serverOf(after).records).filter((key) => key.startsWith('Session:'))).toEqual([])
  })

  test('the sites may answer in any order, and the browser is answered after the last', async () => {
    const during = await play(await begun(), inFlight('logout-token-request'))
    const [first] = during.world.inFlight ?? []
    const reordered = await take(during, { type: 'deliver', message: first?.id ?? 0 })
    const kinds = messagesOf(await play(reordered)).map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'logout-token-response')).toHaveLength(2)
    expect(kinds.indexOf('signed-out-redirect')).toBeGreaterThan(kinds.lastIndexOf('logout-token-response'))
  })

  test('a site that refuses is written down, and Ada is signed out all the same', async () => {
    const during = await play(await begun(), inFlight('logout-token-request'))
    const message = during.world.inFlight.at(-1)?.id ?? 0
    const edit = [{ in: 'form', name: 'logout_token', alter: 'one-character' }] as const
    const after = await play(await take(during, { type: 'deliver', message, edit }))
    const notes = after.path.flatMap((step) => step.notes)
    expect(notes.find(({ code }) => code === 'backchannel.error')?.text).toContain('400')
    expect(messagesOf(after).some(({ kind }) => kind === 'signed-out-page')).toBe(true)
  })
})

test.each([
  ['jwt', 'on', 'not-signed-in-redirect', 'api-response'],
  ['jwt', 'off', 'me-page', 'api-response'],
  ['opaque', 'on', 'not-signed-in-redirect', 'api-error-response'],
  ['opaque', 'off', 'me-page', 'api-error-response'],
] as const)(
  'a %s with back-channel logout %s: Photobook answers %s, and the copy gets %s',
  async (accessToken, backchannelLogout, photobook, copy) => {
    const messages = messagesOf(await play(await begun({ accessToken, backchannelLogout })))
    const asked = messages.findLast(({ kind }) => kind === 'me-page-request')
    expect(messages.find(({ inReplyTo }) => inReplyTo === asked?.id)?.kind).toBe(photobook)
    expect(messages.at(-1)).toMatchObject({ kind: copy, to: 'mallory' })
  },
)

test('where nothing was suspended, an answer to the logout token of a copy is only a receipt', async () => {
  const done = await play(await begun(), ({ path }) => path.at(-1)?.delivered?.kind === 'logout-token-response')
  const token = done.path.flatMap(({ delivered }) => delivered ?? []).find(isToken)
  const again = await play(await take(done, { type: 'deliver', message: token?.id ?? 0 }))
  expect(again.path.flatMap(({ notes }) => notes).map(({ code }) => code)).toContain('not_told')
})

test('whoever is to be told first is told first, whichever token was signed first', () => {
  const to = (base: string) =>
    ({ type: 'request', method: 'POST', url: `${base}/logout`, headers: [], body: '' }) as const
  const [photoprint, photobook] = [to(virtualAddresses.client), to(virtualAddresses['second-client'])]
  expect(inOrder([photobook, photoprint], virtualAddresses)).toEqual([photoprint, photobook])
  expect(inOrder([photoprint, photobook], virtualAddresses)).toEqual([photoprint, photobook])
})
