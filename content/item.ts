/** The shapes of what is asked. An option without its feedback, its evidence or the belief it stands for is a type error. */
import type { Edit } from '../lib/world/edit'
import type { LabId } from '../lib/world/guards'
import type { MessageKind } from '../lib/world/kinds'
import type { BeliefId } from './beliefs'
import type { Evidence, StagePlace, ValueIn } from './evidence'
import type { SpecReference } from './types'

/** What whoever chose it is told, and where it is seen. */
export type Told = {
  /** Why this one is right, or why it is not. One to three short sentences about this very option. */
  readonly feedback: string
  readonly see: Evidence
}

/** Right, or the wrong belief that it stands for. */
export type Standing = { readonly right: true } | { readonly right?: false; readonly belief: BeliefId }

export type Option = Told & Standing & { readonly text: string }

export type ItemBase = {
  /** Stable for years: what was answered is kept by it. Begins with the number of its concept: `24-who-keeps-the-verifier`. */
  readonly id: string
  /** The number of its concept. */
  readonly concept: number
  /** Concepts it is easily taken for: sessions set them side by side. */
  readonly alike?: readonly number[]
  /** The attack lab that it asks about. */
  readonly lab?: LabId
  /** What has happened, in one to three sentences. */
  readonly situation?: string
  /** The question. It names neither concept nor answer. */
  readonly ask: string
  /** Why the right answer is right, in one to three sentences. */
  readonly why: string
  /** What settles it. */
  readonly see: Evidence
  readonly specs: readonly SpecReference[]
}

/** A live item takes its values from a run that is made for the attempt; the message is shown, held. */
export type Live = { readonly live: StagePlace }

/** One of the options is right. */
export type Choice = ItemBase & Partial<Live> & { readonly kind: 'choice'; readonly options: readonly Option[] }

/** At least one is right, and all of those have to be chosen. */
export type Several = ItemBase & Partial<Live> & { readonly kind: 'several'; readonly options: readonly Option[] }

/** A card of an order: `feedback` says why it stands where it stands. */
export type OrderCard = Told & { readonly belief: BeliefId } & (
    | { readonly text: string }
    /** A message of the run of `live`: its title, sender and receiver are read off the run; `nth` of its kind. */
    | { readonly message: MessageKind; readonly nth?: number }
  )

/** The cards stand in the right order here. With messages, it is the run that judges. */
export type Order = ItemBase & Partial<Live> & { readonly kind: 'order'; readonly cards: readonly OrderCard[] }

/** Each row belongs to one of the targets. `feedback` and `belief` are for whoever put the row elsewhere. */
export type Match = ItemBase &
  Partial<Live> & {
    readonly kind: 'match'
    /** What the rows are matched with. One may fit several rows, or none. */
    readonly targets: readonly string[]
    readonly rows: readonly (Told & {
      readonly text: string
      /** The index of its target. */
      readonly target: number
      readonly belief: BeliefId
    })[]
  }

/** What may be put in a gap. */
export type GapChoice = Told & Standing & ({ readonly text: string } | { readonly value: ValueIn })

/** A value of the message that is shown without it. */
export type Gap = {
  readonly of: ValueIn
  /** What to call it: `aud`. */
  readonly label: string
  /** Other words than the value itself that are right, too: `the client`. */
  readonly accepts?: readonly string[]
  /** Three, of which one is right: the same value, or words for it. */
  readonly choices: readonly GapChoice[]
}

/** Gaps in a real address, body or token of the message that is held. */
export type Cloze = ItemBase & Live & { readonly kind: 'cloze'; readonly gaps: readonly Gap[] }

/** What may have been tampered with. */
export type Suspect = Option & {
  /** The index of the change in `tampered` that this option takes back. None where nothing was changed there. */
  readonly undoes?: number
}

/**
 * A message that was changed on its way. It is judged by delivering it with what was chosen put back: if the real party
 * then accepts it, that was it.
 */
export type Spot = ItemBase &
  Live & { readonly kind: 'spot'; readonly tampered: Edit; readonly options: readonly Suspect[] }

/** Why it goes as it goes. */
export type Reason = Option & {
  readonly outcome: 'accepted' | 'refused'
  /** Where the story would be as this option says: a world with that protection off. Shown to whoever chose it. */
  readonly asIf?: StagePlace
}

/**
 * Accepted or refused, and because of what? The message that is held is delivered, changed as `change` says, and the
 * real party decides. `live` must name the message that is held, and no what-if.
 */
export type Predict = ItemBase &
  Live & {
    readonly kind: 'predict'
    /** Nothing where it is left out: it is delivered as it is. */
    readonly change?: { readonly edit: Edit } | { readonly whatIf: string }
    /** The code of the inside note of the refusal, where it is refused: CI holds it against the run. */
    readonly note?: string
    readonly options: readonly Reason[]
  }

/** A way to understand what somebody wrote. */
export type Reading = Told &
  Standing & {
    /** What it was taken as: `the browser`. It is the text of the choice as well. */
    readonly means: string
    /** Phrases, each of words that must all be there, in any order: `browser history`. A word may have its endings: `log*`. Alternatives of a word: `ada|she`. A word that must not be there: `-never`. */
    readonly any: readonly string[]
  }

/** A short answer in one's own words. The first reading that fits counts. */
export type Recall = ItemBase & Partial<Live> & { readonly kind: 'recall'; readonly readings: readonly Reading[] }

/**
 * Build the request. It passes when the real server answers with `goal`, however it was written. `live` names the
 * request, which is taken apart: its reader puts it together from what is offered.
 */
export type Build = ItemBase &
  Live & {
    readonly kind: 'build'
    readonly goal: MessageKind
    /** The fields of the form, the query, or the header that the reader has to find, by name. Everything else of the message stays as it is. */
    readonly fields: readonly string[]
    /** Names and values that are offered besides and that do not belong there. */
    readonly lures: readonly ({ readonly name: string } & ({ readonly text: string } | { readonly value: ValueIn }))[]
    /** Two, from vague to clear. */
    readonly hints: readonly string[]
    /** What is said when the server refuses, by the code of its inside note or the error on the wire. */
    readonly refusals: readonly (Told & { readonly says: string; readonly belief: BeliefId })[]
    /** What is said when none of them fits. */
    readonly otherwise: Told & { readonly belief: BeliefId }
  }

export type Item = Choice | Several | Order | Match | Cloze | Spot | Predict | Recall | Build
export type ItemKind = Item['kind']

/** One question in two forms of equal difficulty, for the test before and the test after. Neither is in the bank. */
export type Pair = { readonly a: Item; readonly b: Item }
