/** An address at which an app signs a person in with the tokens that it has got. In the world of a lab alone. */
import * as oauth from 'oauth4webapi'
import type { Guard } from '../../../world/guards'
import type { HttpRequest, RequestMessage } from '../../../world/message'
import { captureRequest } from '../../capture'
import { guardOf } from '../../guard-of'
import { htmlResponse, toResponse } from '../../http'
import { Refused, remark } from '../../note'
import { clientOf } from '../exchange'
import { type Ability, answerFor, ask, type Continuation, type Page, type Task, unmoved, withSession } from '../kit'
import { personPage } from '../pages-person'
import { sessionCookie, sessionHere } from '../sessions'
import type { ClientConfig } from '../state'
import type { TokenLogin } from './brought'
import * as tokenSubstitution from './token-substitution'

/** Those of the labs that are about tokens that are brought. */
const tokenLogins: Readonly<Partial<Record<Guard, TokenLogin>>> = { ...tokenSubstitution }

/** Where the tokens are brought. */
export const tokenLoginPath = '/app-login'

/** Whoever brings an access token is asked nothing: Acme ID is (OpenID Connect Core §5.3). */
export const takeTokens: Page = async (state, message, world) => {
  const { access_token = '', id_token = '' } = formOf(message)
  const { metadata } = state.config
  const http = await captureRequest((option) =>
    oauth.userInfoRequest(metadata, clientOf(state.config), access_token, option),
  )
  return ask(
    state,
    world.nextId,
    { for: 'brought-userinfo', sid: null, answers: message.id, offered: { id_token } },
    http,
  )
}

function formOf({ http }: RequestMessage): Readonly<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(http.body))
}

const hearPerson: Continuation = async (state, exchange, message, world) => {
  const { config } = state
  const response = toResponse(message.http)
  const said = await oauth.processUserInfoResponse(config.metadata, clientOf(config), oauth.skipSubjectCheck, response)
  const person = { sub: said.sub, name: typeof said.name === 'string' ? said.name : said.sub }
  const offered = { id_token: '', ...exchange.offered, person }
  return ask(state, world.nextId, { ...exchange, for: 'brought-keys', offered }, keysRequest(config))
}

function keysRequest({ metadata }: ClientConfig): HttpRequest {
  const headers = [['accept', 'application/json']] as const
  return { type: 'request', method: 'GET', url: String(metadata.jwks_uri), headers, body: '' }
}

const signIn: Continuation = async (state, exchange, message, world) => {
  const { id_token = '', person } = exchange.offered ?? {}
  const login = guardOf(tokenLogins, world.settings)
  if (!login || !person) throw new Refused('no_login', 'Nobody waits to be signed in with tokens.')
  const { metadata, client_id } = state.config
  const jwks = JSON.parse(message.http.body)
  const expected = { issuer: metadata.issuer, audience: appOf(client_id), currentDate: new Date(world.now) }
  const { sub, name } = await login({ userInfo: person, id_token, jwks, ...expected })
  const sid = world.random(16)
  const tokens = { access_token: '', id_token, sub }
  const next = withSession(state, sid, { tokens, person: { name } })
  const page = htmlResponse(200, personPage(state.config.client_name, name, false), [
    ['set-cookie', sessionCookie(state, sid)],
  ])
  return answerFor(next, exchange, page, [remark('signed_in', `${name} is signed in.`)])
}

/** The client_id of the app of a site. */
function appOf(client_id: string): string {
  return `${client_id}-app`
}

/** The app does its part: it brings what it has got. */
const bringTokens: Task = async (state, world) => {
  const here = sessionHere(state)
  if (!here?.session.tokens || !guardOf(tokenLogins, world.settings))
    return unmoved(state, [remark('app.idle', 'The app has nothing to bring.')])
  const { access_token, id_token } = here.session.tokens
  const headers = [['content-type', 'application/x-www-form-urlencoded']] as const
  const body = new URLSearchParams({ access_token, id_token }).toString()
  const url = `${world.addresses['second-client']}${tokenLoginPath}`
  return ask(
    state,
    world.nextId,
    { for: 'brought', sid: here.sid, answers: null },
    {
      type: 'request',
      method: 'POST',
      url,
      headers,
      body,
    },
  )
}

const seeAnswer: Continuation = async (state, _, { http }) =>
  unmoved(state, [
    http.status === 200
      ? remark('app.signed_in', 'Photobook has signed Ada in, and the app shows her page.')
      : remark('app.kept_out', `Photobook answered ${http.status}.`),
  ])

export const tokenLogin: Ability = {
  tasks: { 'bring-tokens': bringTokens },
  continuations: { 'brought-userinfo': hearPerson, 'brought-keys': signIn, brought: seeAnswer },
}
