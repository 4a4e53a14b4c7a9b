/** A room in motion in this process. */
import type { RoomEvent, SeatId } from '../classroom/events'
import type { RoomHead, RoomStore } from '../store/room-store'
import { createAudience, type Listener, touchedBy } from './audience'
import { createJournal, type Journal } from './journal'
import { createPages, type Page } from './pages'
import { paced } from './together'
import { createWhereabouts, type Whereabouts } from './whereabouts'

export type Live = Journal & {
  readonly head: RoomHead
  readonly whereabouts: Whereabouts
  /**
   * Tells what is new after the view with this tag: before it resolves, and from then on. Whoever stops it listens no more.
   *
   * @throws StoreError.
   */
  readonly listen: (listener: Listener, after: string) => Promise<void>
  readonly stop: (listener: Listener) => void
}

/** In milliseconds: a tally four times a second is all that an eye can follow. */
const teachersEvery = 250
const refreshEvery = 1000

/** `clock`: milliseconds since 1970. */
export function createLive(store: RoomStore, head: RoomHead, clock: () => number): Live {
  const pages = createPages()
  const journal = createJournal(store, head.code, folded)
  const whereabouts = createWhereabouts(store, head.code, clock, () => tellTeachers())
  const audience = createAudience(pageFor)
  let told = ''
  let stopWatching = () => {}
  let maySayMore = true

  function pageFor({ as, seat }: Listener): Page {
    const room = journal.room()
    if (as === 'teacher') return pages.ofTeacher(room, whereabouts.known())
    return as === 'student' && seat !== null ? pages.ofStudent(room, seat) : pages.ofClass(room)
  }

  /** Whoever follows is told at once; whoever watches the counting, at their pace. */
  function folded(events: readonly RoomEvent[]): void {
    const { tag } = pages.ofClass(journal.room())
    const touched = tag === told ? events.map(touchedBy) : ['all' as const]
    if (tag !== told) audience.tell('projector')
    told = tag
    if (touched.includes('all')) audience.tell('student')
    else for (const seat of new Set(touched.flat() as SeatId[])) audience.tellSeat(seat)
    tellTeachers()
  }

  const tellTeachers = paced(teachersEvery, () => tellTeachersNow())

  function tellTeachersNow(): void {
    if (!audience.has('teacher')) return
    if (maySayMore) refreshSoon()
    audience.tell('teacher')
  }

  /** Others write where they are once a second: it need not be read more often. */
  const refreshSoon = paced(refreshEvery, () => {
    maySayMore = false
    whereabouts.refresh().then(tellTeachers, () => {})
  })

  /** Others may have added or noted something. Where the store is away, it calls again once it is back. */
  function changed(): void {
    maySayMore = true
    journal.catchUp().catch(() => {})
    tellTeachers()
  }

  async function listen(listener: Listener, after: string): Promise<void> {
    if (audience.size() === 0) stopWatching = store.watch(head.code, changed)
    audience.add(listener, after)
    await Promise.all([journal.catchUp(), listener.as === 'teacher' && whereabouts.refresh()])
    audience.hand(listener)
  }

  function stop(listener: Listener): void {
    audience.remove(listener)
    if (audience.size() > 0) return
    stopWatching()
    stopWatching = () => {}
  }

  return { ...journal, head, whereabouts, listen, stop }
}
