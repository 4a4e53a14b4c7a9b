/** What the API of the classroom is asked and what it answers. Docs: docs/api.md. */
import type { OwnView, Role, ViewOf } from '../classroom/views'

/** POST /api/rooms: 201, and the cookie that carries the rights of an instructor. */
export type OpenedRoom = {
  readonly code: string
  /** With this, another browser gets the rights of the instructor, too. It is for nobody else. */
  readonly handOver: string
  /** Milliseconds since 1970. */
  readonly expiresAt: number
}

/** POST /api/rooms/{code}/seats. Without a name the server offers one. Whoever has a seat keeps it. */
export type SeatInput = { readonly name?: string | undefined }
export type TakenSeat = { readonly code: string; readonly own: OwnView }

/** POST /api/rooms/{code}/teachers */
export type TeacherInput = { readonly handOver: string }

/** POST /api/rooms/{code}/acts, with a RoomAct: lib/classroom/act.ts. */
/** `version`: the room has come at least so far. */
export type Acted = { readonly version: number }

/**
 * GET /api/rooms/{code}/events?as={role} (an event stream, event `view`, the tag as its id), and
 * GET /api/rooms/{code}/next?as={role}&after={tag}, which waits until there is another one (25 s at most; then 204).
 * A tag that is not the latest brings the whole view again: whoever comes back has missed nothing.
 */
export type TaggedView<As extends Role> = { readonly tag: string; readonly view: ViewOf[As] }

/** POST /api/rooms/{code}/receipt: a JWT of this instance about one's own seat, and where its keys are. */
export type Receipt = { readonly token: string; readonly jwks: { readonly keys: readonly object[] } }
