/** Asking the authorization server what a token is worth (RFC 7662). */
import * as oauth from 'oauth4webapi'
import type { HttpRequest, HttpResponse } from '../../world/message'
import { captureRequest } from '../capture'
import { toResponse } from '../http'
import { Refused } from '../note'
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
