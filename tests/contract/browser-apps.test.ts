import { describe, expect, test } from 'vitest'
import { fieldsOf } from '@/lib/world/fields'
import { header, type Message } from '@/lib/world/message'
import { factsAt, rowsOf, screenAt } from '@/lib/world/readings/tree'
import { type Settings, settingsOf } from '@/lib/world/settings'
import { flow, inFlight, type Played, play, start, take } from './play'

function playAs(client: Settings['client'], more: Partial<Settings> = {}): Promise<Played> {
  return start(settingsOf(flow, { client, ...more })).then(play)
}

function messagesOf({ path }: Played): Message[] {
  return rowsOf(path).map(({ message }) => message)
}

function knows(played: Played, party: string): string[] {
  return (factsAt(played.path)[party] ?? []).map(({ name }) => name)
}

function notesOf({ path }: Played) {
  return path.flatMap(({ notes }) => notes)
}

describe('Photoprint as the script of its page', () => {
  test('shows the photos, at an address of its own', async () => {
    const played = await playAs('browser-app')
    const screen = screenAt(played.path, 'browser')
    expect(screen.html).toContain('First snow')
    expect(screen.address).toBe('https://photoprint.test/app')
  })

  test('has its tokens in the browser, and its server has never seen them', async () => {
    const played = await playAs('browser-app')
    expect(knows(played, 'browser')).toEqual(expect.arrayContaining(['access_token', 'id_token']))
    // The address of the callback is asked for at its server, which serves the page (RFC 10017).
    expect(knows(played, 'client')).toEqual(['client_id', 'code', 'state', 'iss'])
    const toServer = messagesOf(played).filter(({ from, to }) => from === 'client' || to === 'client')
    expect(toServer.flatMap(({ http }) => fieldsOf(http)).map(({ name }) => name)).not.toContain('access_token')
  })

  test('asks first where a form could not have asked, and only there', async () => {
    const kinds = messagesOf(await playAs('browser-app')).map(({ kind }) => kind)
    expect(kinds).toContain('api-preflight-request')
    expect(kinds).not.toContain('preflight-request')
    const bound = messagesOf(await playAs('browser-app', { dpop: 'on' }))
    const asked = bound.find(({ kind }) => kind === 'preflight-request')
    expect(asked && header(asked.http, 'access-control-request-headers')).toBe('dpop')
  })

  test('says of itself only what a browser says, and shows no cookie to other sites', async () => {
    const fetched = messagesOf(await playAs('browser-app')).filter(
      ({ http }) => header(http, 'sec-fetch-mode') === 'cors',
    )
    expect(fetched.map(({ kind }) => kind)).toEqual([
      'token-request',
      'jwks-request',
      'api-preflight-request',
      'api-request',
    ])
    for (const { http } of fetched) {
      expect(header(http, 'origin')).toBe('https://photoprint.test')
      expect(header(http, 'cookie')).toBeUndefined()
      expect(header(http, 'user-agent')).toBeUndefined()
    }
  })

  test('lets Ada disconnect: its form is the script’s business, and the token is called back from the page', async () => {
    const before = await playAs('browser-app', { accessToken: 'opaque' })
    const act = { kind: 'submit', form: 0, fields: {} } as const
    const played = await play(await take(before, { type: 'act', party: 'browser', act }))
    const sent = messagesOf(played).slice(messagesOf(before).length)
    expect(sent.map(({ kind, from }) => [kind, from])).toEqual([
      ['revocation-request', 'browser'],
      ['revocation-response', 'authorization-server'],
    ])
    expect(screenAt(played.path, 'browser').html).toContain('You are disconnected')
    expect(knows(played, 'browser')).not.toContain('access_token')
  })

  test.each([
    ['no configuration', (html: string) => html.replace(/<script.*<\/script>/, '')],
    ['JSON that is cut off', (html: string) => html.replace(/"client_id".*<\/script>/, '</script>')],
    ['an address that is none', (html: string) => html.replace('https://photoprint.test/callback', 'nowhere')],
    ['a script that nobody has', (html: string) => html.replace('oauth-client', 'constructor')],
  ])('does nothing where its page has %s', async (_, change) => {
    const before = await play(await start(settingsOf(flow, { client: 'browser-app' })), inFlight('app-page'))
    const page = before.world.inFlight.at(-1)
    const to = change(page?.http.body ?? '')
    expect(to).not.toBe(page?.http.body)
    const after = await take(before, { type: 'deliver', message: page?.id ?? 0, edit: [{ in: 'body', to }] })
    expect(after.path.at(-1)?.sent).toEqual([])
    expect(
      notesOf(after)
        .filter(({ refused }) => refused)
        .map(({ code }) => code),
    ).toEqual(_.startsWith('JSON') || _.startsWith('an') ? ['script.failed'] : [])
  })
})

describe('Photoprint as a backend for its page', () => {
  test('keeps the tokens to itself', async () => {
    const played = await playAs('bff')
    expect(knows(played, 'client')).toEqual(expect.arrayContaining(['client_secret', 'access_token']))
    expect(knows(played, 'browser')).not.toContain('access_token')
    expect(screenAt(played.path, 'browser').html).toContain('First snow')
  })

  test('has a Strict cookie, which comes with the page’s calls and not with the way back from Acme ID', async () => {
    const messages = messagesOf(await playAs('bff'))
    const cookiesOf = (kind: string) =>
      fieldsOf(
        messages.find((message) => message.kind === kind)?.http ?? {
          type: 'response',
          status: 200,
          headers: [],
          body: '',
        },
      )
        .filter(({ place }) => place === 'cookie')
        .map(({ name }) => name)
    expect(cookiesOf('callback-request')).toEqual(['__Host-photoprint_login'])
    expect(cookiesOf('app-page-request')).not.toContain('__Host-photoprint')
    expect(cookiesOf('bff-request')).toContain('__Host-photoprint')
  })
})
