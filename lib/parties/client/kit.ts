/** What every part of the client is written with: how it asks, answers and refuses. */
import type { MessageKind } from '../../world/kinds'
import type { RequestMessage, ResponseMessage } from '../../world/message'
import type { Outcome, WorldView } from '../../world/party'
import { htmlResponse } from '../http'
import { type Note, refusal } from '../note'
import type { Asked } from './asked'
import { type Heard, heard } from './heard'
import { refusalPage } from './pages'
import type { ClientState, Exchange, Session } from './state'
import { type Telling, tellingOf, tellingOfNote } from './tellings'

export type Reply = Outcome<ClientState>

/** Answers a request. */
export type Page = (state: ClientState, message: RequestMessage, world: WorldView) => Promise<Reply>

/** Goes on with what a question was asked for, now that its answer has come. */
export type Continuation = (
  state: ClientState,
  exchange: Exchange,
  message: ResponseMessage,
  world: WorldView,
) => Promise<Reply>

/** Does what was planned, now that time has passed. */
export type Task = (state: ClientState, world: WorldView) => Promise<Reply>

/** One thing that a client can do: the requests it answers, the answers it goes on with, and what it does by itself. */
export type Ability = {
  readonly pages?: Readonly<Partial<Record<MessageKind, Page>>>
  readonly continuations?: Readonly<Record<string, Continuation>>
  readonly tasks?: Readonly<Record<string, Task>>
}

/** The state with one session written down. */
export function withSession(state: ClientState, sid: string, session: Session): ClientState {
  return { ...state, sessions: { ...state.sessions, [sid]: session } }
}

/** The state without one session: whoever had it is a stranger now. */
export function withoutSession(state: ClientState, sid: string): ClientState {
  const { [sid]: _, ...sessions } = state.sessions
  return { ...state, sessions }
}

/** Sends a question on the back channel. `id`: the one it will get (`world.nextId`). */
export function ask(
  state: ClientState,
  id: number,
  exchange: Exchange,
  http: RequestMessage['http'],
  notes: readonly Note[] = [],
): Reply {
  return { state: { ...state, exchanges: { ...state.exchanges, [id]: exchange } }, sends: [{ http }], notes }
}

/** Answers a request that has just come. */
export function answer(
  state: ClientState,
  message: Pick<RequestMessage, 'id'>,
  http: ResponseMessage['http'],
  notes: readonly Note[] = [],
): Reply {
  return { state, sends: [{ http, inReplyTo: message.id }], notes }
}

/** Answers the request for whose sake something was asked on the back channel. */
export function answerFor(
  state: ClientState,
  { answers }: Exchange,
  http: ResponseMessage['http'],
  notes: readonly Note[] = [],
): Reply {
  return answer(state, { id: answers ?? 0 }, http, notes)
}

/** Tells the person that it cannot go on. Where nobody waits for a page, the log alone says so. */
export function refuse(
  state: ClientState,
  answers: number | null,
  note: Note,
  telling: Telling = tellingOfNote(note.code),
): Reply {
  if (answers === null) return { state, sends: [], notes: [note] }
  const page = refusalPage(telling, state.config.client_name)
  return { state, sends: [{ http: htmlResponse(400, page), inReplyTo: answers }], notes: [note] }
}

/** What was asked, and what came. `http`: `null` where a browser brought the answer in an address or a form. */
export type About = { readonly asked: Asked; readonly http: ResponseMessage['http'] | null }

/** The same for what somebody's answer was refused with: the person is told who answered what. */
export function giveUp(state: ClientState, answers: number | null, { asked, http }: About, thrown: unknown): Reply {
  const answer: Heard = heard(http, thrown)
  return refuse(state, answers, refusal(thrown), tellingOf(asked, answer, thrown))
}

/** Nothing is sent. */
export function unmoved(state: ClientState, notes: readonly Note[]): Reply {
  return { state, sends: [], notes }
}
