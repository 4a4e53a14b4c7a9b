/** Asking the authorization server what a token is worth (RFC 7662). */
import * as oauth from 'oauth4webapi'
import { jsonObject } from '../../world/http-text'
import { type HttpRequest, type HttpResponse, mediaType } from '../../world/message'
import { captureRequest } from '../capture'
import { toResponse } from '../http'
import { type Note, Refused, remark } from '../note'
import { plainly } from '../plainly'
import { shown } from '../shown'
import { wrongType } from './claims'
import { LookUpFailed, lookUpFailed } from './look-up'
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

/** Throws Refused `token_inactive` or `wrong_audience`, and LookUpFailed where the answer is none as RFC 7662 §2.2 has it. */
export async function judgeIntrospection(state: ResourceServerState, http: HttpResponse): Promise<TokenClaims> {
  const answer = await readAnswer(state, http)
  const { audience } = state
  if (!answer.active) throw new Refused('token_inactive', 'Acme ID says that this token is not active.')
  if (![answer.aud].flat().includes(audience))
    throw new Refused(
      'wrong_audience',
      `The token is for ${answer.aud ? `"${answer.aud}"` : 'no API'}, not for "${audience}".`,
    )
  const { sub, scope, client_id: client, cnf, authorization_details, exp } = answer
  return { sub, scope, client_id: client, cnf, authorization_details, exp }
}

/** What stands in the answer besides, and does not go with it. RFC 7662 §2.2 and §4: Acme ID has made these checks, and "active" is what came out. */
export function oddities({ metadata }: ResourceServerState, { body }: HttpResponse, now: number): Note[] {
  const { iss, exp, nbf } = jsonObject(body) ?? {}
  const second = Math.floor(now / 1000)
  const found = [
    iss !== undefined && iss !== metadata.issuer && `iss is ${shown(iss)}, and ${shown(metadata.issuer)} was asked`,
    typeof exp === 'number' && exp <= second && `exp is ${exp}, and now it is ${second}`,
    typeof nbf === 'number' && nbf > second && `nbf is ${nbf}, and now it is ${second}`,
  ].filter((text) => text !== false)
  return found.map((text) =>
    remark('introspection.odd', `${text}. The API goes by "active" alone, which is true (RFC 7662 §2.2).`),
  )
}

async function readAnswer(state: ResourceServerState, http: HttpResponse): Promise<oauth.IntrospectionResponse> {
  const { metadata, client_id } = state
  try {
    const answer = await oauth.processIntrospectionResponse(metadata, { client_id }, toResponse(http))
    const wrong = problemOf(http) ?? wrongType(answer)
    if (wrong) throw new LookUpFailed('OAUTH_INVALID_RESPONSE', wrong)
    return answer
  } catch (error) {
    const { code, text } = plainly(error)
    const asked = `POST ${metadata.introspection_endpoint} about the token`
    throw lookUpFailed(code, { what: 'Introspection', asked }, http, problemOf(http) ?? text)
  }
}

/** RFC 7662 §2.2 and §2.3. */
function problemOf(http: HttpResponse): string | null {
  if (http.status === 401) return 'Acme ID did not accept the API itself, which proves with a secret who it is'
  if (http.status !== 200) return 'only a 200 says something of a token'
  const answer = jsonObject(http.body)
  if (mediaType(http) !== 'application/json') return 'it had to be application/json'
  if (!answer) return 'the body is no JSON object'
  return typeof answer.active === 'boolean' ? null : '"active" is not there, or is neither true nor false'
}
