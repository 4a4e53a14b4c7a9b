/** What a party is: a plain function of its own state and one event. */
import type { Headers, HttpRequest, HttpResponse, Message, PartyId, PartyRole } from './message'
import type { Addresses, Settings } from './settings'

/** A message has arrived. */
export type Received = { readonly type: 'received'; readonly message: Message }

/** A person has acted on the open page, or time has passed for a party. */
export type Acted = { readonly type: 'acted'; readonly act: Act }

export type Act =
  /** A person submits a form of the open page, follows one of its links, or types an address. `{name}` in what is typed is what another party shows under that name. */
  | { readonly kind: 'submit'; readonly form: number; readonly fields: Readonly<Record<string, string>> }
  | { readonly kind: 'follow'; readonly href: string }
  | { readonly kind: 'open'; readonly address: string }
  /** So many seconds pass, and then the party does by itself what it had planned: `task`, where it has several plans. */
  | { readonly kind: 'wait'; readonly seconds: number; readonly task?: string }
  /** The attacker sends a request, in which `{name}` stands for an address of the world or for a value that she has seen. */
  | { readonly kind: 'send'; readonly request: RequestTemplate }
  /** She makes a token, which she then has under the name `forged`. */
  | { readonly kind: 'forge'; readonly token: Forgery }
  /** She reads what stands in a token that she has seen, by its name. Nobody needs a key for that (RFC 7519 §3). */
  | { readonly kind: 'read'; readonly token: string }
  /** She tries words on a token that she has seen, until one of them is the secret that it was signed with. */
  | { readonly kind: 'guess'; readonly token: string }

/** A token that the attacker makes. `{name}` in its texts stands for a value that she has seen, or for an address of the world. */
export type Forgery = {
  /** The name of a token that she has seen, from which all is taken that is not named here. */
  readonly from?: string
  /** Members of the header; `null` takes one away. `"{own_key}"` is her public key as a JWK. */
  readonly header?: JsonMembers
  /** Members of the payload; `null` takes one away. */
  readonly claims?: JsonMembers
  /** What the signature is made with: nothing, so that it is empty; the signature of `from`; her own key; or a text as an HMAC secret. */
  readonly sign: 'nothing' | 'as-it-was' | 'own-key' | { readonly secret: string }
  /** `jwe`: five parts, of which only the header is what it says (RFC 7516 §3.1). */
  readonly form?: 'jws' | 'jwe'
}

export type JsonMembers = Readonly<Record<string, Json>>

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }

export type RequestTemplate = {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly headers?: Headers
  /** The fields of a form; the members of a JSON object where the headers say `application/json`. */
  readonly form?: Readonly<Record<string, string>>
}

/** Who can act how. */
export const actors: Readonly<Record<Act['kind'], readonly PartyRole[]>> = {
  submit: ['browser', 'device'],
  follow: ['browser', 'device'],
  open: ['browser'],
  wait: ['browser', 'client', 'device', 'authorization-server', 'resource-server', 'attacker'],
  send: ['attacker'],
  forge: ['attacker'],
  read: ['attacker'],
  guess: ['attacker'],
}

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

/** What a browser or a device shows. */
export type Screen = {
  /** The address bar; empty for a device, which has none. */
  readonly address: string
  /** `message` brought the page; `null` for one that was open before the story began. */
  readonly page: { readonly message: number | null; readonly html: string } | null
  /** True between a request and its answer: the open page is still the old one. */
  readonly loading: boolean
}

/** A private key as a JWK (RFC 7517). It never leaves the server. */
export type PrivateJwk = {
  readonly kty?: string
  readonly kid?: string
  readonly alg?: string
  readonly [name: string]: unknown
}

/** A role's behaviour: how it handles an event, what it knows, and what can be seen of it. */
export type Role<State> = {
  handle(...args: Parameters<Party<State>>): ReturnType<Party<State>>
  facts(state: State): readonly Omit<Fact, 'party'>[]
  /** Only for a role that has a screen. */
  screen?(state: State): Screen
  /** What a person learns from it and can type elsewhere, by name: a code on a screen, a code told on the telephone. */
  shows?(state: State): Readonly<Record<string, string>>
  /** Only for a role that signs: the private keys that it holds, the one that it signs with first. */
  keys?(state: State): readonly PrivateJwk[]
  /** Once an event was too much for it: the state in which it waits for that no longer, and how it answers whoever waits for an answer. */
  breaks?(state: State, event: PartyEvent): Pick<Outcome<State>, 'state' | 'sends'>
  /** Only for the attacker: what she has got hold of once this message, on its way to somebody else, was delivered. */
  overhear?(state: State, message: Message): State
}
