/** Asking the authorization server what a token is worth (RFC 7662). */
import * as oauth from 'oauth4webapi'
import type { HttpRequest, HttpResponse } from '../../world/message'
import type { WorldView } from '../../world/party'
import { answerKeptFor } from '../../world/settings'
import { captureRequest } from '../capture'
import { toResponse } from '../http'
import { type Note, Refused, remark } from '../note'
import type { TokenClaims } from './permission'
import type { ResourceServerState } from './state'

/** The introspection request for a token (RFC 7662 §2.1). */
export function askAboutToken(state: ResourceServerState, token: string): Promise<HttpRequest> {
  const { metadata, client_id, client_secret } = state
  const authentication = oauth.ClientSecretBasic(client_secret)
  const hint = { additionalParameters: { token_type_hint: 'access_token' } }
  return captureRequest((option) =>
    oauth.introspectionRequest(metadata, { client_id }, authentication, token, { ...hint, ...option }),
  )
}

/** Throws Refused `token_inactive` or `wrong_audience`, and what oauth4webapi throws at an answer that is none. */
export async function judgeIntrospection(state: ResourceServerState, http: HttpResponse): Promise<TokenClaims> {
  const { metadata, client_id, audience } = state
  const answer = await oauth.processIntrospectionResponse(metadata, { client_id }, toResponse(http))
  if (!answer.active) throw new Refused('token_inactive', 'Acme ID says that this token is not active.')
  if (![answer.aud].flat().includes(audience))
    throw new Refused(
      'wrong_audience',
      `The token is for ${answer.aud ? `"${answer.aud}"` : 'no API'}, not for "${audience}".`,
    )
  const { sub, scope, client_id: client, cnf, authorization_details, exp } = answer
  return { sub, scope, client_id: client, cnf, authorization_details, exp }
}

/** What was said of a token, and until when the API goes by it: milliseconds since 1970. */
export type KeptAnswer = { readonly claims: TokenClaims; readonly at: number; readonly until: number }

/** What was said of each token, by the token. */
export type KeptAnswers = Readonly<Record<string, KeptAnswer>>

/** The answers that are kept, with this one among them: for a while, and never past the token's own end (RFC 7662 §4). */
export function keepAnswer(kept: KeptAnswers, token: string, claims: TokenClaims, world: WorldView): KeptAnswers {
  if (world.settings.introspection !== 'kept') return kept
  const until = Math.min(world.now + answerKeptFor * 1000, (claims.exp ?? Number.POSITIVE_INFINITY) * 1000)
  const good = Object.entries(kept).filter(([, answer]) => world.now < answer.until)
  return { ...Object.fromEntries(good), [token]: { claims, at: world.now, until } }
}

/** What was said of this token, where that is still kept. */
export function keptAnswer(kept: KeptAnswers, token: string, { now }: WorldView): KeptAnswer | null {
  const answer = Object.hasOwn(kept, token) ? kept[token] : undefined
  return answer && now < answer.until ? answer : null
}

/** Why a token is asked about again, where something was kept of it. */
export function askedAgain(kept: KeptAnswers, token: string, { now }: WorldView): Note[] {
  const answer = Object.hasOwn(kept, token) ? kept[token] : undefined
  if (!answer) return []
  return [remark('introspection.again', `What Acme ID said is ${secondsSince(answer, now)} s old, and is asked again.`)]
}

/** That it was gone by, in place of a question. */
export function goneBy(answer: KeptAnswer, { now }: WorldView): Note {
  const text = `The API goes by what Acme ID said ${secondsSince(answer, now)} s ago, and asks nobody.`
  return remark('introspection.kept', text)
}

function secondsSince({ at }: KeptAnswer, now: number): number {
  return Math.floor((now - at) / 1000)
}
