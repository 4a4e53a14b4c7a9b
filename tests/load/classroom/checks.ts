/** The promises: no acknowledged vote is lost, and everybody ends where the instructor is. */
import { setTimeout as wait } from 'node:timers/promises'
import type { TaggedView } from '@/lib/api/room-shapes'
import type { Choice } from '@/lib/classroom/question'
import type { Role } from '@/lib/classroom/views'
import { keyOf } from './own-run'
import type { Record } from './record'
import type { Student } from './student'
import type { Teacher } from './teacher'
import { possible, rangeOf } from './votes'
import { insist } from './wire'

/** Compares what was acknowledged with the tally that the teacher is shown, and with what each student is told of their own vote. */
export async function checkRound(
  teacher: Teacher,
  students: readonly Student[],
  round: string,
  record: Record,
): Promise<void> {
  const [question = '', number = '1'] = round.split(' ')
  const tally = await tallyOf(teacher, question, Number(number))
  const votes = students.map((student) => student.votes.get(round) ?? [])
  const counts: readonly (readonly [Choice, number])[] = [
    ...(tally?.counts ?? []).map((count, choice) => [choice, count] as const),
    [null, tally?.unsure ?? 0],
  ]
  for (const [choice, count] of counts) {
    const [fewest, most] = rangeOf(choice, votes)
    if (count < fewest || count > most)
      record.broken.push(`${round}: ${count} votes for ${choice} were counted, and ${fewest} to ${most} were cast.`)
  }
  await eightAtATime(students, (student) => checkOwn(student, question, Number(number), round, record))
}

async function eightAtATime<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const left = [...items]
  const one = async () => {
    for (let item = left.pop(); item; item = left.pop()) await work(item)
  }
  await Promise.all(Array.from({ length: 8 }, one))
}

/** Without a tag: the view as it is now. */
function nextAddress(code: string, as: Role): string {
  return `/api/rooms/${code}/next?as=${as}&after=`
}

/** As the teacher's page is told when it asks anew. */
async function tallyOf({ wire, code }: Teacher, question: string, round: number) {
  const { answer } = await insist(() => wire.get(nextAddress(code, 'teacher')))
  const { view }: TaggedView<'teacher'> = JSON.parse(answer.text)
  return view.asked.find(({ id }) => id === question)?.tallies[round - 1]
}

async function checkOwn(
  student: Student,
  question: string,
  round: number,
  name: string,
  record: Record,
): Promise<void> {
  const allowed = possible(student.votes.get(name) ?? [])
  const { answer } = await insist(() => student.wire.get(nextAddress(student.code, 'student')))
  const { view }: TaggedView<'student'> = JSON.parse(answer.text)
  if (view.question?.id !== question) return
  const own = view.own?.choices[round - 1]?.choice
  if (!allowed.includes(own))
    record.broken.push(`${name}: ${student.seat} has ${own}, and not ${allowed.join(' or ')}.`)
}

/** Waits for ten seconds at most until everybody is where the instructor is. */
export async function checkEnd(teacher: Teacher, students: readonly Student[], record: Record): Promise<void> {
  const wanted = teacher.places.at(-1)
  const key = wanted ? keyOf(wanted) : ''
  const isThere = (student: Student) => student.at === key
  for (const end = Date.now() + 10_000; Date.now() < end && !students.every(isThere); ) await wait(100)
  for (const student of students)
    if (!isThere(student)) record.broken.push(`${student.seat} is at ${student.at}, and not at ${key}.`)
}

/** For each acknowledged vote that was a student's first of a round: how long until the teacher's view had so many. */
export function tallied({ counted, code }: Teacher, { votes, tallied: times }: Record): void {
  const firsts = new Map<string, { round: string; at: number }>()
  for (const { room, round, seat, at } of votes)
    if (room === code && !firsts.has(`${round} ${seat}`)) firsts.set(`${round} ${seat}`, { round, at })
  for (const [round, all] of Map.groupBy(firsts.values(), (each) => each.round)) {
    const views = counted.filter((each) => each.round === round)
    const inOrder = all.map(({ at }) => at).sort((one, other) => one - other)
    for (const [index, at] of inOrder.entries()) {
      const seen = views.find((view) => view.votes > index)
      if (seen) times.push(Math.max(0, seen.at - at))
    }
  }
}
