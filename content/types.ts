/** The shapes of what is taught. Content is data: it imports types and nothing else. */

import type { Edit } from '../lib/world/edit'
import type { MessageKind } from '../lib/world/kinds'
import type { PartyId, PartyRole } from '../lib/world/message'
import type { Act } from '../lib/world/party'
import type { SettingName, Settings, SettingsCondition } from '../lib/world/settings'
import type { PartySetup } from '../lib/world/setup'
import type { Topic } from '../lib/world/vocabulary/topic'
import type { Move } from './attacks/move'
import type { Beat, CastLine, Opening, Recap } from './telling'

/** A section of a specification: `RFC 7636 §4.6`, and where to read it. */
export type SpecReference = { readonly label: string; readonly href: string }

/** What is said of a message, whichever run it is part of. */
export type MessageWords = {
  /** Its heading: what this message says, in a few words a newcomer understands. */
  readonly title: string
  /** One to three sentences: what happens here and why. */
  readonly meaning: string
  /** The name Next uses: `Deliver: {delivery}`. */
  readonly delivery: string
  /** Names of the values worth showing on its arrow in the ladder, where the message carries them. */
  readonly carries: readonly string[]
  readonly spec?: SpecReference
}

/** What is said of a parameter. Every sentence is checked against its spec. */
export type ParameterWords = {
  /** What it is, in one sentence. */
  readonly is: string
  /** Who made it. */
  readonly madeBy: string
  /** Who checks it, and against what. */
  readonly checkedBy: string
  /** What goes wrong without it. */
  readonly without: string
  readonly spec: SpecReference
}

/** What is said of a topic of the vocabulary: of each of its kinds of message, and of each of its parameters. */
export type WordsOf<Each extends Topic> = {
  readonly messages: Readonly<Record<Each['kinds'][number], MessageWords>>
  readonly parameters: Readonly<Record<Each['parameters'][number], ParameterWords>>
}

/** What is said of a claim in a token, or of a member of its header. */
export type ClaimWords = {
  /** What it is, in one sentence. */
  readonly is: string
  readonly madeBy: string
  /** Who goes by it, and for what. */
  readonly reliedOnBy: string
  /** What happens where it is believed and not true. */
  readonly ifItLies: string
  readonly spec: SpecReference
}

export type PartyWords = {
  /** The story's name: `Photo API`. */
  readonly name: string
  /** The same inside a sentence: `the Photo API`. */
  readonly inText: string
  /** The spec's term: `authorization server`. */
  readonly term: string
  /** One sentence: what it does in the story. */
  readonly does: string
  readonly cast: CastLine
}

export type SettingWords = {
  readonly label: string
  readonly values: Readonly<Record<string, { readonly label: string; readonly effect: string }>>
}

/** What is done to the message that is held: it is changed, or delivered twice, or somebody else is quicker. */
export type Meddling =
  | { readonly edit: Edit }
  /** Deliver it as it is, and then deliver the very same message once more. */
  | { readonly again: true }
  /** Somebody acts before it is delivered, for instance Mallory with what she has seen. */
  | { readonly first: { readonly party: PartyId; readonly act: Act } }

/** How it must end. */
export type Ending =
  | {
      readonly refusedBy: PartyRole
      /**
       * What the refusal says on the wire: an OAuth error code, or the HTTP status where there is none. `null` where
       * nobody is told: a browser keeps an answer from a script, a job stops.
       */
      readonly wire: string | null
      /** What the refusing party's own log says: the code of its inside note, and words that the note contains. */
      readonly note: { readonly code: string; readonly contains: string }
      /** One sentence: which attack this check stops. */
      readonly stops: string
    }
  | {
      /** Nobody refuses, and that is the lesson. */
      readonly refusedBy: null
      /** The kind of the message with which the story then ends. */
      readonly ends: MessageKind
      /** Codes of refusals that belong to the story and come all the same. */
      readonly refusals?: readonly string[]
      /** One sentence: what that means, and what would have helped. */
      readonly lesson: string
    }

/** A ready-made what-if: one change at one message, and how the real parties must answer it. CI plays every one. */
export type WhatIf = Ending & {
  readonly id: string
  /** Completes "What if…": `the code_verifier is wrong`. */
  readonly title: string
  /** The name of its branch: `wrong verifier`. */
  readonly branch: string
  /** The message that is changed or repeated before it is delivered. */
  readonly at: MessageKind
  /** Which one of that kind, where the story has several: 2 is the second. The first where it is left out. */
  readonly nth?: number
  readonly how: Meddling
  /** What is done in its branch besides, at the places of the story that it leads to. */
  readonly afterwards?: readonly DefaultAct[]
  /** Only where each of these settings has one of these values. */
  readonly when?: SettingsCondition
  readonly spec: SpecReference
}

/** What somebody does by default, once, when a message of this kind was the last to be delivered. */
export type DefaultAct = {
  readonly at: MessageKind | 'start'
  readonly label: string
  /** What one must know to do it by hand. */
  readonly hint?: string
  readonly party: PartyId
  readonly act: Act
  readonly when?: SettingsCondition
  /** Every time, and not only once: whoever sees a sign-in page signs in. */
  readonly always?: true
}

/** How the story ends if nobody meddles: with which message, and which checks refuse something on the way. */
export type FlowEnding = {
  readonly kind: MessageKind
  readonly when?: SettingsCondition
  /** Codes of inside notes, in order. */
  readonly refusals?: readonly string[]
}

export type Flow = {
  readonly id: string
  readonly title: string
  readonly story: string
  readonly useWhen: string
  readonly dontWhen: string
  /** One that the specs advise against: shown as what it is. */
  readonly legacy?: { readonly verdict: string; readonly spec: SpecReference }
  /** The settings a reader may change, in order. */
  readonly settings: readonly SettingName[]
  /** The only values of a setting that make sense here, where that is not all of them. */
  readonly choices?: SettingsCondition
  /** What a setting is in this flow if nobody changes it, where that is not its first choice. */
  readonly defaults?: Partial<Settings>
  /** Who is in it, in the order of the lanes. */
  readonly parties: readonly PartySetup[]
  readonly opening: Opening
  /** In the order in which they happen. Six to eight of them in every combination of settings. */
  readonly beats: readonly Beat[]
  readonly recap: Recap
  /** What is done by default. Of several at one place, the first that has not been done yet. */
  readonly acts: readonly DefaultAct[]
  /** The first whose condition is met. */
  readonly endings: readonly FlowEnding[]
  readonly whatIfs: readonly WhatIf[]
  /** Only for a lab: what is done, move by move. Its `acts` are then what people do whenever they see such a page. */
  readonly script?: readonly Move[]
}
