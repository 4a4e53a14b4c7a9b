/** What a client makes of odd answers is said in words: its log and its pages hold nothing of a library's, and nothing empty. */
import { describe, expect, test } from 'vitest'
import { flows } from '@/content/flows/flows'
import type { Edit, NewToken } from '@/lib/world/edit'
import { fieldsOf } from '@/lib/world/fields'
import { type Http, type Message, mediaType } from '@/lib/world/message'
import type { StepView } from '@/lib/world/run'
import { type Settings, settingsOf } from '@/lib/world/settings'
import { oddEdits } from './odd-edits'
import { moments, type Played, take } from './play'

/** What no person should read: the insides of engines, validators and libraries. */
const insides =
  /TypeError|SyntaxError|RangeError|Unexpected token|is not a function|undefined|\[object |NaN|Invalid Date|"code":|"expected"|ZodError|OAUTH_|ERR_J|at Object\.|"response" body|claim value|must be an instance/

/** A sentence with a hole in it. */
const holes = /(?:^|[^.])\bis \.|is ,|""|“”|\bby \.|: \.|\(\)/

/** Of each message this many odd edits are played, evenly spread over all that there are. */
const perMessage = 12

const played: readonly (readonly [flow: string, more: Partial<Settings>])[] = [
  ['authorization-code', {}],
  ['authorization-code', { client: 'browser-app', dpop: 'on' }],
  ['authorization-code', { client: 'bff', par: 'on' }],
  ['authorization-code', { client: 'confidential', responseMode: 'jwt' }],
  ['openid-connect', { responseType: 'hybrid', maxAge: 'on' }],
  ['implicit', {}],
  ['password', {}],
  ['refresh', {}],
  ['revocation', {}],
  ['client-credentials', {}],
  ['device-authorization', {}],
  ['ciba', {}],
  ['logout', {}],
  ['registration', {}],
  ['key-rotation', {}],
  ['token-exchange', {}],
  ['own-jwt', {}],
  ['cookie-session', {}],
]

type Members = NonNullable<NewToken['payload']>

const headers: readonly Members[] = [{ kid: null }, { kid: 'nobody' }, { typ: 'x' }, { alg: 5 }, { crit: ['x'] }]

const claims: readonly Members[] = [
  { azp: 'somebody-else' },
  { azp: 5 },
  { sub: '' },
  { sub: ' ' },
  { sub: 5 },
  { sub: 'a'.repeat(300) },
  { sub: null },
  { exp: { now: -5 } },
  { exp: { now: -100 } },
  { exp: { now: -7200 } },
  { exp: 'soon' },
  { exp: null },
  { iat: { now: 600 } },
  { iat: { now: -7200 } },
  { iat: null },
  { nbf: { now: 20 } },
  { nbf: { now: 600 } },
  { nonce: null },
  { nonce: 'another' },
  { aud: ['photoprint'] },
  { aud: ['photoprint', 'other'] },
  { aud: [] },
  { aud: null },
  { iss: 'https://id.acme.test/' },
  { iss: 5 },
  { at_hash: 'x' },
  { at_hash: 5 },
  { c_hash: null },
  { c_hash: 'x' },
  { auth_time: 'now' },
  { auth_time: { now: -7200 } },
  { jti: null },
  { jti: 5 },
  { events: 5 },
  { sid: null },
  { state: 'another' },
]

/** A token in a message, signed again by whoever signed it: with other claims, and with other names of keys. */
function tokenEdits(http: Http): Edit[] {
  const tokens = fieldsOf(http).filter(
    ({ place, value }) => place !== 'header' && /^eyJ[\w-]+\.[\w-]+\.[\w-]+$/.test(value),
  )
  return tokens.flatMap(({ place, name }): Edit[] => [
    ...claims.map((payload): Edit => [{ in: place, name, token: { payload, sign: 'sender' } }]),
    ...headers.map((header): Edit => [{ in: place, name, token: { header, sign: 'sender' } }]),
    [{ in: place, name, token: { payload: {}, sign: 'stranger' } }],
  ])
}

function spread<Item>(items: readonly Item[], count: number): Item[] {
  const stride = Math.max(1, items.length / count)
  return items.filter((_, index) => Math.floor(index % stride) === 0)
}

/** Where the client is a script, its answers are handed to its browser. */
function isForClient({ world }: Played, { to, http }: Message): boolean {
  const role = world.parties[to ?? '']?.role ?? ''
  return ['client', 'device'].includes(role) || (role === 'browser' && mediaType(http) === 'application/json')
}

/** Moments at which something is on its way to a client, one of each kind; where the client is a script, to its browser. */
function heldIn(all: readonly Played[]): { at: Played; message: Message }[] {
  const found = new Map<string, { at: Played; message: Message }>()
  for (const at of all) {
    const message = at.world.inFlight.at(-1)
    if (message && isForClient(at, message) && !found.has(message.kind)) found.set(message.kind, { at, message })
  }
  return [...found.values()]
}

/** What the clients' logs say, and what is on their pages and screens. */
function textsOf({ notes, sent, screens }: StepView, { world }: Played): string[] {
  const isClient = (party: string) => ['client', 'device'].includes(world.parties[party]?.role ?? '')
  const pages = sent.flatMap(({ http, from }) => (isClient(from) && mediaType(http) === 'text/html' ? [http.body] : []))
  const shown = Object.entries(screens).flatMap(([party, screen]) =>
    screen?.html && (isClient(party) || screen.html.includes('· Photoprint<')) ? [screen.html] : [],
  )
  const words = [...pages, ...shown].map((html) =>
    html.replace(/<style>.*?<\/style>|<script.*?<\/script>|<[^>]*>/gs, ' '),
  )
  return [...notes.filter(({ party }) => party !== 'browser').map(({ text }) => text), ...words]
}

/** Texts that will not do, each with the edit that led to it. */
async function wrongTexts(at: Played, message: Message): Promise<string[]> {
  const wrong: string[] = []
  for (const edit of [...spread(oddEdits(message.http), perMessage), ...tokenEdits(message.http)]) {
    const told = await take(at, { type: 'deliver', message: message.id, edit }).catch(() => null)
    const last = told?.path.at(-1)
    for (const text of last ? textsOf(last, at) : [])
      if (insides.test(text) || holes.test(text))
        wrong.push(`${message.kind} ${JSON.stringify(edit).slice(0, 300)}: ${text}`)
  }
  return wrong
}

describe('odd answers are told in words, with no hole in them', () => {
  test.each(played)('%s with %j', async (id, more) => {
    const flow = flows.find((each) => each.id === id)
    if (!flow) throw new Error(`no flow ${id}`)
    const held = heldIn(await moments({ ...settingsOf(flow), ...more }, flow))
    const wrong = await Promise.all(held.map(({ at, message }) => wrongTexts(at, message)))
    expect(wrong.flat()).toEqual([])
  })
})
