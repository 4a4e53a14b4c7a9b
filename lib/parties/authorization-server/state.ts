/** What Acme ID keeps: everything the provider would put into a database, as JSON. */
import type { JWK } from 'jose'
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
  /** The API that access tokens are for, and the scopes that it knows. */
  readonly api: { readonly audience: string; readonly scope: string }
  readonly records: Records
}
