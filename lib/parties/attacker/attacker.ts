/** Mallory, the attacker: she has what she has seen, nothing more, and can send it anywhere. */
import { impossible, WorldError } from '../../world/errors'
import { fieldsOf } from '../../world/fields'
import type { MessageKind } from '../../world/kinds'
import { type HttpRequest, isResponse, type Message } from '../../world/message'
import type { Fact, RequestTemplate, Role, WorldView } from '../../world/party'
import { fillIn } from '../../world/placeholders'
import { checked } from '../../world/possible'
import { remark } from '../note'

/** The latest value by its name. */
export type Loot = Readonly<Record<string, string>>

export type AttackerState = {
  readonly sees: readonly MessageKind[]
  /** What she sees only where it goes through a browser: a script of hers runs in the page. */
  readonly onPage: readonly MessageKind[]
  readonly loot: Loot
}

/** An attacker who has a copy of every message of these kinds, and nothing yet. */
export function newAttacker(sees: readonly MessageKind[], onPage: readonly MessageKind[] = []): AttackerState {
  return { sees, onPage, loot: {} }
}

export const attacker: Role<AttackerState> = {
  async handle(state, event, world) {
    if (event.type === 'acted') {
      if (event.act.kind !== 'send') return { state, sends: [], notes: [remark('waited', 'Mallory has time.')] }
      return { state, sends: [{ http: requestFrom(event.act.request, state.loot, world) }], notes: [] }
    }
    const { message } = event
    if (!isResponse(message))
      return {
        state: look(state, message),
        sends: [],
        notes: [remark('caught', 'Mallory reads it, and answers nothing.')],
      }
    const seen = look(state, message)
    return { state: seen, sends: [], notes: seen === state ? [nothingToUse] : [] }
  },
  facts: ({ loot }): Omit<Fact, 'party'>[] =>
    Object.entries(loot).map(([name, value]) => ({ name, value, secret: true })),
  // On the telephone she tells people the last code that she has got hold of, and they believe her (RFC 8628 §5.4).
  shows: ({ loot }): Readonly<Record<string, string>> => (loot.user_code ? { user_code: loot.user_code } : {}),
  overhear: (state, message) => (hears(state, message) ? look(state, message) : state),
}

const nothingToUse = remark('nothing_to_use', 'Mallory reads the answer, and finds nothing in it that she could use.')

function hears({ sees, onPage }: AttackerState, { kind, channel }: Message): boolean {
  return sees.includes(kind) || (channel === 'front' && onPage.includes(kind))
}

/** What of a message is worth having. */
const wanted: readonly string[] = [
  'access_token',
  'refresh_token',
  'id_token',
  'code',
  'client_id',
  'state',
  'device_code',
  'user_code',
  'auth_req_id',
  'photos',
  'username',
  'password',
  'acme_session',
]

/** Names in lower case for header fields: a bearer token is an access token (RFC 6750 §2.1). */
function look(state: AttackerState, { http }: Message): AttackerState {
  const found = fieldsOf(http).flatMap(({ place, name, value }): [string, string][] => {
    const token =
      place === 'header' && name === 'authorization' ? /^(?:Bearer|DPoP) +(\S+)$/i.exec(value)?.[1] : undefined
    if (token) return [['access_token', token]]
    return place !== 'header' && wanted.includes(name) ? [[name, value]] : []
  })
  return found.length ? { ...state, loot: { ...state.loot, ...Object.fromEntries(found) } } : state
}

function notSeen(name: string): never {
  throw new WorldError('not_seen', 'act.request', `Mallory has seen no value named "${name}".`)
}

/** Fills a template with addresses of the world and with loot. Throws a WorldError where she lacks a value, or where it is no request. */
function requestFrom(template: RequestTemplate, loot: Loot, { addresses }: WorldView): HttpRequest {
  const fill = (text: string) => fillIn(text, { ...loot, ...addresses }, notSeen)
  const url = fill(template.url)
  if (!URL.canParse(url)) throw impossible('act.request.url', `"${url}" is no http address.`)
  const form = Object.entries(template.form ?? {}).map(([name, value]): [string, string] => [name, fill(value)])
  const type = form.length ? ([['content-type', 'application/x-www-form-urlencoded']] as const) : []
  const headers = (template.headers ?? []).map(([name, value]) => [name.toLowerCase(), fill(value)] as const)
  const host = ['host', new URL(url).host] as const
  const body = new URLSearchParams(form).toString()
  const http = { type: 'request', method: template.method, url, headers: [host, ...headers, ...type], body } as const
  return checked(http, 'act.request')
}
