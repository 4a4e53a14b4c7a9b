/** The shapes of what is taught. Content is data: it imports types and nothing else. */

import type { Edit } from '../lib/world/edit'
import type { MessageKind } from '../lib/world/kinds'
import type { PartyId, PartyRole } from '../lib/world/message'
import type { Act } from '../lib/world/party'
import type { SettingName, SettingsCondition } from '../lib/world/settings'

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
}

export type SettingWords = {
  readonly label: string
  readonly values: Readonly<Record<string, { readonly label: string; readonly effect: string }>>
}

/** A stretch of a flow, from the first message of one of its kinds to the next chapter's. */
export type Chapter = {
  readonly title: string
  readonly from: MessageKind | 'start'
  /** Where it begins if the story takes another turn. */
  readonly orFrom?: MessageKind
}

/** A ready-made what-if: one change to one message, and how the real parties must answer it. CI plays every one. */
export type WhatIf = {
  readonly id: string
  /** Completes "What if…": `the code_verifier is wrong`. */
  readonly title: string
  /** The name of its branch: `wrong verifier`. */
  readonly branch: string
  /** The message that is changed or repeated before it is delivered. */
  readonly at: MessageKind
  /** `again`: deliver it as it is, and then deliver the very same message once more. */
  readonly how: { readonly edit: Edit } | { readonly again: true }
  /** Only where each of these settings has one of these values. */
  readonly when?: SettingsCondition
  readonly refusedBy: PartyRole
  /** What the refusal says on the wire: an OAuth error code, or the HTTP status where there is none. */
  readonly wire: string
  /** What the refusing party's own log says: the code of its inside note, and words that the note contains. */
  readonly note: { readonly code: string; readonly contains: string }
  /** One sentence: which attack this check stops. */
  readonly stops: string
  readonly spec: SpecReference
}

/** What a person does by default on a page of this kind. `hint`: what one must know to do it by hand. */
export type DefaultAct = {
  readonly label: string
  readonly hint?: string
  readonly browser: PartyId
  readonly act: Act
}

export type Flow = {
  readonly id: string
  readonly title: string
  readonly story: string
  readonly useWhen: string
  readonly dontWhen: string
  /** The settings a reader may change, in order. */
  readonly settings: readonly SettingName[]
  readonly chapters: readonly Chapter[]
  readonly acts: Readonly<Partial<Record<MessageKind, DefaultAct>>>
  readonly whatIfs: readonly WhatIf[]
}
