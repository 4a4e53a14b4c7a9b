/** Discovery: the client asks the server itself how to talk to it (RFC 8414 §3, OpenID Connect Discovery §4). */
import * as oauth from 'oauth4webapi'
import { jsonObject } from '../../world/http-text'
import { captureRequest } from '../capture'
import { toResponse } from '../http'
import { type Note, Refused, remark } from '../note'
import { shown } from '../shown'
import { type Ability, ask, type Continuation, type Task, unmoved } from './kit'

const discover: Task = async (state, world) => {
  const http = await captureRequest((option) => oauth.discoveryRequest(new URL(state.config.metadata.issuer), option))
  return ask(state, world.nextId, { for: 'metadata', sid: null, answers: null }, http)
}

/** RFC 8414 §3.3, OpenID Connect Discovery §4.3: the issuer in the document must be identical to the one that was asked. */
const receiveMetadata: Continuation = async (state, _, message) => {
  const asked = state.config.metadata.issuer
  // The library compares addresses, which a slash at the end or a capital letter does not tell apart.
  const issuer = jsonObject(message.http.body)?.issuer
  if (message.http.status === 200 && typeof issuer === 'string' && issuer !== asked)
    throw new Refused('metadata.issuer', differs(issuer, asked))
  const metadata = await oauth.processDiscoveryResponse(new URL(asked), toResponse(message.http))
  const text = `issuer is ${shown(asked)}: character by character the one that was asked.`
  const notes = [remark('metadata.accepted', text), ...missing(metadata)]
  return unmoved({ ...state, config: { ...state.config, metadata } }, notes)
}

/** RFC 8414 §2. It is not refused for that: what is not used need not be there. */
function missing(metadata: oauth.AuthorizationServer): Note[] {
  const names = (['authorization_endpoint', 'token_endpoint', 'jwks_uri'] as const).filter(
    (name) => typeof metadata[name] !== 'string' || !URL.canParse(metadata[name]),
  )
  const text = `The metadata gives no address for ${names.join(', ')}. What needs it cannot be done.`
  return names.length === 0 ? [] : [remark('metadata.incomplete', text)]
}

function differs(issuer: string, asked: string): string {
  return `issuer is ${shown(issuer)}, and ${shown(asked)} was asked: they must be identical, character by character.`
}

export const discovery: Ability = {
  continuations: { metadata: receiveMetadata },
  tasks: { discover },
}
