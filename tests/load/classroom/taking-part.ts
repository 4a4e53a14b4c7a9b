/** What a student does in a class: follows in a run of their own, votes, and says where they are. */
import { setTimeout as wait } from 'node:timers/promises'
import type { StudentAct } from '@/lib/classroom/act'
import type { ShownQuestion, StudentView } from '@/lib/classroom/views'
import type { RunView } from '@/lib/world/run'
import type { Event } from './listening'
import { bring, keyOf } from './own-run'
import type { Record } from './record'
import { type OwnVotes, roundOf, sent } from './votes'
import { insist, type Wire } from './wire'

export type Pupil = {
  readonly code: string
  readonly wire: Wire
  readonly record: Record
  readonly voting: number
  readonly votes: OwnVotes
  /** When each place of the class was heard of, by its key, and on a connection that was asked for when. */
  readonly heard: Map<string, { readonly readAt: number; readonly askedAt: number }>
  seat: string
  view: StudentView | null
  run: RunView | null
  /** The place at which their run is, by its key. */
  at: string
  coming: Promise<void>
}

/** Shows a view, and does what it asks for. */
export function draw(pupil: Pupil, { data, readAt, askedAt }: Event): void {
  const view: StudentView = JSON.parse(data)
  pupil.view = view
  if (view.position) {
    const key = keyOf(view.position)
    if (!pupil.heard.has(key)) pupil.heard.set(key, { readAt, askedAt })
    if (pupil.run && key !== pupil.at) void follow(pupil)
  }
  if (view.question?.open) void vote(pupil, view.question)
}

/** One after the other, and always to the place where the class is by then. */
export function follow(pupil: Pupil): Promise<void> {
  pupil.coming = pupil.coming
    .then(() => come(pupil))
    .catch((error: Error) => void pupil.record.refused.push(error.message))
  return pupil.coming
}

async function come(pupil: Pupil): Promise<void> {
  const position = pupil.view?.position
  if (!position || !pupil.run || keyOf(position) === pupil.at) return
  const begun = performance.now()
  const { run, there } = await bring(pupil.wire, pupil.run, position)
  pupil.run = run
  if (!there) return void pupil.record.refused.push(`not at ${keyOf(position)}`)
  pupil.at = keyOf(position)
  if (position.own.length > 0) pupil.record.followed.push(performance.now() - begun)
  await sayWhere(pupil, position.flow, position.message)
}

async function sayWhere(pupil: Pupil, flow: string, message: number): Promise<void> {
  await act(pupil, {
    type: 'here',
    here: { is: 'with the class', flow, message, jti: pupil.seat, kid: 'the-key-of-everybody' },
  })
}

async function act(pupil: Pupil, what: StudentAct): Promise<boolean> {
  const { answer, tries } = await insist(() => pupil.wire.post(`/api/rooms/${pupil.code}/acts`, what))
  pupil.record.tries.again += tries - 1
  if (answer.status < 300) return true
  pupil.record.refused.push(`${what.type}: ${answer.status} ${answer.text.slice(0, 120)}`)
  return false
}

/** Once a round; one in five changes their mind. */
async function vote(pupil: Pupil, question: ShownQuestion): Promise<void> {
  const { voting } = pupil
  const round = roundOf(question.id, question.round)
  if (pupil.votes.has(round)) return
  pupil.votes.set(round, [])
  await wait(Math.random() * voting)
  await cast(pupil, question, round)
  if (Math.random() > 0.2) return
  await wait((Math.random() * voting) / 5)
  await cast(pupil, question, round)
}

async function cast(pupil: Pupil, question: ShownQuestion, round: string): Promise<void> {
  const choice = Math.random() < 0.1 ? null : Math.floor(Math.random() * question.texts.length)
  const own = sent(pupil.votes, round, choice)
  const begun = performance.now()
  const isKept = await act(pupil, { type: 'vote', question: question.id, choice }).catch(() => false)
  own.state = isKept ? 'acknowledged' : 'given up'
  if (isKept) acknowledged(pupil, round, begun)
}

function acknowledged({ code, seat, record }: Pupil, round: string, begun: number): void {
  const at = performance.now()
  record.acknowledged.push(at - begun)
  record.votes.push({ room: code, round, seat, at })
  if (record.disturbed.at !== null) record.actedAgain.push(at - record.disturbed.at)
}
