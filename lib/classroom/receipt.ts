/** What somebody did in a room, as the claims of a JWT. It says what was done and when, and no name. */
import type { SeatId } from './events'
import type { Room } from './room'

/** Times are NumericDates (RFC 7519 §2). */
export type ReceiptClaims = {
  readonly iss: string
  /** The seat: different for everybody, and nobody's name. */
  readonly sub: SeatId
  readonly iat: number
  readonly jti: string
  /** A private claim (RFC 7519 §4.3). */
  readonly class: {
    readonly room: string
    readonly joined_at: number
    readonly followed: readonly { readonly flow: string; readonly at: number }[]
    readonly questions_answered: number
  }
}

/** RFC 8725 §3.11: a type of its own, so that nobody takes it for anything else. */
export const receiptType = 'claimcheck-receipt+jwt'

export type ReceiptMade = {
  readonly iss: string
  readonly code: string
  /** Milliseconds since 1970. */
  readonly now: number
  readonly jti: string
}

/** `undefined` for a seat that nobody has. */
export function receiptOf(room: Room, id: SeatId, { iss, code, now, jti }: ReceiptMade): ReceiptClaims | undefined {
  const seat = room.seats[id]
  if (!seat) return undefined
  return {
    iss,
    sub: id,
    iat: seconds(now),
    jti,
    class: {
      room: code,
      joined_at: seconds(seat.joinedAt),
      followed: followedSince(room, seat.joinedAt),
      questions_answered: room.asked.filter(({ rounds }) => rounds.some((votes) => id in votes)).length,
    },
  }
}

/** The flows that the class was in while this seat was there: the first may have begun without it. */
function followedSince({ followed }: Room, joinedAt: number): ReceiptClaims['class']['followed'] {
  const attended = followed.filter((_, index) => (followed[index + 1]?.at ?? Number.POSITIVE_INFINITY) > joinedAt)
  return attended.map(({ flow, at }) => ({ flow, at: seconds(Math.max(at, joinedAt)) }))
}

function seconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000)
}
