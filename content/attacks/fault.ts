/** The shape of the labs in which a fault is to be found: nobody attacks, and something goes wrong, or does not. */
import type { MessageKind } from '../../lib/world/kinds'
import type { PartyRole } from '../../lib/world/message'
import type { Lab, Playable } from './lab'

/** Where somebody may suspect the fault. */
export type Suspect = {
  readonly text: string
  readonly right?: true
  /** Why it is there, or why it is not: what in the messages or in a log says so. */
  readonly told: string
  /** The message that shows it. */
  readonly see: MessageKind
}

/** A step of a search that is worked through. */
export type Searched = {
  /** The question that is asked next. */
  readonly asks: string
  /** What the run says to it. */
  readonly finds: string
  readonly see: MessageKind
}

export type FaultLab = Playable & {
  /** What whoever calls for help says. */
  readonly symptom: string
  /** What the run does and ought not to do: `goal` is what ought to come of it, or, with `fail`, what ought never to. */
  readonly ought: 'succeed' | 'fail'
  /** Whoever wrote the code. */
  readonly written?: 'by-an-assistant'
  /** The code in question, where it is code; else it is a setting. */
  readonly code?: Lab['code']
  /** Of what the party does that is to blame. */
  readonly blamed: PartyRole
  readonly ask: string
  readonly suspects: readonly Suspect[]
  /** The whole search, for the one that is worked through. */
  readonly worked?: readonly Searched[]
  /** What to take home. */
  readonly lesson: string
}
