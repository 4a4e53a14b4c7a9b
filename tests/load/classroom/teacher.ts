/** An instructor: opens a room, leads, asks, and reads the tally. */
import { setTimeout as wait } from 'node:timers/promises'
import type { OpenedRoom } from '@/lib/api/room-shapes'
import { eventsAddress } from '@/lib/api/rooms'
import type { TeacherAct } from '@/lib/classroom/act'
import type { ClassPosition } from '@/lib/classroom/position'
import type { TeacherView } from '@/lib/classroom/views'
import { listenTo } from './listening'
import { firstPlace, movesOf } from './moves'
import { keyOf, startRun } from './own-run'
import type { Record } from './record'
import { type Balancer, insist, newWire, type Wire } from './wire'

/** What the teacher's view said of a round, and when: how many votes. */
export type Counted = { readonly round: string; readonly votes: number; readonly at: number }

export type Teacher = {
  readonly code: string
  readonly wire: Wire
  readonly places: readonly ClassPosition[]
  readonly view: () => TeacherView | null
  readonly counted: readonly Counted[]
  /** When each place was sent, by its key. */
  readonly moved: ReadonlyMap<string, number>
  readonly move: (position: ClassPosition) => Promise<void>
  readonly act: (what: TeacherAct) => Promise<void>
  readonly stop: () => void
}

/** Opens a room and stands there. */
export async function openRoom(balancer: Balancer, record: Record, moves: number): Promise<Teacher> {
  const wire = newWire(balancer)
  const { answer } = await insist(() => wire.post('/api/rooms', {}))
  if (answer.status !== 201) throw new Error(`No room: ${answer.status} ${answer.text.slice(0, 200)}`)
  const { code }: OpenedRoom = JSON.parse(answer.text)
  const run = await startRun(wire)
  const places = await movesOf(wire, run, moves)
  const counted: Counted[] = []
  const moved = new Map<string, number>()
  let view: TeacherView | null = null
  const listening = listenTo(wire, eventsAddress(code, 'teacher'), {
    heard: ({ data, readAt }) => {
      view = JSON.parse(data) as TeacherView
      count(view, readAt, counted)
    },
  })
  const act = async (what: TeacherAct) => {
    const { answer, tries } = await insist(() => wire.post(`/api/rooms/${code}/acts`, what))
    record.tries.again += tries - 1
    if (answer.status >= 300) record.refused.push(`${what.type}: ${answer.status} ${answer.text.slice(0, 200)}`)
  }
  const move = async (position: ClassPosition) => {
    moved.set(keyOf(position), performance.now())
    await act({ type: 'move', position })
  }
  await move(firstPlace(run))
  while (view === null) await wait(20)
  return { code, wire, places, view: () => view, counted, moved, move, act, stop: listening.stop }
}

function count({ asked }: TeacherView, at: number, counted: Counted[]): void {
  const last = asked.at(-1)
  const tally = last?.tallies.at(-1)
  if (!last || !tally) return
  const round = `${last.id} ${last.tallies.length}`
  if (counted.at(-1)?.round !== round || counted.at(-1)?.votes !== tally.votes)
    counted.push({ round, votes: tally.votes, at })
}
