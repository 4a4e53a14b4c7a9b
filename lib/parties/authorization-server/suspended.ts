/**
 * The provider waits, inside a request, for what others answer. A step of a world cannot wait: so the request is run
 * up to the question, all that it did is dropped, the question goes out as a message, and when the answer has come the
 * request is run again from its start, with the answer at hand. Only that last run counts.
 */
import type { Configuration } from 'oidc-provider'
import type { HttpRequest, ResponseMessage } from '../../world/message'
import type { Addresses } from '../../world/settings'
import { fromInit, toResponse } from '../http'
import { current, type Serving } from './serving'
import type { Asked, AuthorizationServerState, Suspended } from './state'

type State = AuthorizationServerState

/** The provider's `fetch`: the answer where there is one. Where there is none the question is written down, and the provider is told that it got nowhere. */
export const askOthers: NonNullable<Configuration['fetch']> = async (url, init) => {
  const { answers, missing } = current()
  const address = String(url)
  const answer = Object.hasOwn(answers, address) ? answers[address] : undefined
  if (answer) return toResponse(answer)
  const { method, headers = {}, body } = init ?? {}
  const http = fromInit(address, { ...(method === undefined ? {} : { method }), headers, body })
  // The provider blanks `user-agent`, which is nothing that need travel.
  missing.push({ ...http, headers: http.headers.filter(([, value]) => value !== '') })
  throw new TypeError(`There is no answer from ${address} yet.`)
}

/** The answers that a suspended request has got, as the provider asks for them. */
export function answersOf({ asked }: Pick<Suspended, 'asked'>): Serving['answers'] {
  return Object.fromEntries(Object.values(asked).flatMap(({ url, answer }) => (answer ? [[url, answer]] : [])))
}

/**
 * The provider asks several at once, and which question is ready first is chance: a class would see them in different
 * orders. Here they go out in the order of the parties.
 */
export function inOrder(questions: readonly HttpRequest[], addresses: Addresses): HttpRequest[] {
  const bases = Object.values(addresses)
  const place = ({ url }: HttpRequest) => bases.findIndex((base) => url.startsWith(`${base}/`))
  return questions.toSorted((one, other) => place(one) - place(other))
}

/** The state with the request put aside, until these questions are answered. They get ids from `nextId` on. */
export function suspend(
  state: State,
  request: Suspended['request'],
  before: Suspended['asked'],
  questions: readonly HttpRequest[],
  nextId: number,
): State {
  const asked = questions.map(({ url }, index): [string, Asked] => [String(nextId + index), { url, answer: null }])
  const entry: Suspended = { request, asked: { ...before, ...Object.fromEntries(asked) } }
  return { ...state, suspended: { ...state.suspended, [request.id]: entry } }
}

/** The suspended request that this message answers a question of, with the answer; `null` where nothing waits for it. */
export function withAnswer({ suspended }: State, { inReplyTo, http }: ResponseMessage): Suspended | null {
  const waiting = Object.values(suspended).find(({ asked }) => asked[inReplyTo]?.answer === null)
  const question = waiting?.asked[inReplyTo]
  if (!waiting || !question) return null
  return { ...waiting, asked: { ...waiting.asked, [inReplyTo]: { ...question, answer: http } } }
}

/** True once nothing is left to wait for. */
export function isAnswered({ asked }: Suspended): boolean {
  return Object.values(asked).every(({ answer }) => answer !== null)
}

/** The state in which this request waits with what it has; or, once it is to be run again, no longer. */
export function keepWaiting(state: State, entry: Suspended): State {
  return { ...state, suspended: { ...state.suspended, [entry.request.id]: entry } }
}

/** The state without a request that is about to be answered. */
export function resumed(state: State, { request }: Suspended): State {
  const { [request.id]: _, ...suspended } = state.suspended
  return { ...state, suspended }
}
