/** Mallory, the attacker: she has what she has seen, nothing more, and can send it anywhere. */
import { impossible, WorldError } from '../../world/errors'
import { type HttpRequest, isResponse, type Message } from '../../world/message'
import type { Act, Fact, Outcome, RequestTemplate, Role, WorldView } from '../../world/party'
import { fillIn } from '../../world/placeholders'
import { checked } from '../../world/possible'
import { type Note, remark } from '../note'
import { written } from './body'
import { decodedPart, type Fill, forge } from './forge'
import { guess } from './guess'
import { look } from './look'
import { answerAtSite } from './site'
import type { AttackerState, Loot } from './state'

type State = AttackerState

export const attacker: Role<State> = {
  async handle(state, event, world) {
    if (event.type === 'acted') return act(state, event.act, world)
    const { message } = event
    const seen = look(state, message)
    if (isResponse(message)) return stay(seen, seen === state ? [nothingToUse] : [])
    if (message.http.type !== 'request' || state.site === undefined)
      return stay(seen, [remark('caught', 'Mallory reads it, and answers nothing.')])
    const http = answerAtSite(state, message.http, world.addresses)
    return { state: seen, sends: [{ http, inReplyTo: message.id }], notes: [caughtAtSite(state, seen)] }
  },
  facts: ({ loot }): Omit<Fact, 'party'>[] =>
    Object.entries(loot).map(([name, value]) => ({ name, value, secret: !published.includes(name) })),
  shows: ({ loot }) => Object.fromEntries(Object.entries(loot).filter(([name]) => handedOn.includes(name))),
  overhear: (state, message) => (hears(state, message) ? look(state, message) : state),
}

/** What she tells people on the telephone (RFC 8628 §5.4), and puts into the links that she sends. They believe her. */
const handedOn: readonly string[] = ['user_code', 'client_id', 'code', 'state', 'nonce']

/** What everybody may know. */
const published: readonly string[] = ['public_key', 'public_key_pem']

function stay(state: State, notes: Note[]): Outcome<State> {
  return { state, sends: [], notes }
}

const nothingToUse = remark('nothing_to_use', 'Mallory reads the answer, and finds nothing in it that she could use.')

function caughtAtSite(before: State, { loot }: State): Note {
  const names = Object.keys(loot).filter((name) => loot[name] !== before.loot[name])
  return names.length > 0
    ? remark('caught', `Somebody has brought Mallory: ${names.join(', ')}.`)
    : remark('visited', 'Somebody has come to Mallory’s site.')
}

function hears({ sees, onPage, browser, runs }: State, { kind, channel, from, to }: Message): boolean {
  if ([browser, runs].some((own) => own !== undefined && (from === own || to === own))) return true
  return sees.includes(kind) || (channel === 'front' && onPage.includes(kind))
}

async function act(state: State, what: Act, world: WorldView): Promise<Outcome<State>> {
  const fill: Fill = (text) => fillIn(text, { ...state.loot, ...world.addresses }, notSeen)
  switch (what.kind) {
    case 'send':
      return { state, sends: [{ http: requestFrom(what.request, fill) }], notes: [] }
    case 'forge':
      return stay(having(state, { forged: forge(state, what.token, fill) }), [
        remark('forged', 'Mallory has made a token.'),
      ])
    case 'read':
      return readToken(state, fill(`{${what.token}}`))
    case 'guess':
      return guessSecret(state, fill(`{${what.token}}`))
    default:
      return stay(state, [remark('waited', 'Mallory has time.')])
  }
}

function having(state: State, more: Loot): State {
  return { ...state, loot: { ...state.loot, ...more } }
}

/** Each claim is a thing that she knows from now on. What has no parts is read whole: it may be base64 and no more. */
function readToken(state: State, token: string): Outcome<State> {
  const [whole = '', payload = whole] = token.split('.')
  const claims = Object.entries(decodedPart(payload))
  if (claims.length === 0)
    return stay(state, [remark('nothing_to_read', 'Mallory looks at it, and there is nothing in it to read.')])
  const values = claims.map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)])
  const names = claims.map(([name]) => name).join(', ')
  return stay(having(state, Object.fromEntries(values)), [remark('read', `It says, to anybody who looks: ${names}.`)])
}

async function guessSecret(state: State, token: string): Promise<Outcome<State>> {
  const secret = await guess(token, state.words)
  const tried = `${state.words.length} words`
  if (secret === null) return stay(state, [remark('not_guessed', `None of ${tried} is the secret.`)])
  return stay(having(state, { secret }), [
    remark('guessed', `One of ${tried} is the secret: "${secret}". Nobody was asked, and nobody has noticed.`),
  ])
}

function notSeen(name: string): never {
  throw new WorldError('not_seen', 'act.request', `Mallory has seen no value named "${name}".`)
}

/** Fills a template. Throws a WorldError where she lacks a value, or where it is no request. */
function requestFrom(template: RequestTemplate, fill: Fill): HttpRequest {
  const url = fill(template.url)
  if (!URL.canParse(url)) throw impossible('act.request.url', `"${url}" is no http address.`)
  const form = Object.entries(template.form ?? {}).map(([name, value]): [string, string] => [name, fill(value)])
  const headers = (template.headers ?? []).map(([name, value]) => [name.toLowerCase(), fill(value)] as const)
  const host = ['host', new URL(url).host] as const
  const http = { type: 'request', method: template.method, url, ...written([host, ...headers], form) } as const
  return checked(http, 'act.request')
}
