/** Signing in at an API that knows no OAuth, with somebody's password, and going on with what it gives: a JWT of its own, or a cookie. */
import { z } from 'zod'
import { fieldsOf } from '../../world/fields'
import type { HttpRequest, HttpResponse, RequestMessage } from '../../world/message'
import type { WorldView } from '../../world/party'
import type { Settings } from '../../world/settings'
import { htmlResponse, seeOther } from '../http'
import { Refused, remark } from '../note'
import {
  type Ability,
  answer,
  answerFor,
  ask,
  type Continuation,
  type Page,
  type Reply,
  withoutSession,
  withSession,
} from './kit'
import { leftPage, photosPage } from './pages'
import { sessionCookie, sessionOf } from './sessions'
import type { ClientConfig, ClientState, Credentials, Session } from './state'

/** The password goes to the API as it is: the API cannot tell Photoprint from its owner. */
export function askApiToSignIn(
  state: ClientState,
  sid: string,
  credentials: Credentials,
  message: RequestMessage,
  world: WorldView,
): Reply {
  const body = JSON.stringify({ ...credentials, ...wanted[world.settings.ownJwt](state.config) })
  const http = post(state.config, '/login', [['content-type', 'application/json']], body)
  return ask(state, world.nextId, { for: 'api-login', sid, answers: message.id }, http)
}

/** What it says of itself and asks for: nothing, where the API knows no scopes. */
const wanted: Readonly<Record<Settings['ownJwt'], (config: ClientConfig) => object>> = {
  short: () => ({}),
  'like-acme-id': ({ client_id, scope }) => ({ client_id, scope }),
}

const giftSchema = z.object({ jwt: z.string() })

const receiveGift: Continuation = async (state, exchange, message) => {
  if (message.http.status !== 200)
    throw new Refused('login_failed', `The API answered ${message.http.status} to the sign-in, and not 200.`)
  const sid = exchange.sid ?? ''
  const key = keyIn(message.http)
  const note = remark('api.signed_in', 'Photoprint is signed in at the API as if it were Ada.')
  const http = seeOther('/prints', [['set-cookie', sessionCookie(state, sid)]])
  return answerFor(withSession(state, sid, { ...state.sessions[sid], key }), exchange, http, [note])
}

/** What the API is shown from now on. */
function keyIn(http: HttpResponse): NonNullable<Session['key']> {
  const cookie = fieldsOf(http).find(({ place }) => place === 'set-cookie')
  return cookie
    ? { cookie: { name: cookie.name, value: cookie.value } }
    : { jwt: giftSchema.parse(JSON.parse(http.body)).jwt }
}

const askWithKey: Page = async (state, message, world) => {
  const found = sessionOf(state, message)
  const key = found?.session.key
  if (!found || !key) return answer(state, message, seeOther('/'))
  const http = ownApiRequest(state.config, key)
  return ask(state, world.nextId, { for: 'own-photos-page', sid: found.sid, answers: message.id }, http)
}

/** The request for photos, with what the API gave at the sign-in. */
export function ownApiRequest(config: ClientConfig, key: NonNullable<Session['key']>): HttpRequest {
  return requestTo(config, '/me/photos', headersFor(key))
}

const showPhotos: Continuation = async (state, exchange, message) => {
  if (message.http.status !== 200)
    throw new Refused('api_refused', `The API answered ${message.http.status}, and gave no photos.`)
  const html = photosPage(JSON.parse(message.http.body), 0, 'leave')
  return answerFor(state, exchange, htmlResponse(200, html))
}

const leave: Page = async (state, message, world) => {
  const found = sessionOf(state, message)
  const key = found?.session.key
  if (!found || !key) return answer(state, message, seeOther('/'))
  const http = post(state.config, '/logout', headersFor(key), '')
  return ask(state, world.nextId, { for: 'api-logout', sid: found.sid, answers: message.id }, http)
}

const sayGoodbye: Continuation = async (state, exchange, { http: { status } }) => {
  const text = `The API answered ${status}. Photoprint has thrown away what it had of Ada.`
  const note = remark('session.forgotten', text)
  return answerFor(withoutSession(state, exchange.sid ?? ''), exchange, htmlResponse(200, leftPage()), [note])
}

type HeaderList = HttpRequest['headers']

function headersFor(key: NonNullable<Session['key']>): HeaderList {
  return 'jwt' in key
    ? [['authorization', `Bearer ${key.jwt}`]]
    : [['cookie', `${key.cookie.name}=${key.cookie.value}`]]
}

function post(config: ClientConfig, path: string, headers: HeaderList, body: string): HttpRequest {
  return { ...requestTo(config, path, headers), method: 'POST', body }
}

function requestTo(config: ClientConfig, path: string, headers: HeaderList): HttpRequest {
  const all = [['accept', 'application/json'], ...headers] as const
  return { type: 'request', method: 'GET', url: `${config.api}${path}`, headers: all, body: '' }
}

/** In place of the page that goes with an access token. */
export const ownLoginPages = { 'prints-page-request': askWithKey } as const

export const ownLogin: Ability = {
  pages: { 'leave-request': leave },
  continuations: { 'api-login': receiveGift, 'own-photos-page': showPhotos, 'api-logout': sayGoodbye },
}
