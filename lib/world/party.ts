/** What a party is: a plain function of its own state and one event. */
import type { HttpRequest, HttpResponse, Message, PartyId } from './message'
import type { Addresses, Settings } from './settings'

/** A message has arrived. */
export type Received = { readonly type: 'received'; readonly message: Message }

/** A person has acted on the open page. Only browsers get this. */
export type Acted = { readonly type: 'acted'; readonly act: Act }

/** What a person can do with a browser: submit a form of the open page, follow one of its links, or type an address. */
export type Act =
  | { readonly kind: 'submit'; readonly form: number; readonly fields: Readonly<Record<string, string>> }
  | { readonly kind: 'follow'; readonly href: string }
  | { readonly kind: 'open'; readonly address: string }

export type PartyEvent = Received | Acted

/** What a party's own log says: the check that refused, the record that was written. Never on the wire. */
export type InsideNote = {
  readonly party: PartyId
  /** Stable: a provider event (`grant.error`), a library's error code, or the name of one of our own checks. */
  readonly code: string
  readonly text: string
  /** True where this party refused the message it was handed. */
  readonly refused: boolean
}

/** One thing that a party knows now. Its value is what was captured, never a description of it. */
export type Fact = {
  readonly party: PartyId
  /** The spec's name where it has one: `code_verifier`. */
  readonly name: string
  readonly value: string
  /** Known to this party alone, or handed to it in confidence. */
  readonly secret: boolean
}

/** What a party may use of the world around it. Time and randomness come from here and from nowhere else. */
export type WorldView = {
  readonly self: PartyId
  /** Milliseconds since 1970. */
  readonly now: number
  readonly settings: Settings
  readonly addresses: Addresses
  /** The id that the first message sent in this event will get. */
  readonly nextId: number
  /** `count` random bytes in base64url, drawn from the world. */
  readonly random: (count: number) => string
}

/** A message on its way out, before the world numbers and addresses it. The first one sent in an event gets the id `nextId`, and so on. */
export type Sending = { readonly http: HttpRequest } | { readonly http: HttpResponse; readonly inReplyTo: number }

export type Outcome<State> = {
  readonly state: State
  readonly sends: readonly Sending[]
  readonly notes: readonly Omit<InsideNote, 'party'>[]
}

export type Party<State> = (state: State, event: PartyEvent, world: WorldView) => Promise<Outcome<State>>

/** A role's behaviour: how it handles an event, and what it knows. */
export type Role<State> = {
  handle(...args: Parameters<Party<State>>): ReturnType<Party<State>>
  facts(state: State): readonly Omit<Fact, 'party'>[]
}
