/** Who is it? The client asks UserInfo once (OpenID Connect Core §5.3), and greets the person by name from then on. */
import * as oauth from 'oauth4webapi'
import type { HttpRequest, HttpResponse } from '../../world/message'
import { captureRequest } from '../capture'
import { htmlResponse, seeOther, toResponse } from '../http'
import { type Note, Refused, remark } from '../note'
import { shown } from '../shown'
import { clientOf } from './exchange'
import { type Ability, answer, answerFor, ask, type Continuation, type Page, withSession } from './kit'
import { personPage } from './pages-person'
import { sessionOf } from './sessions'
import type { ClientConfig, Tokens } from './state'

const showPerson: Page = async (state, message, world) => {
  const found = sessionOf(state, message)
  if (!found?.session.tokens) return answer(state, message, seeOther('/'))
  const { sid, session } = found
  if (session.person) return answer(state, message, pageOf(state.config, session.person.name))
  const http = await userInfoRequest(state.config, found.session.tokens)
  return ask(state, world.nextId, { for: 'userinfo', sid, answers: message.id }, http)
}

function userInfoRequest(config: ClientConfig, { access_token }: Tokens): Promise<HttpRequest> {
  return captureRequest((option) => oauth.userInfoRequest(config.metadata, clientOf(config), access_token, option))
}

/** OpenID Connect Core §5.3.2: what UserInfo says counts only if it is about the person of the ID token. */
const receivePerson: Continuation = async (state, exchange, message) => {
  const session = state.sessions[exchange.sid ?? '']
  if (!session?.tokens || exchange.sid === null)
    throw new Refused('session_over', 'The session that this was asked for is over.')
  const { config } = state
  const { sub } = session.tokens
  const { name: told } = await judge(config, sub, message.http)
  const name = isName(told) ? told : sub
  const next = withSession(state, exchange.sid, { ...session, person: { name } })
  return answerFor(next, exchange, pageOf(config, name), [accepted(sub, told)])
}

function judge(config: ClientConfig, sub: string, http: HttpResponse): Promise<oauth.UserInfoResponse> {
  return oauth.processUserInfoResponse(config.metadata, clientOf(config), sub, toResponse(http))
}

function isName(told: unknown): told is string {
  return typeof told === 'string' && told.trim() !== ''
}

/** OpenID Connect Core §5.1: name is a text. Without one, there is still the person's sub. */
function accepted(sub: string, told: unknown): Note {
  const name = isName(told)
    ? `The name is ${shown(told)}.`
    : `name is ${shown(told)}, which is no name, so sub is shown in its place.`
  return remark('userinfo.accepted', `sub is ${shown(sub)}, the same as in the ID token. ${name}`)
}

function pageOf({ client_name, post_logout_redirect_uri }: ClientConfig, person: string): HttpResponse {
  return htmlResponse(200, personPage(client_name, person, post_logout_redirect_uri !== undefined))
}

export const knowing: Ability = {
  pages: { 'me-page-request': showPerson },
  continuations: { userinfo: receivePerson },
}
