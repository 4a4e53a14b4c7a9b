/** The hybrid flow (OpenID Connect Core §3.3): an ID token comes through the browser, together with the code, in a form that the browser posts. */
import { decodeJwt } from 'jose'
import * as oauth from 'oauth4webapi'
import type { HttpRequest } from '../../world/message'
import { answerWith, captureRequest, type FetchOption } from '../capture'
import { refusal, remark } from '../note'
import { maxAge } from './authorization-options'
import { clientOf, metadataOf, tokenRequest } from './exchange'
import { codeHashCheck, idTokenChecks, signatureCheck } from './id-token-checks'
import { type Ability, ask, type Continuation, type Page, refuse, withSession } from './kit'
import { noAttempt, sessionOf } from './sessions'
import type { Attempt, ClientConfig } from './state'

/** The claims of the ID token first; its signature and `c_hash` when the keys have come. */
export const receiveForm: Page = async (state, message, world) => {
  const found = sessionOf(state, message)
  const attempt = found?.session.attempt
  if (!found || !attempt) return refuse(state, message.id, noAttempt(state, message))
  const form = message.http.body
  try {
    const http = await keysForForm(state.config, attempt, form)
    const exchange = { for: 'form-keys', sid: found.sid, answers: message.id, callback: form }
    return ask(state, world.nextId, exchange, http, idTokenChecks(idTokenIn(form), state.config, world.now))
  } catch (error) {
    return refuse(state, message.id, refusal(error))
  }
}

const receiveKeys: Continuation = async (state, exchange, message, world) => {
  const { sid, callback: form = '' } = exchange
  const begun = sid === null ? undefined : state.sessions[sid]?.attempt
  if (sid === null || !begun) throw new Error('This sign-in was not started here.')
  const attempt = { ...begun, keys: message.http, sub: subjectIn(form) }
  const parameters = await validate(state.config, begun, form, answerWith(message.http))
  const http = await tokenRequest(state.config, attempt, parameters)
  const notes = [signatureCheck(idTokenIn(form)), codeHashCheck(idTokenIn(form)), accepted(attempt.sub)]
  return ask(withSession(state, sid, { attempt }), world.nextId, { ...exchange, for: 'tokens' }, http, notes)
}

function accepted(sub: string) {
  return remark('callback.accepted', `state is right, and the code came with the ID token: the person is ${sub}.`)
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
