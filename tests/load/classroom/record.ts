/** What is written down while a class goes on. All times are of this process's own clock, in milliseconds. */
import type { Times } from './figures'

export type Record = {
  /** From the start of a student's joining. */
  readonly seated: Times
  readonly standing: Times
  /** From a page's request to the whole page. */
  readonly pages: Times
  /** From the move being sent to its event being read, for each student who was listening. */
  readonly delivered: Times
  /** From an event stream being asked for to its first view: whoever comes back, and whoever comes late. */
  readonly back: Times
  readonly late: Times
  /** From a vote being sent to its acknowledgement, and from there to the teacher's view. */
  readonly acknowledged: Times
  readonly tallied: Times
  /** From a what-if's move being read to the student's own run being there. */
  readonly followed: Times
  /** From the disturbance to each student hearing of the room again, and to the first act that was answered. */
  readonly resumed: Times
  readonly actedAgain: Times
  /** Requests that were asked again, for they had no answer or one of 5xx. */
  readonly tries: { again: number }
  readonly refused: string[]
  /** What was promised and not kept. */
  readonly broken: string[]
  /** Every vote that was acknowledged. */
  readonly votes: { readonly room: string; readonly round: string; readonly seat: string; readonly at: number }[]
  /** When a server was killed; `null` until then. */
  readonly disturbed: { at: number | null }
}

export function newRecord(): Record {
  const times = (): Times => []
  return {
    seated: times(),
    standing: times(),
    pages: times(),
    delivered: times(),
    back: times(),
    late: times(),
    acknowledged: times(),
    tallied: times(),
    followed: times(),
    resumed: times(),
    actedAgain: times(),
    tries: { again: 0 },
    refused: [],
    broken: [],
    votes: [],
    disturbed: { at: null },
  }
}
