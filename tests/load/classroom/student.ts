/** A student: joins, listens, and comes back. What they do in the class is in taking-part.ts. */
import { setTimeout as wait } from 'node:timers/promises'
import type { TakenSeat } from '@/lib/api/room-shapes'
import { eventsAddress } from '@/lib/api/rooms'
import { type Event, listenTo, type Opened } from './listening'
import { runOfPage, startRun } from './own-run'
import type { Record } from './record'
import { draw, follow, type Pupil } from './taking-part'
import { type Balancer, insist, newWire } from './wire'

export type Student = Pupil & {
  readonly drop: (milliseconds: number) => void
  readonly stop: () => void
}

/** In milliseconds: a phone draws what it has read. Here it keeps 300 of them from being busy at the very same time. */
const draws = () => 20 + Math.random() * 400

export type Joining = {
  readonly code: string
  readonly balancer: Balancer
  readonly record: Record
  /** In milliseconds: how long they think before they vote, at most. */
  readonly voting: number
  /** Opens the page first, as a phone does. */
  readonly page: boolean
  /** Joins when the class is under way. */
  readonly late: boolean
}

/** Joins a room. Resolves when the student sits there, has a run, and stands where the class is. */
export async function join(joining: Joining): Promise<Student> {
  const { code, balancer, record, voting, page, late } = joining
  const begun = performance.now()
  const pupil = newPupil(code, balancer, record, voting)
  await takeSeat(pupil)
  if (!late) record.seated.push(performance.now() - begun)
  const html = page ? await openPage(pupil) : ''
  const listening = listenTo(pupil.wire, eventsAddress(code, 'student'), {
    heard: (event) => hear(pupil, event, late ? begun : null),
    opened: (again) => opened(record, again),
  })
  if (!page) pupil.run = await startRun(pupil.wire)
  while (!pupil.view) await wait(20)
  if (!page) await follow(pupil)
  // A page is made where the class is.
  if (!late) record.standing.push(performance.now() - begun)
  // As the page does, which asks for the rest of its run within ten seconds.
  if (page && !late) await wait(Math.random() * 10_000)
  if (page) pupil.run = await runOfPage(pupil.wire, html)
  await follow(pupil)
  return Object.assign(pupil, { drop: listening.drop, stop: listening.stop })
}

function newPupil(code: string, balancer: Balancer, record: Record, voting: number): Pupil {
  const own = { votes: new Map(), heard: new Map(), seat: '', view: null, run: null, at: '' }
  return { code, wire: newWire(balancer), record, voting, ...own, coming: Promise.resolve() }
}

async function takeSeat(pupil: Pupil): Promise<void> {
  const { wire, code, record } = pupil
  const { answer, tries } = await insist(() => wire.post(`/api/rooms/${code}/seats`, {}))
  record.tries.again += tries - 1
  if (answer.status >= 300) throw new Error(`No seat: ${answer.status} ${answer.text.slice(0, 200)}`)
  pupil.seat = (JSON.parse(answer.text) as TakenSeat).own.seat
}

async function openPage({ wire, code, record }: Pupil): Promise<string> {
  const begun = performance.now()
  const { answer } = await insist(() => wire.get(`/class/${code}`))
  if (answer.status !== 200) throw new Error(`No page of the class: ${answer.status}`)
  record.pages.push(performance.now() - begun)
  return answer.text
}

/** `since`: when whoever comes late began to join. */
function hear(pupil: Pupil, event: Event, since: number | null): void {
  if (since !== null && pupil.heard.size === 0) pupil.record.late.push(event.readAt - since)
  setTimeout(() => draw(pupil, event), draws())
}

function opened({ back, resumed, disturbed: { at } }: Record, { readAt, askedAt, lostAt }: Opened): void {
  back.push(readAt - askedAt)
  const isOfIt = at !== null && lostAt !== null && lostAt >= at && lostAt < at + 2000
  if (isOfIt) resumed.push(readAt - at)
}
