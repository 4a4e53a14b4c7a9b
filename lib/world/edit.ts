/** Edits: what is changed in a message before it is delivered. Data, so that a what-if is content. */
import type { Place } from './fields'
import type { CookieAttribute } from './set-cookie'

/** What a value, or an address, becomes. `{name}` in it stands for an address of the world, such as `{elsewhere}`. */
export type NewValue =
  | { readonly to: string }
  /** One character of the value becomes another: enough to break a signature, a hash or a comparison. */
  | { readonly alter: 'one-character' }
  | { readonly remove: true }
  /** Of credentials (RFC 9110 §11.4), the scheme alone: what stands behind it stays as it is. */
  | { readonly scheme: string }
  /** Another value of that name, after those that are there. */
  | { readonly add: string }

/** One attribute of a cookie that a response sets. A flag, such as Secure, becomes the empty text, and is there. */
export type AttributeChange = {
  readonly in: 'set-cookie'
  readonly name: string
  readonly attribute: CookieAttribute
} & ({ readonly to: string } | { readonly remove: true })

export type PlainChange =
  | ({ readonly in: Place; readonly name: string } & NewValue)
  | AttributeChange
  | { readonly in: 'method' | 'url' | 'status' | 'body'; readonly to: string }

/** A JSON value (RFC 8259 §3). */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

/**
 * New values for members of a JSON object. `null` takes a member out, as in a JSON Merge Patch (RFC 7396), and any
 * other value replaces the old one whole. `{name}` in a string stands for an address of the world, and
 * `{ now: 60 }` for the time of the delivery plus 60 seconds, as a NumericDate (RFC 7519 §2).
 */
export type Members = Readonly<Record<string, Json>>

/**
 * Who signs a token that was changed. `keep`: nobody, the old signature stays. `none`: nobody, and the token says so
 * (RFC 7518 §3.6). `sender`: the party that sends the message, with a key of its own. `stranger`: a key that nobody
 * knows. `leaked`: the key that made the old signature, whoever's it is, as if somebody had got hold of it.
 * `public-as-secret`: an HMAC whose secret is the authorization server's public key (RFC 8725 §2.1).
 */
export const signings = ['keep', 'none', 'sender', 'stranger', 'leaked', 'public-as-secret'] as const
export type Signing = (typeof signings)[number]

export type NewToken = { readonly header?: Members; readonly payload?: Members; readonly sign: Signing }

/** A JWT that a message carries, alone in a value or after the scheme of an Authorization header, or as its whole body. */
export type TokenChange =
  | { readonly in: Place; readonly name: string; readonly token: NewToken }
  | { readonly in: 'body'; readonly token: NewToken }

export type Change = PlainChange | TokenChange

/** Changes, applied in order. What comes out must be a message; between two changes it need not be one. */
export type Edit = readonly Change[]
