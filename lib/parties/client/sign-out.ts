/** Signing out here and at Acme ID (OpenID Connect RP-Initiated Logout 1.0): the local session ends first, and then the browser is sent on. */
import { valueIn } from '../../world/fields'
import { guardOf } from '../guard-of'
import { htmlResponse, seeOther } from '../http'
import { type Note, objection, remark } from '../note'
import { shown } from '../shown'
import { endpointIn } from './endpoints'
import { sessionEnds } from './guards/session-code'
import { type Ability, answer, type Page, refuse, withoutSession, withSession } from './kit'
import { signedOutPage } from './pages-person'
import { sessionCookie, sessionOf } from './sessions'
import type { ClientConfig, ClientState, Tokens } from './state'

/** RP-Initiated Logout §2. What is left is a session that knows nobody, and the `state` with which the browser must return. */
const signOut: Page = async (state, message, world) => {
  const found = sessionOf(state, message)
  const tokens = found?.session.tokens
  if (!found || !tokens) return answer(state, message, seeOther('/'))
  const sid = world.random(16)
  const signOut = { state: world.random(32) }
  const next = withSession(signedOut(state, found.sid), sid, { signOut })
  const http = seeOther(endSessionUrl(state.config, tokens, signOut.state), [['set-cookie', sessionCookie(state, sid)]])
  return answer(next, message, http, [
    remark(
      'session.ended',
      `${state.config.client_name} has thrown away its session and its tokens. The browser goes on to Acme ID.`,
    ),
  ])
}

function signedOut(state: ClientState, sid: string): ClientState {
  const guarded = guardOf(sessionEnds, state.config.settings)
  return guarded ? { ...state, sessions: guarded(state.sessions, sid) } : withoutSession(state, sid)
}

function endSessionUrl(config: ClientConfig, { id_token }: Tokens, state: string): string {
  const url = new URL(endpointIn(config.metadata, 'end_session_endpoint'))
  url.search = new URLSearchParams({
    id_token_hint: id_token,
    client_id: config.client_id,
    post_logout_redirect_uri: config.post_logout_redirect_uri ?? '',
    state,
  }).toString()
  return url.href
}

/** RP-Initiated Logout §3: `state` comes back as it was sent. */
const receiveReturn: Page = async (state, message) => {
  const found = sessionOf(state, message)
  const back = valueIn(message.http, 'query', 'state')
  const expected = found?.session.signOut?.state
  if (!found || expected === undefined)
    return refuse(state, message.id, refused('Nobody was signing out in this browser.'))
  if (back !== expected)
    return refuse(state, message.id, refused(`state is ${shown(back)}, and ${shown(expected)} was sent.`))
  const http = htmlResponse(200, signedOutPage(state.config.client_name))
  return answer(withoutSession(state, found.sid), message, http, [
    remark(
      'sign_out.done',
      `state is ${shown(back)}, the very one that was sent: this is the answer to that question.`,
    ),
  ])
}

function refused(text: string): Note {
  return objection('sign_out.state', text)
}

export const signingOut: Ability = { pages: { 'sign-out-request': signOut, 'signed-out-request': receiveReturn } }
