/** How the Photo API answers, and asks. */
import type { RequestMessage, ResponseMessage } from '../../world/message'
import type { Outcome, WorldView } from '../../world/party'
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
  const answer = mounted(state.audience, withCors(state.origins, request.http, http))
  return { state, sends: [{ http: answer, inReplyTo: request.id }], notes }
}

export function unmoved(state: State, text: string): Reply {
  return { state, sends: [], notes: [remark('unexpected_message', text)] }
}
