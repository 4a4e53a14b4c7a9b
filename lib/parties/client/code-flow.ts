/** The authorization code flow, as the client goes through it (RFC 6749 §4.1, OpenID Connect Core §3.1). */
import type { HttpResponse, RequestMessage } from '../../world/message'
import type { WorldView } from '../../world/party'
import type { Settings } from '../../world/settings'
import { htmlResponse, seeOther } from '../http'
import { objection, Refused, remark } from '../note'
import { shown } from '../shown'
import { addressWith, authorizationParameters, newAttempt } from './authorization'
import { callbackAccepted } from './callback-accepted'
import { judgeCallback, judgeIdToken, judgeTokenResponse } from './exchange'
import { grantedNotes } from './granted'
import { receiveForm } from './hybrid'
import { idTokenChecks } from './id-token-checks'
import { judgeJwtCallback, keysForResponse } from './jarm'
import { responseClaimNotes, responseIn, responseStateNotes } from './jarm-claims'
import {
  type Ability,
  answer,
  answerFor,
  ask,
  type Continuation,
  giveUp,
  type Page,
  type Reply,
  refuse,
  withoutSession,
  withSession,
} from './kit'
import { nothingIn } from './no-answer'
import { backToAppPage } from './pages-app'
import { pushRequest } from './pushed'
import { noAttempt, sessionCookie, sessionOf, signedInCookie } from './sessions'
import { signatureCheck } from './signature-check'
import type { Attempt, ClientState, Exchange, Tokens } from './state'
import { accessTokenHashCheck } from './token-hashes'

/** RFC 6749 §4.1.1: keep what must be compared later, and send the browser to the authorization server. */
export const startSignIn: Page = async (state, message, world) => {
  // RFC 7591 §3.2.1: without a registration there is no name to ask by.
  if (state.config.client_id === '')
    return refuse(
      state,
      message.id,
      objection('no_client_id', 'There is no client_id: nothing came of a registration.'),
    )
  const sid = world.random(16)
  const attempt = newAttempt(world)
  const next = withSession(state, sid, { attempt })
  const parameters = await authorizationParameters(state.config, attempt)
  return ways[world.settings.par](next, sid, message, parameters, world)
}

type Way = (
  state: ClientState,
  sid: string,
  message: RequestMessage,
  parameters: Record<string, string>,
  world: WorldView,
) => Promise<Reply>

/** How the request gets there: in the browser's hands, or by a reference to what was pushed before (RFC 9126). */
const ways: Readonly<Record<Settings['par'], Way>> = {
  off: async (state, sid, message, parameters) => {
    const cookie = ['set-cookie', sessionCookie(state, sid)] as const
    return answer(state, message, seeOther(addressWith(state.config, parameters), [cookie]))
  },
  on: async (state, sid, message, parameters, world) => {
    const http = await pushRequest(state.config, parameters)
    return ask(state, world.nextId, { for: 'pushed', sid, answers: message.id }, http)
  },
}

/** RFC 6749 §4.1.2: judge what came back, and ask for tokens. */
const receiveCallback: Page = async (state, message, world) => {
  const found = sessionOf(state, message)
  if (!found?.session.attempt) return refuse(state, message.id, noAttempt(state, message))
  const nothing = nothingIn('query', answeredAt(message))
  if (nothing) return refuse(state, message.id, nothing)
  try {
    const exchange = { sid: found.sid, answers: message.id }
    return await callbacks[world.settings.responseMode](state, exchange, found.session.attempt, message, world)
  } catch (error) {
    return giveUp(state, message.id, { asked: 'authorization', http: null }, error)
  }
}

/** Form Post Response Mode §2: the same answer, in a form. With an ID token in it there is more to check. */
const receivePosted: Page = (state, message, world) =>
  (world.settings.responseType === 'hybrid' ? receiveForm : receiveCallback)(state, message, world)

type Callback = (
  state: ClientState,
  exchange: Omit<Exchange, 'for'>,
  attempt: Attempt,
  message: RequestMessage,
  world: WorldView,
) => Promise<Reply>

/** The address with the answer in it. What a form brings is read as if it had stood there (Form Post Response Mode §2). */
function answeredAt({ http }: RequestMessage): string {
  if (http.method !== 'POST') return http.url
  const url = new URL(http.url)
  url.search = new URLSearchParams(http.body).toString()
  return url.href
}

/** A signed answer cannot be judged before the keys are there (JARM §2.4). */
const plainly: Callback = async (state, exchange, attempt, message, world) => {
  const url = answeredAt(message)
  const http = await judgeCallback(state.config, attempt, url)
  const next = { ...exchange, for: attempt.server ? 'tokens-of-other' : 'tokens' }
  return ask(state, world.nextId, next, http, [callbackAccepted(state, attempt, url)])
}

const callbacks: Readonly<Record<Settings['responseMode'], Callback>> = {
  query: plainly,
  form_post: plainly,
  jwt: async (state, exchange, attempt, message, world) => {
    const url = answeredAt(message)
    const http = await keysForResponse(state.config, attempt, url)
    const notes = responseClaimNotes(url, state.config, world.now)
    return ask(state, world.nextId, { ...exchange, for: 'response-keys', callback: url }, http, notes)
  },
}

const receiveResponseKeys: Continuation = async (state, exchange, message, world) => {
  const attempt = { ...attemptOf(state, exchange), keys: message.http }
  const url = exchange.callback ?? ''
  const http = await judgeJwtCallback(state.config, attempt, url, message.http)
  const next = withSession(state, exchange.sid ?? '', { attempt })
  return ask(next, world.nextId, { ...exchange, for: 'tokens' }, http, [
    signatureCheck(responseIn(url), message.http, 'response'),
    ...responseStateNotes(url, attempt, state.config.client_name),
  ])
}

const receiveTokens: Continuation = async (state, exchange, message, world) => {
  const attempt = attemptOf(state, exchange)
  const { keysRequest, idToken, accessToken } = await judgeTokenResponse(state.config, attempt, message.http)
  const claims = idTokenChecks(idToken, state.config, world.now, attempt.nonce || null)
  const granted = grantedNotes(message.http, state.config)
  const notes = [...claims, ...(await accessTokenHashCheck(idToken, accessToken)), ...granted]
  const next: Exchange = { ...exchange, for: 'keys', tokenResponse: message.http }
  // The keys have come already where the authorization response was signed.
  if (!attempt.keys) return ask(state, world.nextId, next, keysRequest, notes)
  const reply = await receiveKeys(state, next, { ...message, http: attempt.keys }, world)
  return { ...reply, notes: [...notes, ...reply.notes] }
}

const receiveKeys: Continuation = async (state, exchange, message, world) => {
  const attempt = attemptOf(state, exchange)
  const tokens = await judgeIdToken(state.config, attempt, exchange.tokenResponse, message.http)
  // OpenID Connect Core §3.3.3.6
  if (attempt.sub !== undefined && attempt.sub !== tokens.sub)
    return refuse(state, exchange.answers, another(attempt.sub, tokens))
  // A session that knows who signed in gets a name that nobody could have planted before.
  const sid = world.random(16)
  const next = withSession(withoutSession(state, exchange.sid ?? ''), sid, { tokens })
  const note = remark('id_token.accepted', `The ID token’s signature is valid. The person is ${tokens.sub}.`)
  return answerFor(next, exchange, arrivalOf(state, sid), [signatureCheck(tokens.id_token, message.http), note])
}

/** A browser is sent on, with its cookie. Where an app waits on the same computer, the browser has nothing more to do. */
function arrivalOf(state: ClientState, sid: string): HttpResponse {
  if (state.config.runs === 'native') return htmlResponse(200, backToAppPage())
  return seeOther(state.config.afterSignIn, [['set-cookie', signedInCookie(state, sid)]])
}

function another(first: string, { sub }: Tokens) {
  const text = `The ID token that came through the browser has sub ${shown(first)}, and this one ${shown(sub)}.`
  return objection('another_person', text)
}

function attemptOf(state: ClientState, exchange: Exchange) {
  const attempt = state.sessions[exchange.sid ?? '']?.attempt
  if (!attempt) throw new Refused('no_attempt', 'No sign-in that was begun here waits for this answer.')
  return attempt
}

export const codeFlow: Ability = {
  pages: {
    'callback-request': receiveCallback,
    'form-post-callback': receivePosted,
    'app-callback-request': receiveCallback,
  },
  continuations: {
    'response-keys': receiveResponseKeys,
    tokens: receiveTokens,
    'tokens-of-other': receiveTokens,
    keys: receiveKeys,
  },
}
