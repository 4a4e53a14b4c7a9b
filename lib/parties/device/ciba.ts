/** Naming a person, whom the authorization server then asks on their phone (OpenID Connect CIBA Core 1.0). All of the protocol is oauth4webapi's. */
import * as oauth from 'oauth4webapi'
import { WorldError } from '../../world/errors'
import type { WorldView } from '../../world/party'
import { answerWith, captureRequest } from '../capture'
import { authentication, clientOf, metadataOf } from '../client/exchange'
import { idTokenChecks } from '../client/id-token-checks'
import { signatureCheck } from '../client/signature-check'
import type { ClientConfig } from '../client/state'
import { accessTokenHashCheck } from '../client/token-hashes'
import { toResponse } from '../http'
import { type Note, Refused, remark } from '../note'
import {
  ask,
  asking,
  askLater,
  type Continuation,
  type Poll,
  type Start,
  show,
  showPhotos,
  spendToken,
  type Way,
} from './kit'

/** CIBA §7.1. */
const start: Start = async (state, act, world) => {
  if (act.kind !== 'submit' || !['home', 'stopped'].includes(state.shown.screen))
    throw new WorldError('no_such_form', 'act.form', 'The screen has no such form.')
  const { config } = state
  const binding_message = bindingMessage(world)
  const parameters = { scope: config.scope, login_hint: act.fields.login_hint ?? '', binding_message }
  const http = await captureRequest((option) =>
    oauth.backchannelAuthenticationRequest(
      config.metadata,
      clientOf(config),
      authentication(config),
      parameters,
      option,
    ),
  )
  return ask(asking(state), world.nextId, { for: 'request', binding_message }, http)
}

const letters = 'BCDFGHJKLMNPQRSTVWXZ'

/** Short enough to be compared at a glance. */
function bindingMessage(world: WorldView): string {
  const bytes = [...Buffer.from(world.random(4), 'base64url')]
  return `PRINT-${bytes.map((byte) => letters[byte % letters.length]).join('')}`
}

/** CIBA §7.3. */
const receiveRequest: Continuation = async (state, { binding_message = '' }, message) => {
  const { metadata } = state.config
  const response = toResponse(message.http)
  const answer = await oauth.processBackchannelAuthenticationResponse(metadata, clientOf(state.config), response)
  const ticket = { name: 'auth_req_id', value: answer.auth_req_id, interval: answer.interval ?? 5 }
  return show({ ...state, ticket }, message.id, { screen: 'phone', binding_message })
}

/** CIBA §10.1. */
const poll: Poll = ({ config }, { value }) =>
  captureRequest((option) =>
    oauth.backchannelAuthenticationGrantRequest(
      config.metadata,
      clientOf(config),
      authentication(config),
      value,
      option,
    ),
  )

/** The claims of the ID token first; the keys that its signature is checked with are a question of their own. */
const receiveTokens: Continuation = async (state, _, message, world) => {
  const response = toResponse(message.http)
  let notes: Note[]
  try {
    const { id_token, access_token } = await judge(state.config, response)
    // OpenID Connect Core §3.1.3.3. The library does not miss it.
    if (id_token === undefined)
      throw new Refused('id_token.missing', 'The answer has no "id_token", and scope has openid.')
    const claims = idTokenChecks(id_token, state.config, world.now, null)
    notes = [...claims, ...(await accessTokenHashCheck(id_token, access_token))]
  } catch (error) {
    return askLater(state, message, error)
  }
  const http = await captureRequest((option) =>
    oauth.validateApplicationLevelSignature(metadataOf(state.config), response, option),
  )
  return { ...ask(state, world.nextId, { for: 'keys', tokenResponse: message.http }, http), notes }
}

/** OpenID Connect Core §3.1.3.7: it prints for whoever the ID token names, and for nobody else. */
const receiveKeys: Continuation = async (state, { tokenResponse }, message, world) => {
  if (!tokenResponse) throw new Refused('no_attempt', 'No token response waits for these keys.')
  const response = toResponse(tokenResponse)
  const tokens = await judge(state.config, response)
  await oauth.validateApplicationLevelSignature(metadataOf(state.config), response, answerWith(message.http))
  const sub = oauth.getValidatedIdTokenClaims(tokens)?.sub ?? ''
  const note = remark('id_token.accepted', `The ID token’s signature is valid. The person is ${sub}.`)
  return {
    ...(await spendToken(state, tokens.access_token, world)),
    notes: [signatureCheck(tokens.id_token ?? '', message.http), note],
  }
}

function judge(config: ClientConfig, response: ReturnType<typeof toResponse>) {
  return oauth.processBackchannelAuthenticationGrantResponse(config.metadata, clientOf(config), response)
}

export const ciba: Way = {
  start,
  polls: { 'ciba-poll': poll },
  continuations: { request: receiveRequest, tokens: receiveTokens, keys: receiveKeys, photos: showPhotos },
}
