/** JARM: the authorization response is one JWT, signed by the authorization server. */
import * as oauth from 'oauth4webapi'
import type { HttpRequest, HttpResponse } from '../../world/message'
import { answerWith, captureRequest, type FetchOption } from '../capture'
import { clientOf, metadataOf, tokenRequest } from './exchange'
import { jarmTolerance } from './jarm-claims'
import type { Attempt, ClientConfig } from './state'

/** The request for the keys that the answer was signed with. Throws where its claims are wrong already (JARM §2.4). */
export function keysForResponse(config: ClientConfig, attempt: Attempt, url: string): Promise<HttpRequest> {
  return captureRequest((option) => validate(config, attempt, url, option))
}

/** The token request, now that the keys have come. Throws where the signature, `state` or `iss` is wrong. */
export async function judgeJwtCallback(
  config: ClientConfig,
  attempt: Attempt,
  url: string,
  keys: HttpResponse,
): Promise<HttpRequest> {
  return tokenRequest(config, attempt, await validate(config, attempt, url, answerWith(keys)))
}

function validate(config: ClientConfig, attempt: Attempt, url: string, option: FetchOption): Promise<URLSearchParams> {
  const client: oauth.Client = {
    ...clientOf(config),
    authorization_signed_response_alg: config.settings.algorithm,
    [oauth.clockTolerance]: jarmTolerance,
  }
  return oauth.validateJwtAuthResponse(metadataOf(config), client, new URL(url), attempt.state, option)
}
