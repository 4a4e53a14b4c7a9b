/** Showing a code that somebody types in elsewhere (RFC 8628). All of the protocol is oauth4webapi's. */
import * as oauth from 'oauth4webapi'
import { WorldError } from '../../world/errors'
import { captureRequest } from '../capture'
import { authentication, clientOf } from '../client/exchange'
import { toResponse } from '../http'
import { Refused } from '../note'
import { shown } from '../shown'
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

/** RFC 8628 §3.1. */
const start: Start = async (state, act, world) => {
  if (act.kind !== 'follow' || act.href !== '/start' || !['home', 'stopped'].includes(state.shown.screen))
    throw new WorldError('no_such_link', 'act.href', 'The screen has nothing like that to press.')
  const { config } = state
  const parameters = { scope: config.scope }
  const http = await captureRequest((option) =>
    oauth.deviceAuthorizationRequest(config.metadata, clientOf(config), authentication(config), parameters, option),
  )
  return ask(asking(state), world.nextId, { for: 'codes' }, http)
}

/** RFC 8628 §3.3: one code goes on the screen, and the other one stays inside. */
const receiveCodes: Continuation = async (state, _, message) => {
  const { metadata } = state.config
  const response = toResponse(message.http)
  const answer = await oauth.processDeviceAuthorizationResponse(metadata, clientOf(state.config), response)
  const { device_code, user_code, verification_uri, verification_uri_complete, interval = 5 } = answer
  checkAddress(verification_uri)
  const ticket = { name: 'device_code', value: device_code, interval }
  const complete = verification_uri_complete ? { verification_uri_complete } : {}
  return show({ ...state, ticket }, message.id, { screen: 'code', user_code, verification_uri, ...complete })
}

/** RFC 8628 §3.3: a person has to open it in a browser. */
function checkAddress(uri: string): void {
  if (URL.canParse(uri) && /^https?:$/.test(new URL(uri).protocol)) return
  throw new Refused(
    'verification_uri',
    `verification_uri is ${shown(uri)}, and that is no web address to show to anybody.`,
  )
}

/** RFC 8628 §3.4. */
const poll: Poll = ({ config }, { value }) =>
  captureRequest((option) =>
    oauth.deviceCodeGrantRequest(config.metadata, clientOf(config), authentication(config), value, option),
  )

const receiveTokens: Continuation = async (state, _, message, world) => {
  const { config } = state
  try {
    const response = toResponse(message.http)
    const { access_token } = await oauth.processDeviceCodeResponse(config.metadata, clientOf(config), response)
    return await spendToken(state, access_token, world)
  } catch (error) {
    return askLater(state, message, error)
  }
}

export const deviceCode: Way = {
  start,
  polls: { poll },
  continuations: { codes: receiveCodes, tokens: receiveTokens, photos: showPhotos },
}
