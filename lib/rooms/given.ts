/** What rooms are given by whoever makes them. */
import type { RoomStore } from '../store/room-store'
import type { Limits } from './limits'

/** The words that a room needs: content, so they are passed in. */
export type RoomWords = {
  /** Two plain words, out of random bytes. */
  readonly pseudonym: (bytes: Uint8Array) => string
  /** The name of the simulated student with this number, from 1. */
  readonly simulated: (number: number) => string
}

export type Given = {
  readonly store: RoomStore
  /** Milliseconds since 1970. */
  readonly clock: () => number
  readonly bytes: (count: number) => Uint8Array
  readonly words: RoomWords
  readonly limits: Limits
}
