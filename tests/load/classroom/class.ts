/** One room from its opening to its last question: an instructor, students, twenty moves, two questions. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Question } from '@/lib/classroom/question'
import { checkEnd, checkRound, tallied } from './checks'
import { keyOf } from './own-run'
import type { Record } from './record'
import { join, type Student } from './student'
import { openRoom, type Teacher } from './teacher'
import { roundOf } from './votes'
import type { Balancer } from './wire'

export type Plan = {
  readonly students: number
  readonly moves: number
  /** In milliseconds: one move in this time. */
  readonly every: number
  /** In milliseconds: they all join within this time. */
  readonly arriving: number
  /** In milliseconds: they all vote within this time. */
  readonly voting: number
  /** Phones open the page of the class as well. */
  readonly pages: boolean
  /** Called when they are all there. */
  readonly arrived?: (() => void) | undefined
  /** Called in the middle of the first vote. */
  readonly disturb?: (() => Promise<void>) | undefined
}

type Class = { readonly plan: Plan; readonly balancer: Balancer; readonly record: Record; readonly teacher: Teacher }

/** Holds a class. What was promised and not kept stands in the record. */
export async function holdClass(plan: Plan, balancer: Balancer, record: Record): Promise<void> {
  const teacher = await openRoom(balancer, record, plan.moves)
  const here = { plan, balancer, record, teacher }
  const students = await arrive(here)
  plan.arrived?.()
  const dropping = dropTenth(students, plan)
  const late: Student[] = []
  for (const [index, place] of teacher.places.entries()) {
    await leadTo(here, place)
    if (index === Math.floor(plan.moves / 3)) await firstQuestion(here, students)
    if (index === Math.floor((plan.moves * 2) / 3)) late.push(...(await comeLate(here)))
  }
  await dropping
  await secondQuestion(here, [...students, ...late])
  await checkEnd(teacher, [...students, ...late], record)
  deliveries(here, students)
  tallied(teacher, record)
  for (const each of [...students, ...late, teacher]) each.stop()
}

async function arrive({ plan, balancer, record, teacher: { code } }: Class): Promise<readonly Student[]> {
  const one = async (_: unknown, index: number) => {
    await wait((index / plan.students) * plan.arriving)
    const joining = { code, balancer, record, voting: plan.voting, page: plan.pages, late: false }
    return join(joining).catch((error: Error) => void record.broken.push(`A student did not get in: ${error.message}`))
  }
  const students = await Promise.all(Array.from({ length: plan.students }, one))
  return students.filter((student) => student !== undefined)
}

async function leadTo({ plan, teacher }: Class, place: Teacher['places'][number]): Promise<void> {
  const next = wait(plan.every)
  await teacher.move(place)
  await next
}

/** Each once, at some time of the class, for one to five seconds. */
async function dropTenth(students: readonly Student[], { moves, every }: Plan): Promise<void> {
  const tenth = students.filter((_, index) => index % 10 === 0)
  await Promise.all(
    tenth.map(async (student) => {
      await wait(Math.random() * moves * every)
      student.drop(1000 + Math.random() * 4000)
    }),
  )
}

/** One after the other, so that nobody but the class is in their way. */
async function comeLate({ plan, balancer, record, teacher: { code } }: Class): Promise<readonly Student[]> {
  const students: Student[] = []
  for (let at = 0; at < 3; at++)
    students.push(await join({ code, balancer, record, voting: plan.voting, page: false, late: true }))
  return students
}

const questionOf = (id: string): Question => ({
  id,
  ask: 'What stops somebody who has stolen the code?',
  answers: [
    { text: 'The code_verifier.', right: true },
    { text: 'The state.', right: false, belief: 'The state is a secret of the client.' },
    { text: 'Nothing.', right: false, belief: 'A code is as good as a token.' },
  ],
  why: 'Only whoever made the challenge knows its verifier.',
})

/** The first vote, in the middle of which a server may be killed; then talking, and the second. */
async function firstQuestion(here: Class, students: readonly Student[]): Promise<void> {
  const { teacher, record, plan } = here
  const id = 'first'
  await teacher.act({ type: 'ask', question: questionOf(id) })
  const disturbing = wait(plan.voting * 0.4).then(() => plan.disturb?.())
  await voted(here, students, roundOf(id, 1))
  await disturbing
  await teacher.act({ type: 'close-vote', question: id })
  await checkRound(teacher, students, roundOf(id, 1), record)
  await teacher.act({ type: 'ask-again', question: id })
  await voted(here, students, roundOf(id, 2))
  await teacher.act({ type: 'close-vote', question: id })
  await checkRound(teacher, students, roundOf(id, 2), record)
  await teacher.act({ type: 'show', question: id })
  await teacher.act({ type: 'put-away', question: id })
}

/** Stays on the screen, so that whoever asks is told of their own vote. */
async function secondQuestion(here: Class, students: readonly Student[]): Promise<void> {
  const { teacher, record } = here
  await teacher.act({ type: 'ask', question: questionOf('second') })
  await voted(here, students, roundOf('second', 1))
  await teacher.act({ type: 'close-vote', question: 'second' })
  await checkRound(teacher, students, roundOf('second', 1), record)
}

/** Waits until they all should have, and then for as long as somebody has not been answered, 20 s at most. */
async function voted({ plan }: Class, students: readonly Student[], round: string): Promise<void> {
  await wait(plan.voting + 500)
  const isDone = ({ votes }: Student) => {
    const own = votes.get(round) ?? []
    return own.length > 0 && own.every(({ state }) => state !== 'sent')
  }
  for (const end = Date.now() + 20_000; Date.now() < end && !students.every(isDone); ) await wait(50)
}

/** How long each move took to each student. Whoever was away at the time is no part of it: they hear of it when they are back. */
function deliveries({ teacher, record }: Class, students: readonly Student[]): void {
  for (const place of teacher.places) {
    const key = keyOf(place)
    const sentAt = teacher.moved.get(key) ?? Number.NaN
    for (const student of students) {
      const heard = student.heard.get(key)
      if (heard && heard.askedAt < sentAt) record.delivered.push(heard.readAt - sentAt)
    }
  }
}
