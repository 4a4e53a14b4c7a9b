/** The authorization code flow, as the client goes through it (RFC 6749 §4.1, OpenID Connect Core §3.1). */
import { seeOther } from '../http'
import { refusal, remark } from '../note'
import { authorizationUrl, newAttempt } from './authorization'
import { judgeCallback, judgeIdToken, judgeTokenResponse } from './exchange'
import { type Ability, answer, ask, type Continuation, type Page, refuse, withSession } from './kit'
import { type ClientState, type Exchange, sessionCookie, sessionOf } from './state'

/** RFC 6749 §4.1.1: keep what must be compared later, and send the browser to the authorization server. */
export const startSignIn: Page = async (state, message, world) => {
  const sid = world.random(16)
  const attempt = newAttempt(world)
  const url = await authorizationUrl(state.config, attempt)
  return answer(
    withSession(state, sid, { attempt }),
    message,
    seeOther(url, [['set-cookie', sessionCookie(state, sid)]]),
  )
}

/** RFC 6749 §4.1.2: judge what came back, and ask for tokens. */
const receiveCallback: Page = async (state, message, world) => {
  const found = sessionOf(state, message)
  if (!found?.session.attempt)
    return refuse(state, message.id, {
      code: 'no_attempt',
      text: 'No sign-in was started in this browser.',
      refused: true,
    })
  try {
    const http = await judgeCallback(state.config, found.session.attempt, message.http.url)
    const exchange: Exchange = { for: 'tokens', sid: found.sid, answers: message.id }
    const note = remark('callback.accepted', 'state and iss are what Photoprint expected.')
    return ask(state, world.nextId, exchange, http, [note])
  } catch (error) {
    return refuse(state, message.id, refusal(error))
  }
}

const receiveTokens: Continuation = async (state, exchange, message, world) => {
  const attempt = attemptOf(state, exchange)
  const { keysRequest } = await judgeTokenResponse(state.config, attempt, message.http)
  const next: Exchange = { ...exchange, for: 'keys', tokenResponse: message.http }
  const note = remark(
    'id_token.claims_accepted',
    'iss, aud, exp and nonce of the ID token are right. Its signature is next.',
  )
  return ask(state, world.nextId, next, keysRequest, [note])
}

const receiveKeys: Continuation = async (state, exchange, message, world) => {
  const tokens = await judgeIdToken(state.config, attemptOf(state, exchange), exchange.tokenResponse, message.http)
  const { [exchange.sid ?? '']: _, ...sessions } = state.sessions
  // A session that knows who signed in gets a name that nobody could have planted before.
  const sid = world.random(16)
  const next = withSession({ ...state, sessions }, sid, { tokens })
  const note = remark('id_token.accepted', `The ID token's signature is valid. The person is ${tokens.sub}.`)
  const http = seeOther(state.config.afterSignIn, [['set-cookie', sessionCookie(state, sid)]])
  return { state: next, sends: [{ http, inReplyTo: exchange.answers ?? 0 }], notes: [note] }
}

function attemptOf(state: ClientState, exchange: Exchange) {
  const attempt = state.sessions[exchange.sid ?? '']?.attempt
  if (!attempt) throw new Error('This sign-in was not started here.')
  return attempt
}

export const codeFlow: Ability = {
  pages: { 'callback-request': receiveCallback },
  continuations: { tokens: receiveTokens, keys: receiveKeys },
}
