/** The hybrid flow (OpenID Connect Core §3.3): an ID token comes through the browser, together with the code, in a form that the browser posts. */
import { decodeJwt } from 'jose'
import * as oauth from 'oauth4webapi'
import type { HttpRequest } from '../../world/message'
import { answerWith, captureRequest, type FetchOption } from '../capture'
import { Refused, remark } from '../note'
import { shown } from '../shown'
import { maxAge } from './authorization-options'
import { clientOf, metadataOf, tokenRequest } from './exchange'
import { idTokenChecks } from './id-token-checks'
import { type Ability, ask, type Continuation, giveUp, type Page, refuse, withSession } from './kit'
import { noAttempt, sessionOf } from './sessions'
import { signatureCheck } from './signature-check'
import type { Attempt, ClientConfig } from './state'
import { codeHashCheck } from './token-hashes'

/** The claims of the ID token first; its signature and `c_hash` when the keys have come. */
export const receiveForm: Page = async (state, message, world) => {
  const found = sessionOf(state, message)
  const attempt = found?.session.attempt
  if (!found || !attempt) return refuse(state, message.id, noAttempt(state, message))
  const form = message.http.body
  try {
    const http = await keysForForm(state.config, attempt, form)
    const exchange = { for: 'form-keys', sid: found.sid, answers: message.id, callback: form }
    const notes = idTokenChecks(idTokenIn(form), state.config, world.now, attempt.nonce)
    return ask(state, world.nextId, exchange, http, notes)
  } catch (error) {
    return giveUp(state, message.id, { asked: 'authorization', http: null }, error)
  }
}

const receiveKeys: Continuation = async (state, exchange, message, world) => {
  const { sid, callback: form = '' } = exchange
  const begun = sid === null ? undefined : state.sessions[sid]?.attempt
  if (sid === null || !begun) throw new Refused('no_attempt', 'No sign-in that was begun here waits for this answer.')
  const attempt = { ...begun, keys: message.http, sub: subjectIn(form) }
  const parameters = await validate(state.config, begun, form, answerWith(message.http))
  const http = await tokenRequest(state.config, attempt, parameters)
  const idToken = idTokenIn(form)
  const hash = await codeHashCheck(idToken, parameters.get('code') ?? '')
  const notes = [signatureCheck(idToken, message.http), hash, accepted(begun, parameters, attempt.sub)]
  return ask(withSession(state, sid, { attempt }), world.nextId, { ...exchange, for: 'tokens' }, http, notes)
}

function accepted({ state }: Attempt, parameters: URLSearchParams, sub: string) {
  const text = `state is ${shown(parameters.get('state'))}, and ${shown(state)} was sent: the same. The ID token is about ${sub}.`
  return remark('callback.accepted', text)
}

function keysForForm(config: ClientConfig, attempt: Attempt, form: string): Promise<HttpRequest> {
  return captureRequest((option) => validate(config, attempt, form, option))
}

/** OpenID Connect Core §3.3.2.8 to §3.3.2.12. */
function validate(config: ClientConfig, attempt: Attempt, form: string, option: FetchOption): Promise<URLSearchParams> {
  return oauth.validateCodeIdTokenResponse(
    metadataOf(config),
    clientOf(config),
    new URLSearchParams(form),
    attempt.nonce,
    attempt.state,
    config.settings.maxAge === 'on' ? maxAge : undefined,
    option,
  )
}

function idTokenIn(form: string): string {
  return new URLSearchParams(form).get('id_token') ?? ''
}

function subjectIn(form: string): string {
  return decodeJwt(idTokenIn(form)).sub ?? ''
}

export const hybrid: Ability = {
  continuations: { 'form-keys': receiveKeys },
}
