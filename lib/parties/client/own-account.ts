/** Acting for itself: the client asks for a token in its own name (RFC 6749 §4.4) and uses it. Nobody waits for a page. */
import * as oauth from 'oauth4webapi'
import { captureRequest } from '../capture'
import { toResponse } from '../http'
import { remark } from '../note'
import { apiRequest, authentication, clientOf, judgeApiResponse } from './exchange'
import { grantedNotes } from './granted'
import { type Ability, ask, type Continuation, giveUp, type Task, unmoved } from './kit'

/** RFC 6749 §4.4.2, and RFC 8707 §2.2 to say which API the token is for. */
const startJob: Task = async (state, world) => {
  const { config } = state
  const parameters = { scope: config.scope, resource: config.api }
  const http = await captureRequest((option) =>
    oauth.clientCredentialsGrantRequest(config.metadata, clientOf(config), authentication(config), parameters, option),
  )
  return ask(state, world.nextId, { for: 'own-token', sid: null, answers: null }, http, [
    remark('job.started', 'The nightly job needs an access token of Photoprint’s own.'),
  ])
}

const receiveToken: Continuation = async (state, exchange, message, world) => {
  const { config } = state
  const { access_token } = await oauth.processClientCredentialsResponse(
    config.metadata,
    clientOf(config),
    toResponse(message.http),
  )
  const http = await apiRequest(config, access_token)
  const notes = grantedNotes(message.http, config)
  return ask({ ...state, own: { access_token } }, world.nextId, { ...exchange, for: 'own-photos' }, http, notes)
}

const receivePhotos: Continuation = async (state, exchange, message) => {
  try {
    await judgeApiResponse(state.config, message.http)
  } catch (error) {
    return giveUp(state, exchange.answers, { asked: 'api', http: message.http }, error)
  }
  return unmoved(state, [remark('job.done', 'The job has what it came for.')])
}

export const ownAccount: Ability = {
  continuations: { 'own-token': receiveToken, 'own-photos': receivePhotos },
  tasks: { 'nightly-job': startJob },
}
