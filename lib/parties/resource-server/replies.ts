/** How the Photo API answers, and asks. */
import type { RequestMessage, ResponseMessage } from '../../world/message'
import type { Outcome, WorldView } from '../../world/party'
import type { CredentialsRefused } from '../credentials'
import { jsonResponse } from '../http'
import { mounted } from '../mounted'
import { type Note, refusal, remark } from '../note'
import { withCors } from './cors'
import { ProofRefused, proofAlgorithms, showsDpop } from './dpop'
import type { ResourceServerState, Waiting } from './state'

type State = ResourceServerState
export type Reply = Outcome<State>

export function refuse(state: State, request: RequestMessage, error: unknown): Reply {
  const answer =
    error instanceof ProofRefused
      ? challenge(401, 'DPoP', error.error, descriptions[error.error])
      : challenge(401, schemeOf(request), 'invalid_token', descriptions.invalid_token)
  return reply(state, request, answer, [refusal(error)])
}

/** RFC 6750 §3.1: 400 for a request that is malformed, and no error code for one that has nothing to look at. */
export function refuseCredentials(state: State, request: RequestMessage, refused: CredentialsRefused): Reply {
  const { error } = refused
  const http = challenge(error === '' ? 401 : 400, schemeOf(request), error, 'the request shows no token as it must')
  return reply(state, request, http, [refusal(refused)])
}

/** RFC 9110 §15.6.4: without an answer of the issuer's the API cannot say what the token is worth, and does not call it bad. */
export function unable(state: State, request: RequestMessage, error: unknown): Reply {
  return reply(state, request, jsonResponse(503, {}), [refusal(error)])
}

const descriptions: Readonly<Record<ProofRefused['error'], string>> = {
  invalid_token: 'the access token is not valid',
  invalid_dpop_proof: 'the DPoP proof is not valid',
}

type Scheme = 'Bearer' | 'DPoP'

export function schemeOf({ http }: RequestMessage): Scheme {
  return showsDpop(http) ? 'DPoP' : 'Bearer'
}

/** RFC 6750 §3: a request without a token is told no error, only what is wanted. RFC 9449 §7.1: and by which algorithms. */
export function challenge(status: number, scheme: Scheme, error = '', description = '') {
  const parameters = error ? ` error="${error}", error_description="${description}"` : ' realm="photos"'
  const algorithms = scheme === 'DPoP' ? `, algs="${proofAlgorithms.join(' ')}"` : ''
  return jsonResponse(status, error ? { error, error_description: description } : {}, [
    ['www-authenticate', `${scheme}${parameters}${algorithms}`],
  ])
}

export function ask(state: State, world: WorldView, waiting: Waiting, http: RequestMessage['http']): Reply {
  return { state: { ...state, waiting: { ...state.waiting, [world.nextId]: waiting } }, sends: [{ http }], notes: [] }
}

export function reply(state: State, request: RequestMessage, http: ResponseMessage['http'], notes: Note[]): Reply {
  const answer = mounted(state.audience, withCors(state.origins, request.http, withoutBody(request, http)))
  return { state, sends: [{ http: answer, inReplyTo: request.id }], notes }
}

/** RFC 9110 §9.3.2 */
function withoutBody({ http: { method } }: RequestMessage, http: ResponseMessage['http']): ResponseMessage['http'] {
  return method === 'HEAD' ? { ...http, body: '' } : http
}

export function unmoved(state: State, text: string): Reply {
  return { state, sends: [], notes: [remark('unexpected_message', text)] }
}
