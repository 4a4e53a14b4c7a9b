/** Acme ID says, from server to server, that somebody has signed out (OpenID Connect Back-Channel Logout 1.0). No browser is there, and no cookie. */
import { valueIn } from '../../world/fields'
import { type HttpRequest, mediaType } from '../../world/message'
import { jsonResponse, noStore } from '../http'
import { keysRequest } from '../jwks'
import { type Note, objection, refusal, remark } from '../note'
import { shown } from '../shown'
import { endpointIn } from './endpoints'
import { type Ability, answer, ask, type Continuation, type Page, withoutSession } from './kit'
import { type LogoutToken, verifyLogoutToken } from './logout-token'
import type { ClientState, Session } from './state'

/** Who sent this cannot be seen from the request: only the signature can tell, and the keys for it have to be fetched. */
const receiveToken: Page = async (state, message, world) => {
  const token = valueIn(message.http, 'form', 'logout_token')
  if (!token) return refuse(state, message, objection('logout_token.missing', missingIn(message.http)))
  const exchange = { for: 'logout-keys', sid: null, answers: message.id, logoutToken: token }
  try {
    const jwks_uri = endpointIn(state.config.metadata, 'jwks_uri')
    return ask(state, world.nextId, exchange, keysRequest({ ...state.config.metadata, jwks_uri }))
  } catch (error) {
    return refuse(state, message, refusal(error))
  }
}

/** Back-Channel Logout §2.5. */
function missingIn(http: HttpRequest): string {
  const type = mediaType(http)
  return http.body === '' || type === form
    ? 'There is no logout_token in the body.'
    : `The content type is ${shown(type || undefined)}, and a logout token comes in a form (${form}).`
}

const form = 'application/x-www-form-urlencoded'

const receiveKeys: Continuation = async (state, exchange, message, world) => {
  const to = { id: exchange.answers ?? 0 }
  try {
    const { logoutToken = '' } = exchange
    const { config, usedLogoutTokens } = state
    const { token: known, notes } = await verifyLogoutToken(
      config,
      logoutToken,
      message.http,
      usedLogoutTokens,
      world.now,
    )
    const next = { ...ended(state, known), usedLogoutTokens: [...usedLogoutTokens, known.jti] }
    const http = { type: 'response', status: 200, headers: noStore, body: '' } as const
    return answer(next, to, http, [...notes, ...outcomeNotes(state, next, known)])
  } catch (error) {
    return refuse(state, to, refusal(error))
  }
}

/** §2.7: the one session that `sid` names; without a `sid`, all of that person's. */
function ended(state: ClientState, token: LogoutToken): ClientState {
  const over = Object.entries(state.sessions).filter(([, session]) => isMeant(session, token))
  return over.reduce((next, [sid]) => withoutSession(next, sid), state)
}

function isMeant({ tokens }: Session, { sid, sub }: LogoutToken): boolean {
  if (!tokens) return false
  return sid === undefined ? tokens.sub === sub : tokens.sid === sid
}

function outcomeNotes(before: ClientState, after: ClientState, { sid, sub }: LogoutToken): Note[] {
  const count = Object.keys(before.sessions).length - Object.keys(after.sessions).length
  const whose = sid === undefined ? `of ${sub}` : `with sid ${sid}`
  return [
    remark('logout_token.accepted', 'Nothing in the logout token is against it.'),
    count > 0
      ? remark('session.ended', `The session ${whose} is over, and its tokens are thrown away.`)
      : remark('session.unknown', `There is no session ${whose} here, or not any more. That counts as done.`),
  ]
}

/** Back-Channel Logout §2.8: no cache keeps either answer. This one is 400, and no word on the wire about what was wrong but this. */
function refuse(state: ClientState, to: { readonly id: number }, note: Note) {
  return answer(state, to, jsonResponse(400, { error: 'invalid_request' }, noStore), [note])
}

export const backchannelLogout: Ability = {
  pages: { 'logout-token-request': receiveToken },
  continuations: { 'logout-keys': receiveKeys },
}
