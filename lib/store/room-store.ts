/** Rooms at rest: a head, and texts in order. Whoever keeps them, keeps this promise. All may throw a StoreError. */

export type RoomHead = {
  readonly code: string
  /** Milliseconds since 1970, as is the next. */
  readonly openedAt: number
  readonly expiresAt: number
  /** SHA-256, in base64url, of the secret in the instructor's cookie; and of the code with which the rights are handed over. */
  readonly teacher: string
  readonly handOver: string
}

export type RoomStore = {
  /** Keeps a new room. @throws StoreError `room_taken` where one has this code. */
  readonly open: (head: RoomHead) => Promise<void>
  /** `undefined` for an unknown room, and for one that has expired at `now` (milliseconds since 1970). */
  readonly head: (code: string, now: number) => Promise<RoomHead | undefined>
  /**
   * Appends texts, all or nothing, one after the other, whoever else appends. What has been answered is kept.
   * Gives the number of the last one: they count from 1, without gaps.
   *
   * @throws StoreError `room_gone`.
   */
  readonly append: (code: string, texts: readonly string[]) => Promise<number>
  /** The texts after the one with this number, in order; all of them after 0. None for an unknown room. */
  readonly since: (code: string, after: number) => Promise<readonly string[]>
  /** Keeps one text a seat beside the room: the last one counts. Nothing where the room is gone. */
  readonly note: (code: string, texts: Readonly<Record<string, string>>) => Promise<void>
  readonly notes: (code: string) => Promise<Readonly<Record<string, string>>>
  /**
   * Calls when texts may have been appended or noted, by whichever process or machine, within 50 ms where nothing is
   * wrong; after a fault of the connection it calls as well. It may call without cause. Gives back how to stop.
   */
  readonly watch: (code: string, changed: () => void) => () => void
  /** How many rooms there are at `now`, and how many seats have a note in them. */
  readonly count: (now: number) => Promise<{ readonly rooms: number; readonly seats: number }>
  /** The value that is kept under a name for as long as the store: this one, unless somebody was first. */
  readonly keep: (name: string, value: string) => Promise<string>
}
