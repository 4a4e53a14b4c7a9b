/** Those who hear of a room through this process, and what each of them has heard last. */
import type { RoomEvent, SeatId } from '../classroom/events'
import type { Role } from '../classroom/views'
import type { Page } from './pages'

/** `seat`: of a student. `tell`: is handed every page that is new to this listener. */
export type Listener = {
  readonly as: Role
  readonly seat: SeatId | null
  readonly tell: (page: Page) => void
}

export type Audience = {
  /** `after`: the tag of what was heard before, perhaps from another process. */
  readonly add: (listener: Listener, after: string) => void
  readonly remove: (listener: Listener) => void
  readonly size: () => number
  readonly has: (role: Role) => boolean
  /** Hands its page to everybody in this role. */
  readonly tell: (role: Role) => void
  readonly tellSeat: (seat: SeatId) => void
  /** Hands one listener its page, where it is new. */
  readonly hand: (listener: Listener) => void
}

/** `pageFor`: what a listener sees now. */
export function createAudience(pageFor: (listener: Listener) => Page): Audience {
  const byRole = { teacher: new Set<Listener>(), student: new Set<Listener>(), projector: new Set<Listener>() }
  const bySeat = new Map<SeatId, readonly Listener[]>()
  const heard = new WeakMap<Listener, string>()

  function hand(listener: Listener): void {
    const page = pageFor(listener)
    if (heard.get(listener) === page.tag) return
    heard.set(listener, page.tag)
    listener.tell(page)
  }

  function seatOf({ seat }: Listener, change: (before: readonly Listener[]) => readonly Listener[]): void {
    if (seat === null) return
    const after = change(bySeat.get(seat) ?? [])
    if (after.length) bySeat.set(seat, after)
    else bySeat.delete(seat)
  }

  return {
    add(listener, after) {
      heard.set(listener, after)
      byRole[listener.as].add(listener)
      seatOf(listener, (before) => [...before, listener])
    },
    remove(listener) {
      byRole[listener.as].delete(listener)
      seatOf(listener, (before) => before.filter((each) => each !== listener))
    },
    size: () => byRole.teacher.size + byRole.student.size + byRole.projector.size,
    has: (role) => byRole[role].size > 0,
    tell: (role) => {
      for (const listener of byRole[role]) hand(listener)
    },
    tellSeat: (seat) => {
      for (const listener of bySeat.get(seat) ?? []) hand(listener)
    },
    hand,
  }
}

/** Whose own part of the view an event may change: `all`, where it is more than the seats that it names. */
export function touchedBy(event: RoomEvent): readonly SeatId[] | 'all' {
  switch (event.type) {
    case 'joined':
    case 'renamed':
    case 'voted':
      return [event.seat]
    case 'removed':
    case 'handed-over':
    case 'closed':
      return 'all'
    default:
      return []
  }
}
