/** The implicit grant, as browser apps once used it (RFC 6749 §4.2, OpenID Connect Core §3.2): the tokens come in the address. */
import * as oauth from 'oauth4webapi'
import type { HttpRequest, HttpResponse } from '../../world/message'
import { answerWith, captureRequest } from '../capture'
import { jsonResponse, seeOther, toResponse } from '../http'
import { type Note, objection, Refused, remark } from '../note'
import { shown } from '../shown'
import { addressWith, newAttempt } from './authorization'
import { clientOf, metadataOf } from './exchange'
import { idTokenChecks } from './id-token-checks'
import { type Ability, answer, answerFor, ask, type Continuation, giveUp, type Page, refuse, withSession } from './kit'
import { nothingIn } from './no-answer'
import { sessionCookie, sessionOf } from './sessions'
import { signatureCheck } from './signature-check'
import type { Attempt, ClientConfig, Tokens } from './state'
import { mustHashAccessToken } from './token-hashes'

/** RFC 6749 §4.2.1, and `nonce`, which OpenID Connect Core §3.2.2.1 requires here. */
export const startImplicit: Page = async (state, message, world) => {
  const { config } = state
  const sid = world.random(16)
  const attempt = { ...newAttempt(world), code_verifier: null }
  const url = addressWith(config, {
    response_type: 'id_token token',
    client_id: config.client_id,
    redirect_uri: config.redirect_uri,
    scope: config.scope,
    state: attempt.state,
    nonce: attempt.nonce,
  })
  return answer(
    withSession(state, sid, { attempt }),
    message,
    seeOther(url, [['set-cookie', sessionCookie(state, sid)]]),
  )
}

/** RFC 6749 §4.2.2: what is behind the `#` never left the browser. A script reads it. */
export const receiveFragment: Page = async (state, message, world) => {
  const found = sessionOf(state, message)
  const attempt = found?.session.attempt
  if (!found || !attempt)
    return refuse(state, message.id, objection('no_attempt', 'No sign-in was started in this tab.'))
  const nothing = nothingIn('fragment', message.http.url)
  if (nothing) return refuse(state, message.id, nothing)
  try {
    const http = await judgeFragment(state.config, attempt, message.http.url)
    const exchange = { for: 'fragment-keys', sid: found.sid, answers: message.id, callback: message.http.url }
    return ask(state, world.nextId, exchange, http, claimNotes(state.config, attempt, message.http.url, world.now))
  } catch (error) {
    return giveUp(state, message.id, { asked: 'authorization', http: null }, error)
  }
}

const receiveKeys: Continuation = async (state, exchange, message) => {
  const sid = exchange.sid ?? ''
  const attempt = state.sessions[sid]?.attempt
  if (!attempt) throw new Refused('no_attempt', 'No sign-in that was begun here waits for this answer.')
  const tokens = await judgeTokens(state.config, attempt, exchange.callback ?? '', message.http)
  const note = remark('id_token.accepted', `The ID token’s signature is valid. The person is ${tokens.sub}.`)
  const hash = await mustHashAccessToken(tokens.id_token, tokens.access_token)
  const notes = [signatureCheck(tokens.id_token, message.http), hash, note]
  return answerFor(withSession(state, sid, { tokens }), exchange, seeOther(state.config.afterSignIn), notes)
}

function claimNotes(config: ClientConfig, attempt: Attempt, url: string, now: number): Note[] {
  const parameters = new URLSearchParams(new URL(url).hash.slice(1))
  const state = shown(parameters.get('state') ?? undefined)
  return [
    remark('fragment.accepted', `state is ${state}, and ${shown(attempt.state)} was sent: the same.`),
    ...idTokenChecks(parameters.get('id_token') ?? '', config, now, attempt.nonce),
  ]
}

export const implicit: Ability = { continuations: { 'fragment-keys': receiveKeys } }

/** Judges what can be judged without keys, and gives the request for them. */
async function judgeFragment(config: ClientConfig, attempt: Attempt, url: string): Promise<HttpRequest> {
  const response = responseIn(config, attempt, url)
  await judgeClaims(config, attempt, response)
  return captureRequest((option) => oauth.validateApplicationLevelSignature(metadataOf(config), response, option))
}

async function judgeTokens(config: ClientConfig, attempt: Attempt, url: string, keys: HttpResponse): Promise<Tokens> {
  const response = responseIn(config, attempt, url)
  const result = await judgeClaims(config, attempt, response)
  await oauth.validateApplicationLevelSignature(metadataOf(config), response, answerWith(keys))
  const { access_token, id_token = '' } = result
  const claims = oauth.getValidatedIdTokenClaims(result)
  await mustHashAccessToken(id_token, access_token)
  return { access_token, id_token, sub: claims?.sub ?? '' }
}

/**
 * The answer in the fragment has the members of a token response, so it is judged as one. `iss` of RFC 9207 is not
 * among them: the ID token says it (RFC 9207 §2.4).
 */
function responseIn(config: ClientConfig, attempt: Attempt, url: string): Response {
  const parameters = new URLSearchParams(new URL(url).hash.slice(1))
  const others = new URLSearchParams([...parameters].filter(([name]) => name !== 'id_token'))
  const issuer = { ...config.metadata, authorization_response_iss_parameter_supported: false }
  oauth.validateAuthResponse(issuer, clientOf(config), others, attempt.state)
  const { expires_in, ...members } = Object.fromEntries(parameters)
  return toResponse(jsonResponse(200, { ...members, ...(expires_in ? { expires_in: numberIn(expires_in) } : {}) }))
}

/** A number where it is one: what is none is for the library to judge. */
function numberIn(text: string): number | string {
  return Number.isFinite(Number(text)) ? Number(text) : text
}

function judgeClaims(config: ClientConfig, { nonce }: Attempt, response: Response) {
  const expected = { expectedNonce: nonce, requireIdToken: true }
  return oauth.processAuthorizationCodeResponse(config.metadata, clientOf(config), response, expected)
}
