/** What a reader has written for themselves. */
export type Note = {
  /** A UUID. */
  readonly id: string
  /** The id of a lesson, or the address of a place on the stage: `/flows/refresh/token-response`. */
  readonly where: string
  readonly text: string
  /** When it was last changed: milliseconds since 1970. */
  readonly at: number
}
