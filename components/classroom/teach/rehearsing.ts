/** What simulated students do, second by second. Chance is passed in, so that a test can fix it. */
import type { StudentAct } from '@/lib/classroom/act'
import type { SeatId } from '@/lib/classroom/events'
import type { ClassPosition } from '@/lib/classroom/position'
import type { Choice } from '@/lib/classroom/question'
import type { SeenSeat, TeacherView } from '@/lib/classroom/views'

export type ActOf = { readonly seat: SeatId; readonly act: StudentAct }
export type Rehearsing = (view: TeacherView) => readonly ActOf[]

/** How likely each is, in a second. Whoever looks around comes back sooner or later. */
const likely = { wander: 0.004, comeBack: 0.02, lost: 0.002, vote: 0.12 } as const

/** How many of a hundred are right: before talking, and after. */
const rightOf = [0.35, 0.75] as const

/** In seconds: each says where it is so often, even where nothing has changed. */
const saysEvery = 15

/** Students who follow, and now and then do something else. Each call is one second. */
export function rehearsing(random: () => number): Rehearsing {
  const away = new Map<SeatId, number>()
  const voted = new Set<string>()
  const said = new Map<SeatId, string>()
  let second = 0

  function whereIs({ id }: SeenSeat, { message }: ClassPosition): number | undefined {
    const at = away.get(id)
    if (at === undefined && random() < likely.wander) away.set(id, Math.max(1, message - 2))
    if (at !== undefined && random() < likely.comeBack) away.delete(id)
    return away.get(id)
  }

  function here(seat: SeenSeat, index: number, position: ClassPosition): StudentAct[] {
    const at = whereIs(seat, position)
    const is = at === undefined ? 'with the class' : 'exploring'
    const message = at ?? position.message
    const place = `${is} ${position.flow} ${message}`
    if (said.get(seat.id) === place && (second + index) % saysEvery !== 0) return []
    said.set(seat.id, place)
    return [{ type: 'here', here: { is, flow: position.flow, message } }]
  }

  function lost({ flow, message }: ClassPosition): StudentAct[] {
    return message > 0 && random() < likely.lost ? [{ type: 'lost', flow, message }] : []
  }

  function vote({ id }: SeenSeat, { question, asked }: TeacherView): StudentAct[] {
    const key = `${id} ${question?.id} ${question?.round}`
    if (!question?.open || voted.has(key) || random() > likely.vote) return []
    voted.add(key)
    const answers = asked.find((each) => each.id === question.id)?.answers ?? []
    return [{ type: 'vote', question: question.id, choice: choose(answers, question.round, random) }]
  }

  return (view) => {
    second++
    const { position } = view
    if (!position) return []
    return view.seats.flatMap((seat, index) => {
      if (!seat.simulated) return []
      const acts = [...here(seat, index, position), ...lost(position), ...vote(seat, view)]
      return acts.map((act) => ({ seat: seat.id, act }))
    })
  }
}

function choose(answers: readonly { readonly right: boolean }[], round: number, random: () => number): Choice {
  const right = answers.findIndex((answer) => answer.right)
  if (random() < (rightOf[round - 1] ?? 0.5)) return right
  const others = answers.flatMap((_, index) => (index === right ? [] : [index]))
  return others[Math.floor(random() * (others.length + 0.3))] ?? null
}
