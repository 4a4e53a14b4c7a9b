/** Photoprint asks for the password itself: for Acme ID (RFC 6749 §4.3), or for an API where people sign in without OAuth. */
import * as oauth from 'oauth4webapi'
import { valueIn } from '../../world/fields'
import { header, type RequestMessage } from '../../world/message'
import { captureRequest } from '../capture'
import { htmlResponse, seeOther, toResponse } from '../http'
import { type Note, objection, remark } from '../note'
import { authentication, clientOf } from './exchange'
import { type Ability, answer, answerFor, ask, type Continuation, type Page, refuse, withSession } from './kit'
import { askApiToSignIn } from './own-login'
import { passwordPage } from './pages'
import { askForPhotos } from './photos'
import { sessionCookie } from './sessions'
import type { Credentials } from './state'

/** The form that no third party should ever show. */
export const askForPassword: Page = async (state, message) =>
  answer(state, message, htmlResponse(200, passwordPage(state.config.start === 'password' ? 'Acme ID' : 'Acme')))

/** A form of another site must not sign anybody in here: that would be somebody else's account (login CSRF). */
const receivePassword: Page = async (state, message, world) => {
  const origin = header(message.http, 'origin')
  if (origin !== new URL(message.http.url).origin) return refuse(state, message.id, foreign(origin))
  const credentials = credentialsIn(message)
  const sid = world.random(16)
  const next = withSession(state, sid, { credentials })
  if (state.config.start === 'own-login') return askApiToSignIn(next, sid, credentials, message, world)
  const { config } = state
  const { login: username, password } = credentials
  const http = await captureRequest((option) =>
    oauth.genericTokenEndpointRequest(
      config.metadata,
      clientOf(config),
      authentication(config),
      'password',
      { username, password, scope: config.scope },
      option,
    ),
  )
  return ask(next, world.nextId, { for: 'password-tokens', sid, answers: message.id }, http)
}

function foreign(origin = 'no site that says so'): Note {
  return objection('foreign_origin', `The form comes from a page of "${origin}".`)
}

function credentialsIn({ http }: RequestMessage): Credentials {
  return { login: valueIn(http, 'form', 'login') ?? '', password: valueIn(http, 'form', 'password') ?? '' }
}

const receiveTokens: Continuation = async (state, exchange, message) => {
  const { config } = state
  const response = toResponse(message.http)
  const { access_token } = await oauth.processGenericTokenEndpointResponse(config.metadata, clientOf(config), response)
  const sid = exchange.sid ?? ''
  const session = state.sessions[sid]
  const tokens = { access_token, id_token: '', sub: '' }
  const note = remark('password.worked', 'Photoprint has a token, and it has the password too.')
  const http = seeOther('/prints', [['set-cookie', sessionCookie(state, sid)]])
  return answerFor(withSession(state, sid, { ...session, tokens }), exchange, http, [note])
}

export const passwords: Ability = {
  pages: { 'password-submission': receivePassword, 'prints-page-request': askForPhotos },
  continuations: { 'password-tokens': receiveTokens },
}
