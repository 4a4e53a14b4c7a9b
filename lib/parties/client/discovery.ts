/** Discovery: the client asks the server itself how to talk to it (RFC 8414 §3, OpenID Connect Discovery §4). */
import * as oauth from 'oauth4webapi'
import { captureRequest } from '../capture'
import { toResponse } from '../http'
import { remark } from '../note'
import { type Ability, ask, type Continuation, type Task, unmoved } from './kit'

const discover: Task = async (state, world) => {
  const http = await captureRequest((option) => oauth.discoveryRequest(new URL(state.config.metadata.issuer), option))
  return ask(state, world.nextId, { for: 'metadata', sid: null, answers: null }, http)
}

/** RFC 8414 §3.3: the issuer in the document must be the one that was asked. */
const receiveMetadata: Continuation = async (state, _, message) => {
  const issuer = new URL(state.config.metadata.issuer)
  const metadata = await oauth.processDiscoveryResponse(issuer, toResponse(message.http))
  const note = remark('metadata.accepted', `${metadata.issuer} is who it says it is.`)
  return unmoved({ ...state, config: { ...state.config, metadata } }, [note])
}

export const discovery: Ability = {
  continuations: { metadata: receiveMetadata },
  tasks: { discover },
}
