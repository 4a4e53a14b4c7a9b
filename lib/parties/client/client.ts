/** Photoprint, the client: asks for permission, swaps the code for tokens, and uses the access token. The protocol is oauth4webapi's. */
import { isRequest, isResponse, type Message, type RequestMessage, type ResponseMessage } from '../../world/message'
import type { Outcome, Role, WorldView } from '../../world/party'
import { htmlResponse, seeOther } from '../http'
import { type Note, refusal, remark } from '../note'
import { authorizationUrl, newAttempt } from './authorization'
import { apiRequest, judgeApiResponse, judgeCallback, judgeIdToken, judgeTokenResponse } from './exchange'
import { clientFacts } from './facts'
import { errorPage, homePage, photosPage, refusalPage } from './pages'
import { type ClientState, type Exchange, type Session, sessionCookie, sessionOf } from './state'

type Reply = Outcome<ClientState>

export const client: Role<ClientState> = {
  async handle(state, event, world) {
    if (event.type === 'acted') return unmoved(state, [remark('not_a_browser', 'Nobody clicks on a server.')])
    const { message } = event
    if (isRequest(message)) return (pages[message.kind] ?? notFound)(state, message, world)
    return isResponse(message) ? continueExchange(state, message, world) : unmoved(state, [])
  },
  facts: clientFacts,
}

type Page = (state: ClientState, message: RequestMessage, world: WorldView) => Promise<Reply>

const pages: Partial<Record<Message['kind'], Page>> = {
  'client-home-request': async (state, message) => answer(state, message, htmlResponse(200, homePage())),
  'client-start-request': startSignIn,
  'callback-request': receiveCallback,
  'photos-page-request': askForPhotos,
}

async function notFound(state: ClientState, message: RequestMessage): Promise<Reply> {
  return answer(state, message, htmlResponse(404, errorPage('Not found', 'Photoprint has no such page.')))
}

/** RFC 6749 §4.1.1: keep what must be compared later, and send the browser to the authorization server. */
async function startSignIn(state: ClientState, message: RequestMessage, world: WorldView): Promise<Reply> {
  const sid = world.random(16)
  const attempt = newAttempt(world)
  const url = await authorizationUrl(state.config, attempt)
  const next = withSession(state, sid, { attempt })
  return answer(next, message, seeOther(url, [['set-cookie', sessionCookie(sid)]]))
}

/** RFC 6749 §4.1.2: judge what came back, and ask for tokens. */
async function receiveCallback(state: ClientState, message: RequestMessage, world: WorldView): Promise<Reply> {
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
    return ask(state, world.nextId, exchange, http, [
      remark('callback.accepted', 'state and iss are what Photoprint expected.'),
    ])
  } catch (error) {
    return refuse(state, message.id, refusal(error))
  }
}

async function askForPhotos(state: ClientState, message: RequestMessage, world: WorldView): Promise<Reply> {
  const found = sessionOf(state, message)
  const tokens = found?.session.tokens
  if (!found || !tokens) return answer(state, message, seeOther('/'))
  try {
    const http = await apiRequest(state.config, tokens.access_token)
    return ask(state, world.nextId, { for: 'photos', sid: found.sid, answers: message.id }, http, [])
  } catch (error) {
    return refuse(state, message.id, refusal(error))
  }
}

/** An answer on the back channel: what it is for was written down when the request left. */
async function continueExchange(state: ClientState, message: ResponseMessage, world: WorldView): Promise<Reply> {
  const exchange = state.exchanges[message.inReplyTo]
  if (!exchange)
    return unmoved(state, [remark('unexpected_response', 'Photoprint waits for no such answer, and drops it.')])
  const { [message.inReplyTo]: _, ...exchanges } = state.exchanges
  try {
    return await continuations[exchange.for]({ ...state, exchanges }, exchange, message, world)
  } catch (error) {
    return refuse({ ...state, exchanges }, exchange.answers, refusal(error))
  }
}

type Continuation = (
  state: ClientState,
  exchange: Exchange,
  message: ResponseMessage,
  world: WorldView,
) => Promise<Reply>

const continuations: Record<Exchange['for'], Continuation> = {
  tokens: async (state, exchange, message, world) => {
    const attempt = attemptOf(state, exchange)
    const { keysRequest } = await judgeTokenResponse(state.config, attempt, message.http)
    const next: Exchange = { ...exchange, for: 'keys', tokenResponse: message.http }
    const note = remark(
      'id_token.claims_accepted',
      'iss, aud, exp and nonce of the ID token are right. Its signature is next.',
    )
    return ask(state, world.nextId, next, keysRequest, [note])
  },
  keys: async (state, exchange, message, world) => {
    const tokens = await judgeIdToken(state.config, attemptOf(state, exchange), exchange.tokenResponse, message.http)
    const { [exchange.sid]: _, ...sessions } = state.sessions
    // A session that knows who signed in gets a name that nobody could have planted before.
    const sid = world.random(16)
    const next = withSession({ ...state, sessions }, sid, { tokens })
    const note = remark('id_token.accepted', `The ID token's signature is valid. The person is ${tokens.sub}.`)
    const http = seeOther('/photos', [['set-cookie', sessionCookie(sid)]])
    return { state: next, sends: [{ http, inReplyTo: exchange.answers }], notes: [note] }
  },
  photos: async (state, exchange, message) => {
    const html = photosPage(await judgeApiResponse(state.config, message.http))
    return { state, sends: [{ http: htmlResponse(200, html), inReplyTo: exchange.answers }], notes: [] }
  },
}

function attemptOf(state: ClientState, exchange: Exchange) {
  const attempt = state.sessions[exchange.sid]?.attempt
  if (!attempt) throw new Error('This sign-in was not started here.')
  return attempt
}

function withSession(state: ClientState, sid: string, session: Session): ClientState {
  return { ...state, sessions: { ...state.sessions, [sid]: session } }
}

function ask(state: ClientState, id: number, exchange: Exchange, http: RequestMessage['http'], notes: Note[]): Reply {
  return { state: { ...state, exchanges: { ...state.exchanges, [id]: exchange } }, sends: [{ http }], notes }
}

function answer(state: ClientState, message: RequestMessage, http: ResponseMessage['http'], notes: Note[] = []): Reply {
  return { state, sends: [{ http, inReplyTo: message.id }], notes }
}

function refuse(state: ClientState, answers: number, note: Note): Reply {
  const http = htmlResponse(400, refusalPage(note.code))
  return { state, sends: [{ http, inReplyTo: answers }], notes: [note] }
}

function unmoved(state: ClientState, notes: Note[]): Reply {
  return { state, sends: [], notes }
}
