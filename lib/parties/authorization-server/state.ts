/** What Acme ID keeps: everything the provider would put into a database, as JSON. */
import type { JWK } from 'jose'
import type { HttpResponse, RequestMessage } from '../../world/message'
import type { Account } from '../../world/story'

/** One record of the provider's adapter. Expiry in seconds since 1970, `null` for never. */
export type Stored = { readonly payload: Record<string, unknown>; readonly expiresAt: number | null }

/** By model and id: `AuthorizationCode:Kz3f0…`. */
export type Records = Readonly<Record<string, Stored>>

/** A client as it was registered (RFC 7591 §2). */
export type RegisteredClient = {
  readonly client_id: string
  readonly client_secret?: string
  readonly [name: string]: unknown
}

export type Api = {
  readonly audience: string
  /** The scopes that it knows. */
  readonly scope: string
  /** The client that it is, when it asks for something itself. */
  readonly client_id: string
  /** The scope at another API that its own leads to, when it calls that one for whoever called it (RFC 8693). */
  readonly exchangesFor?: string
}

/** A request that cannot be answered before others have answered what they were asked in the course of it. */
export type Suspended = {
  readonly request: RequestMessage
  /** What was asked, by the id of the question; `null` where the answer has not come. */
  readonly asked: Readonly<Record<string, Asked>>
}

export type Asked = { readonly url: string; readonly answer: HttpResponse | null }

export type AuthorizationServerState = {
  readonly issuer: string
  /** Private keys, the one that signs first. They never leave the server. */
  readonly keys: readonly JWK[]
  /** Signs the provider's own cookies. */
  readonly cookieKey: string
  readonly clients: readonly RegisteredClient[]
  readonly accounts: readonly Account[]
  /** The client that stands for the API: the only one that may introspect others' tokens. */
  readonly introspector: string
  /** What a client must show to register itself (RFC 7591 §1.2). */
  readonly initialAccessToken: string
  /** The APIs that access tokens are for. A token is for the first where nobody names one. */
  readonly apis: readonly Api[]
  /** Photos by id, for the page that asks about them. */
  readonly photoTitles: Readonly<Record<string, string>>
  readonly records: Records
  /** Requests that wait until others have answered, by their own id. */
  readonly suspended: Readonly<Record<string, Suspended>>
}
