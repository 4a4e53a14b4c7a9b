/** What comes of an answer. */
import type { BeliefId } from '@/content/beliefs'
import type { Evidence } from '@/content/evidence'
import type { PartyRole } from '../world/message'
import type { RunView } from '../world/run'

/** One thing that was chosen, and what is to be said to it. */
export type Verdict = {
  /** In the words of the item. */
  readonly chosen: string
  readonly right: boolean
  readonly feedback: string
  readonly see: Evidence
  /** What it stands for, where it is wrong. */
  readonly belief: BeliefId | null
}

/** What the real parties did with the message. */
export type Played = {
  /** The run, with the branch that was played. */
  readonly run: RunView
  /** The last step of that branch. */
  readonly at: number
  /** Who refused, or `null`. */
  readonly refusedBy: PartyRole | null
  /** What the refusing party's log says: code and words. */
  readonly note: { readonly code: string; readonly text: string } | null
  /** The error code on the wire: `invalid_grant`. */
  readonly wire: string | null
}

export type Judgement = {
  readonly right: boolean
  /** What was chosen: one for most kinds, one a row or gap for match and cloze. The first that is wrong comes first. */
  readonly verdicts: readonly [Verdict, ...Verdict[]]
  /** Every other option, and what is to be said to it. */
  readonly others: readonly Verdict[]
  /** Where the real parties judged. */
  readonly played: Played | null
}
