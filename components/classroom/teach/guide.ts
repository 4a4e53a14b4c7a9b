/** What the parts of a console are given. */
import type { RoomNow } from '@/components/classroom/room/use-room'
import type { TeacherView } from '@/lib/classroom/views'

/** What a console is made with, which never changes as long as it is open. */
export type Guide = {
  readonly code: string
  /** The address where one joins, as it is read aloud: `claimcheck.example/K7M4Q`. */
  readonly address: string
  /** A QR code: the number of its modules along a side, and a path that draws the dark ones. */
  readonly qr: { readonly size: number; readonly path: string }
  readonly flows: readonly { readonly title: string; readonly flows: readonly Named[] }[]
  readonly lessons: readonly Named[]
  /** How many questions the bank has, and how many of them can be voted on. */
  readonly bank: { readonly askable: number; readonly all: number }
}

export type Named = { readonly id: string; readonly title: string }

/** The title of a flow. */
export function flowTitle({ flows }: Pick<Guide, 'flows'>, id: string): string {
  return flows.flatMap((group) => group.flows).find((flow) => flow.id === id)?.title ?? id
}

/** The room, heard of. */
export type Room = RoomNow<'teacher'> & { readonly view: TeacherView }

/** The dialogs of the console. One is open at a time. */
export type Dialogs = 'flow' | 'seats' | 'list' | 'hand-over' | 'rehearsal' | 'ask'
