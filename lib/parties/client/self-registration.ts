/** Dynamic registration (RFC 7591): a client that the server has never met introduces itself, and is given a name. */
import * as oauth from 'oauth4webapi'
import { captureRequest } from '../capture'
import { toResponse } from '../http'
import { type Note, remark } from '../note'
import { shown } from '../shown'
import { type Ability, ask, type Continuation, type Task, unmoved } from './kit'
import type { ClientConfig } from './state'

/** RFC 7591 §3.1. */
const register: Task = async (state, world) => {
  const { config } = state
  const options = config.initial_access_token ? { initialAccessToken: config.initial_access_token } : {}
  const http = await captureRequest((option) =>
    oauth.dynamicClientRegistrationRequest(config.metadata, metadataOf(config), { ...options, ...option }),
  )
  return ask(state, world.nextId, { for: 'registration', sid: null, answers: null }, http)
}

/** What it says of itself (RFC 7591 §2). */
function metadataOf({ client_name, redirect_uri, settings }: ClientConfig): Partial<oauth.Client> {
  return {
    client_name,
    redirect_uris: [redirect_uri],
    response_types: ['code'],
    grant_types: ['authorization_code'],
    token_endpoint_auth_method: settings.client === 'confidential' ? settings.clientAuthentication : 'none',
  }
}

/** RFC 7591 §3.2.1: from now on it goes by what it was given. */
const receiveRegistration: Continuation = async (state, _, message) => {
  const given = await oauth.processDynamicClientRegistrationResponse(toResponse(message.http))
  const { client_id, client_secret } = given
  const secret = typeof client_secret === 'string' ? { client_secret } : {}
  const note = remark('registered', `Photoprint is known as ${shown(client_id)} now.`)
  return unmoved({ ...state, config: { ...state.config, client_id, ...secret } }, [
    note,
    ...otherwise(state.config, given),
  ])
}

/** RFC 7591 §3.2.1: the server may register other values than it was asked for, and the answer says which. */
function otherwise(config: ClientConfig, given: oauth.OmitSymbolProperties<oauth.Client>): Note[] {
  return Object.entries(metadataOf(config)).flatMap(([name, asked]) => {
    const value = given[name]
    if (value === undefined || JSON.stringify(value) === JSON.stringify(asked)) return []
    const text = `${name} is registered as ${shown(value)}, and ${shown(asked)} was asked for.`
    return [remark('registered.otherwise', `${text} ${config.client_name} goes on as it had meant to.`)]
  })
}

export const selfRegistration: Ability = {
  continuations: { registration: receiveRegistration },
  tasks: { register },
}
