/** How a flow is told: what stands before it, its beats, and what it ends with. */

import type { MessageKind } from '../lib/world/kinds'
import type { PartyId } from '../lib/world/message'
import type { Settings, SettingsCondition } from '../lib/world/settings'

/** One arrow in the picture of a beat: a message, and the value that is shown travelling along it. */
export type Leg = {
  /** The first of these kinds that the beat has. Where it has none, there is no arrow. */
  readonly at: MessageKind | readonly MessageKind[]
  /** The name of a field that the message carries. Where it carries none of that name, nothing is shown. */
  readonly ticket?: string
}

/**
 * One thing that happens in the story. It begins at the first message of one of its kinds, and has every message up to
 * the next beat's.
 */
export type Beat = {
  /** Names it among those of its flow. Two variants, of which every combination of settings has at most one, share it. */
  readonly id: string
  /** Who does what, in at most eight words: `The code comes back through her browser`. */
  readonly says: string
  /** What its key message says, as if it were spoken: `“Take this one-time code back to Photoprint”`. */
  readonly title: string
  /** What happens, and why: at most 60 words. */
  readonly text: string
  /** The same for the last row of a room: at most two sentences of 20 words. */
  readonly short: string
  /** Why it happens, in one sentence that does not give away what: for whoever has said what comes next. */
  readonly why: string
  readonly from: MessageKind | 'start' | readonly MessageKind[]
  /** Its key message: the first of these kinds that it has. It is what is explained, and what the what-ifs change. */
  readonly key: MessageKind | readonly MessageKind[]
  /** One arrow or two, three at most. */
  readonly legs: readonly Leg[]
  /** The fields of the key message that matter, in order, and in one sentence each what they are for. */
  readonly values?: Readonly<Record<string, string>>
  /** Play stops here by itself, for there is something to think about. */
  readonly pause?: true
  readonly when?: SettingsCondition
}

/** A place to go to: a flow, or another page. */
export type Way =
  | {
      /** The flow itself where it is left out. */
      readonly flow?: string
      readonly settings?: Partial<Settings>
      /** Played from the message that it is for. */
      readonly whatIf?: string
      /** The address of a message in that flow; its beginning where it is left out. */
      readonly position?: string
    }
  | { readonly href: string }

/** One of the things that mattered. */
export type RecapPart = {
  /** As on the wire, where it is something on the wire. */
  readonly name: string
  /** What that is, in a few words. */
  readonly is: string
  /** What it did here, in one sentence. */
  readonly did: string
  /** What it keeps Mallory from: completes the sentence, `Swapping a code that she stole.` */
  readonly stops: string
  /** Where one sees what happens without it. */
  readonly without: Way
  readonly when?: SettingsCondition
}

/** What a run ends with. */
export type Recap = {
  /** What was won: `Photoprint has the photos. It never had the password.` */
  readonly title: string
  /** Five, or as many as the flow has. */
  readonly parts: readonly RecapPart[]
  /** Where to go from here, three or four. The first one is what Next leads to. */
  readonly onward: readonly { readonly title: string; readonly text: string; readonly to: Way }[]
}

/** What stands on the first frame, before anything has happened. */
export type Opening = {
  /** Beside the title: `Photoprint gets Ada’s photos, and never her password.` */
  readonly gist: string
  /** The one question that the flow answers. */
  readonly question: string
  /** Two or three sentences: what is wanted, and what is in the way. */
  readonly text: string
  /** One line for those of whom this flow has something else to say than all others. By the id of the party. */
  readonly cast?: Readonly<Partial<Record<PartyId, CastLine>>>
}

/** Who somebody is: `Ada` and `owns the photos. She sits at her browser.` */
export type CastLine = { readonly who: string; readonly is: string }
