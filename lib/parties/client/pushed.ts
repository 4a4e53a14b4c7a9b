/** PAR (RFC 9126): the request is pushed to the authorization server first, and the browser carries a reference to it. */
import * as oauth from 'oauth4webapi'
import type { HttpRequest } from '../../world/message'
import { answerWith, captureRequest, type FetchOption } from '../capture'
import { seeOther } from '../http'
import { remark } from '../note'
import { addressWith } from './authorization'
import { authentication, clientOf } from './exchange'
import { type Ability, answerFor, type Continuation } from './kit'
import { sessionCookie } from './sessions'
import type { ClientConfig } from './state'

/** The request to the pushed authorization request endpoint (RFC 9126 §2.1). */
export function pushRequest(config: ClientConfig, parameters: Record<string, string>): Promise<HttpRequest> {
  return captureRequest((option) => push(config, parameters, option))
}

function push(config: ClientConfig, parameters: Record<string, string>, option: FetchOption): Promise<Response> {
  return oauth.pushedAuthorizationRequest(config.metadata, clientOf(config), authentication(config), parameters, option)
}

/** RFC 9126 §4: from now on `client_id` and `request_uri` stand for the whole request. */
const receiveReference: Continuation = async (state, exchange, message) => {
  const { config } = state
  const response = await push(config, {}, answerWith(message.http))
  const { request_uri } = await oauth.processPushedAuthorizationResponse(config.metadata, clientOf(config), response)
  const url = addressWith(config, { client_id: config.client_id, request_uri })
  const cookie = ['set-cookie', sessionCookie(state, exchange.sid ?? '')] as const
  const note = remark('request.pushed', 'Acme ID keeps the request. Ada’s browser carries only its reference.')
  return answerFor(state, exchange, seeOther(url, [cookie]), [note])
}

export const pushed: Ability = { continuations: { pushed: receiveReference } }
