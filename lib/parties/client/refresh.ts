/** Refreshing: new tokens without Ada, when the API no longer takes the old one (RFC 6749 §6). */
import { decodeJwt } from 'jose'
import * as oauth from 'oauth4webapi'
import type { HttpResponse } from '../../world/message'
import type { WorldView } from '../../world/party'
import { captureRequest } from '../capture'
import { toResponse } from '../http'
import { Refused, remark } from '../note'
import { shown } from '../shown'
import { proving } from './dpop'
import { apiRequest, authentication, clientOf, isChallenge } from './exchange'
import { grantedNotes } from './granted'
import { type Heard, heard } from './heard'
import { idTokenChecks } from './id-token-checks'
import { type Ability, ask, type Continuation, giveUp, type Reply, withSession } from './kit'
import type { ClientConfig, ClientState, Exchange, Tokens } from './state'
import { accessTokenHashCheck } from './token-hashes'

/**
 * Asks for new tokens where that can help: the API said `invalid_token` (RFC 6750 §3.1), and there is a refresh token.
 * `null` where it cannot.
 */
export async function refreshAfter(
  error: unknown,
  state: ClientState,
  exchange: Exchange,
  world: WorldView,
): Promise<Reply | null> {
  const token = state.sessions[exchange.sid ?? '']?.tokens?.refresh_token
  if (token === undefined || !isChallenge(error, 'invalid_token')) return null
  const { config } = state
  const proof = await proving(config)
  const http = await captureRequest((option) =>
    oauth.refreshTokenGrantRequest(config.metadata, clientOf(config), authentication(config), token, {
      ...option,
      ...proof,
    }),
  )
  const note = remark(
    'refresh.started',
    'The Photo API no longer takes this access token. Photoprint asks for another.',
  )
  return ask(state, world.nextId, { ...exchange, for: 'refresh' }, http, [note])
}

/** Keeps the new tokens, and asks the API once more. Where there are none, the person has to sign in again. */
const receiveTokens: Continuation = async (state, exchange, message, world) => {
  const { sid } = exchange
  const old = state.sessions[sid ?? '']?.tokens
  if (sid === null || !old) throw new Refused('session_over', 'The session that this was asked for is over.')
  try {
    const tokens = await judgeRefreshResponse(state.config, old, message.http)
    const checked = tokens.id_token === old.id_token ? [] : await newIdTokenNotes(state.config, old, tokens, world.now)
    const http = await apiRequest(state.config, tokens.access_token)
    const next = withSession(state, sid, { tokens })
    const notes = [
      ...checked,
      ...grantedNotes(message.http, state.config),
      remark('tokens.replaced', kept(old, tokens)),
    ]
    return ask(next, world.nextId, { ...exchange, for: 'photos-again' }, http, notes)
  } catch (error) {
    const left = isPassing(heard(message.http, error)) ? state : withSession(state, sid, {})
    return giveUp(left, exchange.answers, { asked: 'refresh', http: message.http }, error)
  }
}

/** A server that has trouble of its own has said nothing of the refresh token: it is kept (RFC 9110 §15.6, RFC 6585 §4). */
function isPassing({ kind }: Heard): boolean {
  return kind === 'failed' || kind === 'too-many'
}

/** RFC 6749 §6: a new refresh token takes the place of the old one. OpenID Connect Core §12.2: the person must be the same. */
async function judgeRefreshResponse(config: ClientConfig, old: Tokens, http: HttpResponse): Promise<Tokens> {
  const result = await oauth.processRefreshTokenResponse(config.metadata, clientOf(config), toResponse(http))
  const sub = oauth.getValidatedIdTokenClaims(result)?.sub ?? old.sub
  if (sub !== old.sub)
    throw new Refused('another_person', `The new ID token has sub ${shown(sub)}, and ${shown(old.sub)} signed in.`)
  const { access_token, id_token = old.id_token, refresh_token = old.refresh_token } = result
  return { ...old, access_token, id_token, ...(refresh_token === undefined ? {} : { refresh_token }) }
}

/** OpenID Connect Core §12.2: it is held to the same rules as the first one. A nonce need not be there, but if it is, it must be the first one's. */
async function newIdTokenNotes(
  config: ClientConfig,
  old: Tokens,
  { id_token, access_token, sub }: Tokens,
  now: number,
) {
  const nonce = nonceIn(id_token) === null ? null : nonceIn(old.id_token)
  const same = remark('id_token.same_person', `sub is ${shown(sub)}, and it was ${shown(sub)} who signed in: the same.`)
  return [...idTokenChecks(id_token, config, now, nonce), ...(await accessTokenHashCheck(id_token, access_token)), same]
}

function nonceIn(idToken: string): string | null {
  const nonce = idToken === '' ? undefined : decodeJwt(idToken).nonce
  return typeof nonce === 'string' ? nonce : null
}

function kept(old: Tokens, { refresh_token }: Tokens): string {
  return refresh_token === old.refresh_token
    ? 'There is a new access token, and the refresh token is still the same.'
    : 'There is a new access token and a new refresh token. The old ones are thrown away.'
}

export const refreshing: Ability = { continuations: { refresh: receiveTokens } }
