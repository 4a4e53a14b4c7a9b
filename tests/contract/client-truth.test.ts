/** What a client says in its log, and to Ada, is what happened: both values of a comparison, and who answered what. */
import { describe, expect, test } from 'vitest'
import { flows } from '@/content/flows/flows'
import type { Change } from '@/lib/world/edit'
import { screenAt } from '@/lib/world/readings/tree'
import { type Settings, settingsOf } from '@/lib/world/settings'
import { inFlight, type Played, play, refused, start, take } from './play'

type Members = Record<string, string | number | null | string[] | { now: number }>

/** Plays a flow up to a message of this kind, delivers it changed, and plays on until somebody refuses or the page is there. */
async function changed(id: string, more: Partial<Settings>, kind: string, ...edit: Change[]): Promise<Played> {
  const flow = flows.find((each) => each.id === id)
  if (!flow) throw new Error(`no flow ${id}`)
  const before = await play(await start({ ...settingsOf(flow), ...more }, 'a seed', Date.now(), flow), inFlight(kind))
  return take(before, { type: 'deliver', message: before.world.inFlight.at(-1)?.id ?? 0, edit })
}

function notesOf({ path }: Played): string[] {
  return path.flatMap(({ notes }) => notes.map(({ code, text }) => `${code}: ${text}`))
}

/** What Ada reads once all that is in flight has arrived. */
async function pageAfter(told: Played, party = 'browser'): Promise<string> {
  const { path } = await play(told, ({ path: so }) => so.at(-1)?.inFlight.length === 0)
  const screen = screenAt(path, party)
  return (screen.html ?? '').replace(/<style>.*?<\/style>/s, '').replace(/<[^>]*>/g, ' ')
}

function idToken(payload: Members, header: Record<string, string | null> = {}): Change {
  return { in: 'json', name: 'id_token', token: { sign: 'sender', payload, header } }
}

describe('a check of an ID token names both values and what came out', () => {
  test.each<[string, Change, RegExp]>([
    [
      'azp of another client is refused',
      idToken({ azp: 'somebody-else' }),
      /id_token\.azp: azp is "somebody-else", and not "photoprint"/,
    ],
    ['azp of its own is the same', idToken({ azp: 'photoprint' }), /id_token\.azp: azp is "photoprint": the same/],
    ['an empty sub is refused', idToken({ sub: '' }), /id_token\.sub: sub is an empty text: it names nobody/],
    [
      'a sub that is too long is refused',
      idToken({ sub: 'a'.repeat(256) }),
      /sub has 256 characters, and may have 255/,
    ],
    [
      'exp just past',
      idToken({ exp: { now: -5 } }),
      /it has expired, [5-7] seconds ago\. Photoprint allows 30 seconds, so it is still taken/,
    ],
    [
      'exp long past',
      idToken({ exp: { now: -100 } }),
      /exp is \d+, 10\d seconds ago: the token has expired\. 30 seconds/,
    ],
    [
      'iat ahead',
      idToken({ iat: { now: 600 } }),
      /by the clock of Photoprint that is still \d+ seconds ahead\. Photoprint refuses no token for that/,
    ],
    [
      'nbf a little ahead',
      idToken({ nbf: { now: 20 } }),
      /nbf is \d+: it is good only in \d+ seconds\. Photoprint allows 30/,
    ],
    ['nbf far ahead', idToken({ nbf: { now: 600 } }), /the token is not good yet/],
    [
      'aud is a list of one',
      idToken({ aud: ['photoprint'] }),
      /aud is a list of "photoprint": among it is the client_id of Photoprint/,
    ],
    [
      'two audiences with azp',
      idToken({ aud: ['photoprint', 'other'], azp: 'photoprint' }),
      /aud is a list of "photoprint", "other": among it/,
    ],
    ['another nonce', idToken({ nonce: 'another' }), /nonce is "another", and ".+" was expected/],
    ['no nonce', idToken({ nonce: null }), /The JWT has no nonce/],
    [
      'another at_hash',
      idToken({ at_hash: 'x' }),
      /at_hash_mismatch: at_hash is "x", and the access token that came hashes to "/,
    ],
    [
      'a slash behind the issuer',
      idToken({ iss: 'https://id.acme.test/' }),
      /iss is "https:\/\/id\.acme\.test\/", and "https:\/\/id\.acme\.test" was expected/,
    ],
  ])('%s', async (_, edit, words) => {
    expect(notesOf(await changed('authorization-code', {}, 'token-response', edit)).join('\n')).toMatch(words)
  })

  test('without a kid it says that one key alone fits', async () => {
    const told = await changed('authorization-code', {}, 'token-response', idToken({}, { kid: null }))
    const keys = await take(told, { type: 'deliver', message: told.world.inFlight.at(-1)?.id ?? 0 })
    const done = await take(keys, { type: 'deliver', message: keys.world.inFlight.at(-1)?.id ?? 0 })
    expect(notesOf(done).join('\n')).toMatch(
      /The token names no key \(no kid\)\. Acme ID publishes one key only\. It is for "ES256"/,
    )
  })

  test('where no nonce was sent it says so', async () => {
    const told = await changed('ciba', {}, 'ciba-token-response', idToken({ nonce: 'another' }))
    expect(notesOf(told).join('\n')).toMatch(
      /nonce is "another": Photoprint kiosk sent none, and compares it with nothing/,
    )
  })
})

describe('a logout token is held against a clock and against what was here before', () => {
  test.each<[string, Members, RegExp]>([
    [
      'expired a little: taken, and said',
      { exp: { now: -100 } },
      /exp: exp is \d+: it has expired, 10\d seconds ago\. Photobook allows 180 seconds, so it is still taken/,
    ],
    [
      'expired for long: refused',
      { exp: { now: -600 } },
      /exp: exp is \d+: it has expired, 60\d seconds ago\. Photobook allows 180 seconds, and no more/,
    ],
    ['without a jti', { jti: null }, /jti is missing, and must be a text/],
    [
      'of another issuer by a slash',
      { iss: 'https://id.acme.test/' },
      /iss is "https:\/\/id\.acme\.test\/", and not "https:\/\/id\.acme\.test"/,
    ],
  ])('%s', async (_, payload, words) => {
    const edit: Change = { in: 'form', name: 'logout_token', token: { sign: 'sender', payload } }
    const told = await changed('logout', { backchannelLogout: 'on' }, 'logout-token-request', edit)
    const done = await play(told, (played) => played.path.at(-1)?.delivered?.kind === 'jwks-response')
    expect(notesOf(done).join('\n')).toMatch(words)
  })
})

describe('an issuer is compared character by character', () => {
  test.each([
    'https://id.acme.test/',
    'https://ID.acme.test',
    'https://id.acme.test:443',
    'https://id.acme.test/.',
    'https://%69d.acme.test',
  ])('metadata of %s is not that of https://id.acme.test', async (to) => {
    const told = await changed('key-rotation', {}, 'metadata-response', { in: 'json', name: 'issuer', to })
    expect(refused(told)).toBe(true)
    expect(notesOf(told).join('\n')).not.toContain('metadata.accepted')
  })
})

describe('Ada is told who answered what', () => {
  const basic = { in: 'header', name: 'authorization', to: 'Basic cGhvdG9wcmludDpub3Bl' } as const
  test.each<[string, Partial<Settings>, string, Change, RegExp, RegExp | null]>([
    [
      'Acme ID did not accept Photoprint',
      { client: 'confidential' },
      'token-request',
      basic,
      /Acme ID did not accept Photoprint itself/,
      /Photo API/,
    ],
    [
      'the API saw no token',
      {},
      'api-request',
      { in: 'header', name: 'authorization', remove: true },
      /Photo API saw no token/,
      /token that Photoprint showed/,
    ],
    [
      'the API did not accept the token',
      {},
      'api-request',
      { in: 'header', name: 'authorization', to: 'Bearer x' },
      /did not accept the token that Photoprint showed/,
      null,
    ],
    [
      'the API has a problem',
      {},
      'api-response',
      { in: 'status', to: '503' },
      /Photo API could not answer .* problem of its own \(503\)/,
      /token/,
    ],
    [
      'the API was asked too often',
      {},
      'api-response',
      { in: 'status', to: '429' },
      /Photo API was asked too often/,
      null,
    ],
    ['the API forbids it', {}, 'api-response', { in: 'status', to: '403' }, /Photo API forbids/, /allowed less/],
    [
      'the API answered with a page',
      {},
      'api-response',
      { in: 'body', to: '<html>' },
      /Photo API answered .* a page for people/,
      null,
    ],
    [
      'the API answered with nothing',
      {},
      'api-response',
      { in: 'body', to: '' },
      /Photo API answered .* nothing at all/,
      null,
    ],
    [
      'Acme ID has a problem',
      {},
      'token-response',
      { in: 'status', to: '500' },
      /Acme ID could not answer the token request/,
      /Photo API/,
    ],
    [
      'Acme ID sent nothing',
      {},
      'token-response',
      { in: 'body', to: '' },
      /Acme ID answered the token request with nothing at all/,
      null,
    ],
    [
      'Acme ID sent Photoprint elsewhere',
      {},
      'token-response',
      { in: 'status', to: '302' },
      /Acme ID answered the token request by sending Photoprint elsewhere \(302\)/,
      null,
    ],
    [
      'the code was not accepted',
      {},
      'token-request',
      { in: 'form', name: 'code', to: 'x' },
      /Acme ID did not accept the code/,
      /Photo API/,
    ],
    [
      'the keys are not there',
      {},
      'jwks-response',
      { in: 'status', to: '404' },
      /Acme ID has nothing at the address .* public keys was sent \(404\)/,
      /token request/,
    ],
    [
      'the person said no',
      {},
      'authorization-response',
      { in: 'location', name: 'error', to: 'access_denied' },
      /Acme ID sent you back without a permission/,
      null,
    ],
    [
      'Photoprint knows no such sign-in',
      {},
      'callback-request',
      { in: 'header', name: 'cookie', remove: true },
      /no sign-in of this browser/,
      /Acme ID|Photo API/,
    ],
  ])('%s', async (_, more, kind, edit, words, never) => {
    const page = await pageAfter(await changed('authorization-code', more, kind, edit))
    expect(page).toMatch(words)
    if (never) expect(page).not.toMatch(never)
  })

  test('on a screen as on a page', async () => {
    const told = await changed('device-authorization', {}, 'api-response', { in: 'status', to: '503' })
    expect(await pageAfter(told, 'tv')).toMatch(/The Photo API could not answer .* \(503\)/)
  })
})
