/** What the code that a lab is about is given, and what it gives back. */
import type { JSONWebKeySet } from 'jose'

export type Claims = Readonly<Record<string, unknown>>

/** Whose tokens an API takes. */
export type Issuer = {
  /** As `iss` names it. */
  readonly issuer: string
  readonly jwks: JSONWebKeySet
  /** Whom its tokens may be about; anybody, where that is not said. */
  readonly customers?: readonly string[]
}

/** What the API has at hand where it checks a token. */
export type AtHand = {
  /** The keys that Acme ID publishes. */
  readonly jwks: JSONWebKeySet
  /** Acme ID and its keys, and whoever else the API takes tokens of. */
  readonly issuers: readonly Issuer[]
  /** Acme ID, as `iss` names it. */
  readonly issuer: string
  /** The API itself, as `aud` names it. */
  readonly audience: string
  /** The algorithm that Acme ID signs with. */
  readonly algorithm: string
  /** Milliseconds since 1970. */
  readonly now: number
}

/** Checks a token: gives its claims, or throws. */
export type Verifier = (token: string, at: AtHand) => Promise<Claims> | Claims
