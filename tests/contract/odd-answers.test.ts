import { describe, expect, test } from 'vitest'
import type { Change } from '@/lib/world/edit'
import { screenAt } from '@/lib/world/readings/tree'
import { inFlight, type Played, play, refused, start, take } from './play'

/** Plays up to a message of this kind, and delivers it changed. */
async function deliverChanged(kind: string, ...edit: Change[]): Promise<Played> {
  const before = await play(await start(), inFlight(kind))
  const message = before.world.inFlight.at(-1)?.id ?? 0
  return take(before, { type: 'deliver', message, edit })
}

describe('an answer that makes no sense is refused by whoever gets it, and nothing breaks', () => {
  test.each<[string, Change]>([
    ['token-response', { in: 'json', name: 'access_token', to: 'snow ☃' }],
    ['token-response', { in: 'json', name: 'access_token', to: '' }],
    ['token-response', { in: 'json', name: 'token_type', to: 'mac' }],
    ['token-response', { in: 'json', name: 'id_token', remove: true }],
    ['token-response', { in: 'json', name: 'id_token', to: 'a.b.c' }],
    ['token-response', { in: 'body', to: 'null' }],
    ['token-response', { in: 'body', to: '<html>' }],
    ['token-response', { in: 'status', to: '204' }],
    ['jwks-response', { in: 'body', to: '{"keys":null}' }],
    ['jwks-response', { in: 'body', to: '{"keys":[]}' }],
    ['jwks-response', { in: 'status', to: '500' }],
    ['api-response', { in: 'body', to: 'null' }],
    ['api-response', { in: 'body', to: '{"photos":[{"id":"1","title":"x","colours":["\\ud800"]}]}' }],
    ['api-response', { in: 'status', to: '503' }],
  ])('%s with %j', async (kind, change) => {
    const { path } = await play(await deliverChanged(kind, change), refused)
    expect(path.at(-1)?.notes).toContainEqual(expect.objectContaining({ party: 'client', refused: true }))
  })

  test('an access token of two words is two values to the Photo API, which says so', async () => {
    const edit: Change = { in: 'json', name: 'access_token', to: 'two words\n' }
    const { path } = await play(await deliverChanged('token-response', edit), refused)
    expect(path.at(-1)?.notes).toContainEqual(expect.objectContaining({ code: 'several_tokens', refused: true }))
  })

  test('keys that are none, at the Photo API', async () => {
    const before = await play(await start(), inFlight('api-request'))
    const asked = await play(before, inFlight('jwks-response'))
    const message = asked.world.inFlight.at(-1)?.id ?? 0
    const edit: Change[] = [{ in: 'body', to: '{"keys":null}' }]
    const { path } = await take(asked, { type: 'deliver', message, edit })
    expect(path.at(-1)?.notes).toContainEqual(expect.objectContaining({ party: 'resource-server', refused: true }))
  })
})

describe('a page that makes no sense can be looked at, and what it offers cannot be done', () => {
  const submit = { type: 'act', party: 'browser', act: { kind: 'submit', form: 0, fields: {} } } as const
  const follow = (href: string) => ({ type: 'act', party: 'browser', act: { kind: 'follow', href } }) as const

  test.each(['https://[', 'javascript:alert(1)', 'https://ada:secret@id.acme.test/'])(
    'a form that is sent to %s',
    async (action) => {
      const page = await deliverChanged('sign-in-page', { in: 'body', to: `<form action="${action}"></form>` })
      expect(screenAt(page.path, 'browser').html).toContain(action)
      await expect(take(page, submit)).rejects.toMatchObject({ name: 'WorldError', code: 'bad_address' })
    },
  )

  test.each(['https://[', 'javascript:alert(1)', 'https://ada:secret@id.acme.test/'])('a link to %s', async (href) => {
    const page = await deliverChanged('sign-in-page', { in: 'body', to: `<a href="${href}">x</a>` })
    await expect(take(page, follow(href))).rejects.toMatchObject({ name: 'WorldError', code: 'no_such_link' })
  })

  test.each(['https://[', 'javascript:alert(1)', 'https://ada:secret@id.acme.test/'])(
    'a redirect to %s is not followed, and the browser is free again',
    async (location) => {
      const stuck = await deliverChanged('sign-in-redirect', { in: 'header', name: 'location', to: location })
      expect(stuck.path.at(-1)?.sent).toEqual([])
      expect(stuck.path.at(-1)?.notes).toContainEqual(expect.objectContaining({ code: 'bad_location' }))
      expect(screenAt(stuck.path, 'browser').loading).toBe(false)
    },
  )
})

describe('a page at Acme ID that nobody was sent to', () => {
  test.each(['/sign-in', '/sign-in/made-up', '/consent/made-up', '/auth/made-up', '/auth'])(
    '%s is answered with an error page of Acme ID, and its log says why',
    async (path) => expectErrorPage(await open(await start(), `https://id.acme.test${path}`)),
  )

  test('consent for an interaction that waits for a sign-in', async () => {
    const page = await play(await start(), inFlight('sign-in-page'))
    const shown = await take(page, { type: 'deliver', message: page.path.at(-1)?.inFlight[0] ?? 0 })
    const { address } = screenAt(shown.path, 'browser')
    expectErrorPage(await open(shown, address.replace('/sign-in/', '/consent/')))
  })

  test('a decision that is neither', async () => {
    const page = await play(await start(), ({ path }) => path.at(-1)?.delivered?.kind === 'consent-page')
    const act = { kind: 'submit', form: 0, fields: { decision: 'perhaps' } } as const
    expectErrorPage(await answered(await take(page, { type: 'act', party: 'browser', act })))
  })
})

async function open(from: Played, address: string): Promise<Played> {
  return answered(await take(from, { type: 'act', party: 'browser', act: { kind: 'open', address } }))
}

/** Delivers the request in flight: its answer is on its way then. */
function answered(asked: Played): Promise<Played> {
  return take(asked, { type: 'deliver', message: asked.path.at(-1)?.inFlight[0] ?? 0 })
}

function expectErrorPage({ path }: Played): void {
  const response = path.at(-1)?.sent[0]?.http
  expect(response?.type === 'response' && response.status).toBeGreaterThanOrEqual(400)
  expect(response?.body).toContain('Acme ID cannot go on')
  expect(path.at(-1)?.notes).toContainEqual(expect.objectContaining({ refused: true }))
}
