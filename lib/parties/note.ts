/** Inside notes: from what a library threw, or from our own checks. */
import type { InsideNote } from '../world/party'
import { plainly } from './plainly'

export type Note = Omit<InsideNote, 'party'>

/** The note for a check that refused, or that could not be made. The code is the library's own where it has one. */
export function refusal(error: unknown): Note {
  return { ...plainly(error), refused: true }
}

/** The note for something that went as it should. */
export function remark(code: string, text: string): Note {
  return { code, text, refused: false }
}

/** The note for something that a check of our own refused. */
export function objection(code: string, text: string): Note {
  return { code, text, refused: true }
}

/** Thrown by a check of our own. `code` is that of its note. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}
