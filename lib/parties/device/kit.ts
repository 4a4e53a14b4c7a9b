/** What the ways of a device to get permission have in common. */
import type { HttpRequest, ResponseMessage } from '../../world/message'
import type { Act, Outcome, WorldView } from '../../world/party'
import type { Asked } from '../client/asked'
import { apiRequest, judgeApiResponse } from '../client/exchange'
import { heard } from '../client/heard'
import { tellingOf } from '../client/tellings'
import { type Note, refusal, remark } from '../note'
import type { DeviceState, Exchange, Shown, Ticket } from './state'

export type Reply = Outcome<DeviceState>

/** Somebody has used the screen. */
export type Start = (state: DeviceState, act: Act, world: WorldView) => Promise<Reply>

/** The request with which it asks whether the tokens are ready. */
export type Poll = (state: DeviceState, ticket: Ticket) => Promise<HttpRequest>

export type Continuation = (
  state: DeviceState,
  exchange: Exchange,
  message: ResponseMessage,
  world: WorldView,
) => Promise<Reply>

/** One way to get permission: how it begins, how it asks again, under which name, and how it goes on with answers. */
export type Way = {
  readonly start: Start
  readonly polls: Readonly<Record<string, Poll>>
  readonly continuations: Readonly<Record<string, Continuation>>
}

/** Sends a question. `id`: the one that it will get (`world.nextId`). */
export function ask(state: DeviceState, id: number, exchange: Exchange, http: HttpRequest): Reply {
  return { state: { ...state, exchanges: { ...state.exchanges, [id]: exchange } }, sends: [{ http }], notes: [] }
}

/** The state of a device that has just begun to ask. */
export function asking(state: DeviceState): DeviceState {
  return { ...state, shown: { screen: 'asking' }, shownBy: null, polls: 0, ticket: null }
}

/** Puts something on the screen, and sends nothing. */
export function show(state: DeviceState, by: number | null, shown: Shown, notes: readonly Note[] = []): Reply {
  return { state: { ...state, shown, shownBy: by }, sends: [], notes }
}

/** Nothing on the screen changes, and nothing is sent. */
export function unmoved(state: DeviceState, notes: readonly Note[]): Reply {
  return { state, sends: [], notes }
}

const waits: Readonly<Record<string, number>> = { authorization_pending: 0, slow_down: 5 }

/**
 * What an error says to somebody who polls (RFC 8628 §3.5, CIBA §11): ask again later, and more slowly after a
 * `slow_down`. Throws every other error on.
 */
export function askLater(state: DeviceState, message: ResponseMessage, error: unknown): Reply {
  const code = errorOf(error)
  const added = waits[code]
  if (added === undefined || !state.ticket) throw error
  const ticket = { ...state.ticket, interval: state.ticket.interval + added }
  const note = remark(code, `Not yet. It will ask again in ${ticket.interval} seconds.`)
  return unmoved({ ...state, ticket, polls: state.polls + 1, shownBy: message.id }, [note])
}

const asked: Readonly<Record<string, Asked>> = {
  codes: 'device',
  request: 'phone',
  tokens: 'device-token',
  keys: 'keys',
  photos: 'api',
}

/** The screen for what it cannot go on with. `answer`: what brought it, and in which exchange; `null` where nothing did. */
export function stopped(state: DeviceState, answer: Answer | null, error: unknown): Reply {
  const came = heard(answer?.message.http ?? null, error)
  const { text, code = '' } = tellingOf(asked[answer?.exchange.for ?? ''] ?? 'page', came, error)
  const told = { screen: 'stopped', code, text: text.replaceAll('{client}', state.name) } as const
  return show({ ...state, ticket: null }, answer?.message.id ?? null, told, [refusal(error)])
}

export type Answer = { readonly exchange: Exchange; readonly message: ResponseMessage }

/** The `error` member of an error response, as oauth4webapi hands it on. */
function errorOf(error: unknown): string {
  return error instanceof Error && 'error' in error ? String(error.error) : ''
}

/** The token is used at once. */
export async function spendToken(state: DeviceState, access_token: string, world: WorldView): Promise<Reply> {
  const http = await apiRequest(state.config, access_token)
  return ask({ ...state, ticket: null, access_token }, world.nextId, { for: 'photos' }, http)
}

/** Shows what the API sent. */
export const showPhotos: Continuation = async (state, _, message) =>
  show(state, message.id, { screen: 'photos', answer: await judgeApiResponse(state.config, message.http) })
