/** A student: joins, listens, follows in a run of their own, votes, and says where they are. */
import { setTimeout as wait } from 'node:timers/promises'
import type { TakenSeat } from '@/lib/api/room-shapes'
import { eventsAddress } from '@/lib/api/rooms'
import type { StudentAct } from '@/lib/classroom/act'
import type { ShownQuestion, StudentView } from '@/lib/classroom/views'
import type { RunView } from '@/lib/world/run'
import { type Event, type Listening, listenTo, type Opening } from './listening'
import { bring, keyOf, startRun } from './own-run'
import type { Record } from './record'
import { type OwnVotes, roundOf, sent } from './votes'
import { type Balancer, insist, newWire, type Wire } from './wire'

export type Student = {
  readonly code: string
  readonly votes: OwnVotes
  readonly seat: () => string
  readonly view: () => StudentView | null
  /** The place at which their run is, by its key. */
  readonly at: () => string
  /** When each place of the class was heard of, by its key. */
  readonly heard: ReadonlyMap<string, number>
  /** Those of them that came when a connection was opened: the student had been away. */
  readonly back: ReadonlySet<string>
  readonly drop: (milliseconds: number) => void
  readonly wire: Wire
  readonly stop: () => void
}

type State = {
  readonly code: string
  readonly wire: Wire
  readonly record: Record
  readonly votes: OwnVotes
  readonly heard: Map<string, number>
  readonly back: Set<string>
  readonly late: boolean
  readonly begun: number
  seat: string
  view: StudentView | null
  run: RunView | null
  at: string
  listening: Listening | null
  coming: Promise<void>
}

/** In milliseconds: a phone draws what it has read. Here it keeps 300 of them from being busy at the very same time. */
const draws = () => 20 + Math.random() * 400

export type Joining = {
  readonly code: string
  readonly balancer: Balancer
  readonly record: Record
  /** Opens the page first, as a phone does. */
  readonly page: boolean
  /** Joins when the class is under way. */
  readonly late: boolean
}

/** Joins a room. Resolves when the student sits there, has a run, and listens. */
export async function join({ code, balancer, record, page, late }: Joining): Promise<Student> {
  const state: State = {
    code,
    wire: newWire(balancer),
    record,
    votes: new Map(),
    heard: new Map(),
    back: new Set(),
    late,
    begun: performance.now(),
    seat: '',
    view: null,
    run: null,
    at: '',
    listening: null,
    coming: Promise.resolve(),
  }
  await takeSeat(state)
  if (page) await openPage(state)
  state.listening = listenTo(state.wire, eventsAddress(code, 'student'), (event) => hear(state, event))
  state.run = await startRun(state.wire)
  await followed(state)
  if (!late) record.standing.push(performance.now() - state.begun)
  return {
    code,
    votes: state.votes,
    seat: () => state.seat,
    view: () => state.view,
    at: () => state.at,
    heard: state.heard,
    back: state.back,
    drop: (milliseconds) => state.listening?.drop(milliseconds),
    wire: state.wire,
    stop: () => state.listening?.stop(),
  }
}

async function takeSeat(state: State): Promise<void> {
  const { wire, code, record } = state
  const { answer, tries } = await insist(() => wire.post(`/api/rooms/${code}/seats`, {}))
  record.tries.again += tries - 1
  if (answer.status >= 300) throw new Error(`No seat: ${answer.status} ${answer.text.slice(0, 200)}`)
  state.seat = (JSON.parse(answer.text) as TakenSeat).own.seat
  if (!state.late) record.seated.push(performance.now() - state.begun)
}

async function openPage({ wire, code, record }: State): Promise<void> {
  const begun = performance.now()
  const { answer } = await insist(() => wire.get(`/class/${code}`))
  if (answer.status !== 200) throw new Error(`No page of the class: ${answer.status}`)
  record.pages.push(performance.now() - begun)
}

function hear(state: State, event: Event): void {
  if (event.opening) opened(state, event.readAt, event.opening)
  setTimeout(() => draw(state, event), draws())
}

function opened({ late, view, begun, record }: State, readAt: number, { askedAt, lostAt }: Opening): void {
  if (view) record.back.push(readAt - askedAt)
  else if (late) record.late.push(readAt - begun)
  const { at } = record.disturbed
  const isOfIt = at !== null && lostAt !== null && lostAt >= at && lostAt < at + 2000
  if (isOfIt) record.resumed.push(readAt - at)
}

function draw(state: State, { data, readAt, opening }: Event): void {
  const view: StudentView = JSON.parse(data)
  state.view = view
  if (view.position) {
    const key = keyOf(view.position)
    if (opening !== null && !state.heard.has(key)) state.back.add(key)
    if (!state.heard.has(key)) state.heard.set(key, readAt)
    if (state.run && key !== state.at) void follow(state)
  }
  if (view.question?.open) void vote(state, view.question)
}

/** One after the other, and always to the place where the class is by then. */
function follow(state: State): Promise<void> {
  state.coming = state.coming
    .then(() => come(state))
    .catch((error: Error) => void state.record.refused.push(error.message))
  return state.coming
}

async function come(state: State): Promise<void> {
  const position = state.view?.position
  if (!position || !state.run || keyOf(position) === state.at) return
  const begun = performance.now()
  const { run, there } = await bring(state.wire, state.run, position)
  state.run = run
  if (!there) return void state.record.refused.push(`not at ${keyOf(position)}`)
  state.at = keyOf(position)
  if (position.own.length > 0) state.record.followed.push(performance.now() - begun)
  await sayWhere(state, position.flow, position.message)
}

async function sayWhere(state: State, flow: string, message: number): Promise<void> {
  await act(state, { type: 'here', here: { is: 'with the class', flow, message } })
}

/** Waits until the first place of the class is reached. */
async function followed(state: State): Promise<void> {
  while (!state.view) await wait(20)
  await follow(state)
}

async function act(state: State, what: StudentAct): Promise<boolean> {
  const { answer, tries } = await insist(() => state.wire.post(`/api/rooms/${state.code}/acts`, what))
  state.record.tries.again += tries - 1
  if (answer.status < 300) return true
  state.record.refused.push(`${what.type}: ${answer.status} ${answer.text.slice(0, 120)}`)
  return false
}

/** Within three seconds, once a round; one in five changes their mind. */
async function vote(state: State, question: ShownQuestion): Promise<void> {
  const round = roundOf(question.id, question.round)
  if (state.votes.has(round)) return
  state.votes.set(round, [])
  await wait(Math.random() * 2500)
  await cast(state, question, round)
  if (Math.random() > 0.2) return
  await wait(Math.random() * 500)
  await cast(state, question, round)
}

async function cast(state: State, question: ShownQuestion, round: string): Promise<void> {
  const choice = Math.random() < 0.1 ? null : Math.floor(Math.random() * question.texts.length)
  const own = sent(state.votes, round, choice)
  const begun = performance.now()
  const isKept = await act(state, { type: 'vote', question: question.id, choice }).catch(() => false)
  own.state = isKept ? 'acknowledged' : 'given up'
  if (isKept) acknowledged(state, round, begun)
}

function acknowledged({ code, seat, record }: State, round: string, begun: number): void {
  const at = performance.now()
  record.acknowledged.push(at - begun)
  record.votes.push({ room: code, round, seat, at })
  if (record.disturbed.at !== null) record.actedAgain.push(at - record.disturbed.at)
}
