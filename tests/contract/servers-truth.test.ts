/** What Acme ID and the Photo API say where something is wrong with the request, with a look-up, or with the library. */
import { describe, expect, test } from 'vitest'
import { flows } from '@/content/flows/flows'
import type { Change } from '@/lib/world/edit'
import { type HttpResponse, header } from '@/lib/world/message'
import { type Settings, settingsOf } from '@/lib/world/settings'
import { inFlight, type Played, play, start, take } from './play'

type Told = { readonly answer: HttpResponse; readonly notes: Played['path'][number]['notes']; readonly played: Played }

const begun = new Map<string, Promise<Played>>()

function reached(id: string, kind: string, chosen: Partial<Settings>): Promise<Played> {
  const key = JSON.stringify([id, kind, chosen])
  const flow = flows.find((each) => each.id === id)
  if (!flow) throw new Error(`no flow ${id}`)
  const known =
    begun.get(key) ?? start(settingsOf(flow, chosen), 'a seed', Date.now(), flow).then((at) => play(at, inFlight(kind)))
  begun.set(key, known)
  return known
}

/** Delivers a message changed: what the party that got it answers, and what its log says. */
async function told(id: string, kind: string, edit: readonly Change[], chosen: Partial<Settings> = {}): Promise<Told> {
  const before = await reached(id, kind, chosen)
  const played = await take(before, {
    type: 'deliver',
    message: before.world.inFlight.at(-1)?.id ?? 0,
    edit: [...edit],
  })
  const last = played.path.at(-1)
  return { answer: last?.sent.at(-1)?.http as HttpResponse, notes: last?.notes ?? [], played }
}

const texts = ({ notes }: Told) => notes.map(({ text }) => text).join('\n')
const errorOf = ({ answer }: Told) => JSON.parse(answer.body).error

describe('G: a look-up that failed is held against nobody', () => {
  const json: Change = { in: 'header', name: 'content-type', to: 'application/json' }
  test.each<[string, Change[]]>([
    ['HTML', [{ in: 'body', to: '<html>' }]],
    ['nothing', [{ in: 'body', to: '' }]],
    ['no list of keys', [{ in: 'body', to: '{}' }, json]],
    ['keys that are none', [{ in: 'body', to: '{"keys":[1]}' }]],
    ['a list', [{ in: 'body', to: '[]' }]],
    ['404', [{ in: 'status', to: '404' }]],
    ['500', [{ in: 'status', to: '500' }]],
    [
      'a redirect',
      [
        { in: 'status', to: '302' },
        { in: 'header', name: 'location', to: 'https://evil.test/jwks' },
      ],
    ],
  ])('keys: %s', async (_, edit) => {
    const all = await told('key-rotation', 'jwks-response', edit)
    expect(all.answer.status).toBe(503)
    expect(header(all.answer, 'www-authenticate')).toBeUndefined()
    expect(texts(all)).toMatch(/GET https:\/\/id\.acme\.test\/jwks, and what came back is \d{3}/)
    expect(texts(all)).not.toMatch(/Unexpected token|is not a function/)
  })

  test('a key that cannot be used is Acme ID’s matter, and is not kept', async () => {
    const before = await reached('key-rotation', 'jwks-response', {})
    const body = before.path.flatMap(({ sent }) => sent).find(({ kind }) => kind === 'jwks-response')?.http.body ?? ''
    const all = await told('key-rotation', 'jwks-response', [
      { in: 'body', to: body.replace(/"x":"[^"]*"/, '"x":"AAAA"') },
    ])
    expect(all.answer.status).toBe(503)
    expect(texts(all)).toContain('cannot be used')
    expect(all.played.world.parties['resource-server']?.state).toMatchObject({ jwks: null })
  })

  test('a sound list without the key is the token’s matter', async () => {
    const all = await told('key-rotation', 'jwks-response', [{ in: 'json', name: 'keys', to: '[]' }])
    expect(all.answer.status).toBe(401)
    expect(texts(all)).toContain('no applicable key')
  })

  test.each<[string, Change[], RegExp]>([
    ['HTML', [{ in: 'body', to: '<html>' }], /no JSON object/],
    ['no "active"', [{ in: 'json', name: 'active', remove: true }], /"active" is not there/],
    ['"active" as a text', [{ in: 'body', to: '{"active":"true"}' }], /"active" is not there/],
    [
      'a scope that is a list',
      [{ in: 'body', to: '{"active":true,"scope":["a"]}' }],
      /scope is \["a"\], which is a list/,
    ],
    ['another media type', [{ in: 'header', name: 'content-type', to: 'text/html' }], /application\/json/],
    ['401', [{ in: 'status', to: '401' }], /did not accept the API itself/],
    ['502', [{ in: 'status', to: '502' }], /502/],
  ])('introspection: %s', async (_, edit, says) => {
    const all = await told('authorization-code', 'introspection-response', edit, { accessToken: 'opaque' })
    expect(all.answer.status).toBe(503)
    expect(header(all.answer, 'www-authenticate')).toBeUndefined()
    expect(texts(all)).toMatch(says)
    expect(texts(all)).toContain('POST https://id.acme.test/token/introspection')
  })
})

describe('H: the token exchange refuses what it does not understand, and says what was compared', () => {
  const form = (name: string, to: string): Change => ({ in: 'form', name, to })
  const type = (name: string) => `urn:ietf:params:oauth:token-type:${name}`

  test.each<[string, Change[], string, RegExp]>([
    [
      'an ID token asked for',
      [form('requested_token_type', type('id_token'))],
      'invalid_request',
      /id_token".*access_token"/,
    ],
    ['a JWT asked for', [form('requested_token_type', type('jwt'))], 'invalid_request', /requested_token_type is/],
    ['an actor without its type', [form('actor_token', 'x')], 'invalid_request', /without actor_token_type/],
    ['the type of no actor', [form('actor_token_type', type('jwt'))], 'invalid_request', /MUST NOT/],
    [
      'an actor',
      [form('actor_token', 'x'), form('actor_token_type', type('access_token'))],
      'invalid_request',
      /none is read here/,
    ],
    [
      'another subject type',
      [form('subject_token_type', type('refresh_token'))],
      'invalid_request',
      /subject_token_type/,
    ],
    ['no subject', [form('subject_token', '')], 'invalid_request', /subject_token is missing/],
    ['a foreign audience', [form('audience', 'https://evil.test')], 'invalid_target', /audience is "https:\/\/evil/],
    ['a fragment', [form('resource', 'https://api.acme.test#x')], 'invalid_target', /fragment/],
    ['a relative resource', [form('resource', '/photos')], 'invalid_target', /absolute/],
    ['more scope', [form('scope', 'photos.read admin')], 'invalid_scope', /photos\.read admin.*photos\.read/],
  ])('%s', async (_, edit, error, says) => {
    const all = await told('token-exchange', 'token-exchange-request', edit)
    expect([all.answer.status, errorOf(all)]).toEqual([400, error])
    expect(texts(all)).toMatch(says)
  })

  test.each<[string, string, number, RegExp]>([
    ['several resources, one of them foreign', '&resource=https://evil.test', 400, /evil\.test/],
    ['one resource twice', '&resource=https://api.acme.test', 200, /./],
    ['scope twice', '&scope=photos.read', 400, /scope.*twice/],
    ['subject_token twice', '&subject_token=x', 400, /twice/],
  ])('%s', async (_, more, status, says) => {
    const before = await reached('token-exchange', 'token-exchange-request', {})
    const body = before.path.flatMap(({ sent }) => sent).findLast(({ kind }) => kind === 'token-exchange-request')
      ?.http.body
    const all = await told('token-exchange', 'token-exchange-request', [{ in: 'body', to: `${body}${more}` }])
    expect(all.answer.status).toBe(status)
    expect(texts(all)).toMatch(says)
  })

  test.each(['username', 'password'])('the password grant misses a %s', async (name) => {
    const all = await told('password', 'password-token-request', [{ in: 'form', name, remove: true }], {
      legacyGrants: 'allowed',
    })
    expect([all.answer.status, errorOf(all)]).toEqual([400, 'invalid_request'])
  })
})

describe('P: what is wrong with credentials is named', () => {
  const none: Change = { in: 'header', name: 'authorization', remove: true }
  const shows = (to: string): Change => ({ in: 'header', name: 'authorization', to })

  test.each<[string, Change[], number, string]>([
    ['nothing', [none], 401, 'no_token'],
    ['in the query', [none, { in: 'query', name: 'access_token', to: 'a.b.c' }], 401, 'token_elsewhere'],
    ['in a cookie', [none, { in: 'cookie', name: 'access_token', to: 'a.b.c' }], 401, 'token_elsewhere'],
    ['in a header of its own', [none, { in: 'header', name: 'x-access-token', to: 'a.b.c' }], 401, 'token_elsewhere'],
    ['in both', [{ in: 'query', name: 'access_token', to: 'a.b.c' }], 400, 'several_methods'],
    ['by Basic', [shows('Basic YTpi')], 401, 'wrong_scheme'],
    ['after no scheme', [shows('eyJhbGciOiJFUzI1NiJ9.e30.AA')], 400, 'token_without_scheme'],
    ['a scheme alone', [shows('Bearer')], 400, 'scheme_without_token'],
    ['two in one', [shows('Bearer a.b.c, Bearer d.e.f')], 400, 'several_tokens'],
    ['with a character that cannot be', [shows('Bearer "a.b.c"')], 400, 'malformed_token'],
  ])('%s', async (_, edit, status, code) => {
    const all = await told('authorization-code', 'api-request', edit)
    expect(all.answer.status).toBe(status)
    expect(all.notes).toMatchObject([{ code, refused: true }])
    const challenge = header(all.answer, 'www-authenticate') ?? ''
    expect(challenge.includes('error=')).toBe(status === 400)
  })

  test('the scheme has no case', async () => {
    const before = await reached('authorization-code', 'api-request', {})
    const request = before.path.flatMap(({ sent }) => sent).findLast(({ kind }) => kind === 'api-request')
    const value = (request && header(request.http, 'authorization')) ?? ''
    const all = await told('authorization-code', 'api-request', [shows(value.replace('Bearer', 'bEARER'))])
    expect(all.notes.filter(({ refused }) => refused)).toEqual([])
  })
})

describe('Q: what has no effect leaves a note', () => {
  const query = (name: string, to: string): Change => ({ in: 'query', name, to })

  test.each<[string, Change, RegExp]>([
    ['an unknown parameter', query('foo', 'bar'), /^foo \("bar"\) had no effect/m],
    ['claims', query('claims', '{"id_token":{}}'), /claims_parameter_supported/],
    ['acr_values', query('acr_values', 'gold'), /acr_values \("gold"\)/],
    ['ui_locales', query('ui_locales', 'de'), /ui_locales/],
    ['a parameter without a value', query('display', ''), /without a value/],
    ['an unknown scope', query('scope', 'openid photos.read everything'), /everything in scope leads nowhere/],
    ['offline_access', query('scope', 'openid photos.read offline_access'), /offline_access was dropped/],
  ])('%s', async (_, edit, says) => {
    const all = await told('authorization-code', 'authorization-request', [edit])
    expect(all.answer.status).toBe(303)
    expect(texts(all)).toMatch(says)
  })

  test('a request in which everything counts leaves none', async () => {
    expect(texts(await told('authorization-code', 'authorization-request', []))).not.toMatch(/ignored|no effect/)
  })

  test('parameters of a token request in its query', async () => {
    const all = await told('authorization-code', 'token-request', [query('code', 'x')])
    expect(texts(all)).toMatch(/In the query stood code/)
  })

  test('a body without a Content-Type', async () => {
    const all = await told('authorization-code', 'token-request', [
      { in: 'header', name: 'content-type', remove: true },
    ])
    expect(texts(all)).toMatch(/only application\/x-www-form-urlencoded/)
  })
})

describe('R: where the library departs from the specification, the log says both', () => {
  test.each<[string, string, Change[], Partial<Settings>, RegExp]>([
    [
      'a grant that is not allowed',
      'token-request',
      [{ in: 'form', name: 'grant_type', to: 'client_credentials' }],
      { client: 'confidential' },
      /unauthorized_client/,
    ],
    [
      'no redirect_uri',
      'token-request',
      [{ in: 'form', name: 'redirect_uri', remove: true }],
      {},
      /§4\.1\.3.*§3\.1\.3\.2/,
    ],
    [
      'a response_type that is not allowed',
      'authorization-request',
      [{ in: 'query', name: 'response_type', to: 'id_token' }],
      {},
      /§4\.1\.2\.1/,
    ],
    [
      'no client',
      'token-request',
      [{ in: 'header', name: 'authorization', remove: true }],
      { client: 'confidential' },
      /has invalid_client/,
    ],
    [
      'another spelling of the path',
      'token-request',
      [{ in: 'url', to: 'https://id.acme.test/TOKEN' }],
      {},
      /RFC 3986/,
    ],
  ])('%s', async (_, kind, edit, chosen, says) => {
    const all = await told('authorization-code', kind, edit, chosen)
    expect(all.notes.find(({ code }) => code === 'spec.departure')?.text).toMatch(says)
  })

  test('a redirect_uri with http', async () => {
    const uris: Change = { in: 'json', name: 'redirect_uris', to: '["http://photoprint.test/callback"]' }
    const all = await told('registration', 'registration-request', [uris])
    expect(all.answer.status).toBe(201)
    expect(texts(all)).toContain('RFC 6749 §3.1.2.1')
  })
})

describe('N: the authorization endpoint takes a form', () => {
  test('with the parameters in the body it goes on to the photos', async () => {
    const before = await reached('authorization-code', 'authorization-request', {})
    const url = before.path.flatMap(({ sent }) => sent).findLast(({ kind }) => kind === 'authorization-request')?.http
    const address = new URL(url?.type === 'request' ? url.url : '')
    const all = await told('authorization-code', 'authorization-request', [
      { in: 'method', to: 'POST' },
      { in: 'url', to: `${address.origin}/auth` },
      { in: 'header', name: 'content-type', to: 'application/x-www-form-urlencoded' },
      { in: 'body', to: address.searchParams.toString() },
    ])
    const end = await play(all.played)
    expect(end.path.flatMap(({ sent }) => sent).map(({ kind }) => kind)).toContain('photos-page')
  })

  test('with the parameters in the query it says that they were not read', async () => {
    const all = await told('authorization-code', 'authorization-request', [{ in: 'method', to: 'POST' }])
    expect(all.answer.status).toBe(400)
    expect(texts(all)).toMatch(/stood in the query/)
  })
})
