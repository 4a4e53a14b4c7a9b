/** Where somebody is, as their page says from time to time. It is forgotten with the room, and never part of its history. */

export type Here = {
  readonly is: 'with the class' | 'exploring'
  readonly flow: string
  /** The number of the message on the ladder. */
  readonly message: number
  /** Of the last access token of their own run, where it is a JWT. */
  readonly jti?: string | undefined
  readonly kid?: string | undefined
  /** When the page last said so, in milliseconds since 1970; set by the server. */
  readonly at: number
  /** Since when the page has been at this place; set by the server. */
  readonly since: number
}

/** In milliseconds: a page says where it is at least every 20 s, so whoever was silent for so long has gone. */
export const goneAfter = 45_000

/** In milliseconds: whoever has stood at one place for so long, while the class is elsewhere, is stuck. */
export const stuckAfter = 120_000
