/** Who is in the room, and where they are. Pure. */
import { goneAfter, stuckAfter } from '@/lib/classroom/here'
import type { SeenSeat, TeacherView } from '@/lib/classroom/views'

/** `stuck`: has stood at one place for long, while the class is elsewhere. */
export type Whereabouts = 'with' | 'exploring' | 'stuck' | 'gone'

export type Presence = {
  /** Those who are there: with the class first, then who explores, then who is stuck. */
  readonly there: readonly (SeenSeat & { readonly is: Exclude<Whereabouts, 'gone'> })[]
  readonly counts: Readonly<Record<Exclude<Whereabouts, 'gone'>, number>>
  /** How many different ones there are among the tokens that pages hold. */
  readonly jti: number
  readonly kid: number
  readonly simulated: number
}

/** `now`: by the server's clock, in milliseconds since 1970. */
export function whereabouts({ here }: SeenSeat, now: number): Whereabouts {
  if (!here || now - here.at > goneAfter) return 'gone'
  if (here.is === 'with the class') return 'with'
  return now - here.since >= stuckAfter ? 'stuck' : 'exploring'
}

/** A room as it is now. */
export function presenceOf({ seats }: Pick<TeacherView, 'seats'>, now: number): Presence {
  const seen = seats.map((seat) => ({ ...seat, is: whereabouts(seat, now) }))
  const kinds = ['with', 'exploring', 'stuck'] as const
  const there = kinds.flatMap((kind) => seen.flatMap((seat) => (seat.is === kind ? [{ ...seat, is: kind }] : [])))
  const [withClass = 0, exploring = 0, stuck = 0] = kinds.map((kind) => there.filter(({ is }) => is === kind).length)
  return {
    there,
    counts: { with: withClass, exploring, stuck },
    jti: different(there.map(({ here }) => here?.jti)),
    kid: different(there.map(({ here }) => here?.kid)),
    simulated: there.filter(({ simulated }) => simulated).length,
  }
}

function different(values: readonly (string | undefined)[]): number {
  return new Set(values.filter((value) => value !== undefined)).size
}

/** How many look around at each message of a flow, and how many in another flow. */
export function explorersIn({ there }: Presence, flow: string) {
  const away = there.filter(({ is }) => is !== 'with')
  const here = away.filter((seat) => seat.here?.flow === flow)
  const at = Map.groupBy(here, (seat) => seat.here?.message ?? 0)
  return {
    at: new Map([...at].map(([message, seats]) => [message, seats.length])) as ReadonlyMap<number, number>,
    elsewhere: away.length - here.length,
  }
}

/** How many have lost the thread at each message of a flow. */
export function lostIn({ lost }: Pick<TeacherView, 'lost'>, flow: string): ReadonlyMap<number, number> {
  return new Map(lost.filter((each) => each.flow === flow).map(({ message, count }) => [message, count]))
}
