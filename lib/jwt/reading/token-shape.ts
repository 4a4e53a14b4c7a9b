/** What is read of a token: its parts, where they stand, and what is wrong with its form. */
import type { Base64urlProblem } from '../base64url'
import type { JsonObject } from '../segment'
import type { Foreign } from './foreign/foreign-id'

/** A stretch of a text in UTF-16 code units, from 0; `end` is the first one after it. */
export type Span = { readonly start: number; readonly end: number }

export type PartName =
  | 'header'
  | 'payload'
  | 'signature'
  // RFC 7516 §3.1
  | 'encrypted-key'
  | 'iv'
  | 'ciphertext'
  | 'tag'
  // RFC 9901 §4
  | 'disclosure'
  | 'key-binding'

/** One member at the top level of a part's JSON, and where it stands. */
export type Member = {
  readonly name: string
  readonly value: unknown
  /** In the part's `decoded`: from the quote before the name to the end of the value. */
  readonly inDecoded: Span
  /** In the token's text: the characters that carry at least one bit of it. */
  readonly inToken: Span
}

export type Part = {
  readonly name: PartName
  /** Where it stands in the token's text. */
  readonly at: Span
  /** Its base64url, as it stands there. */
  readonly text: string
  /** What a header, a payload or a disclosure spells, as far as it can be decoded; `null` for a part that is bytes. */
  readonly decoded: string | null
  /** Its JSON object; `null` where it is none. */
  readonly object: JsonObject | null
  /** In the order of the text. Of a name that stands there twice, both. */
  readonly members: readonly Member[]
}

/** RFC 9901 §4.2: a claim that the holder chose to show. */
export type Disclosure = {
  readonly salt: string | null
  /** `null` for an element of an array (§4.2.2). */
  readonly name: string | null
  readonly value: unknown
  /** The segment as it stands in the token: what the issuer's digest of it is made of (§4.2.3). */
  readonly text: string
}

/** One signature with what it covers (RFC 7515 §7.2: the JSON serialization may have several). */
export type Seal = {
  readonly protected: string
  readonly payload: string
  readonly signature: string
  /** There is no third part at all, where an empty one would say that nobody signed. */
  readonly isCut?: true
  /** Protected and unprotected members together (RFC 7515 §4). `null` where the protected ones cannot be read. */
  readonly header: JsonObject | null
}

export type ReadToken = {
  readonly text: string
  /** `unsecured`: a JWS whose algorithm is `none` (RFC 7515 Appendix A.5). `unknown`: nothing that has a form known here, such as an opaque token. */
  readonly form: 'jws' | 'unsecured' | 'jwe' | 'unknown'
  /** RFC 7515 §7, RFC 7516 §7, RFC 9901 §4. */
  readonly serialization: 'compact' | 'flattened' | 'general' | 'sd-jwt'
  readonly parts: readonly Part[]
  /** Of the first signature, protected and unprotected; of a JWE the joint header. */
  readonly header: JsonObject | null
  readonly payload: JsonObject | null
  readonly seals: readonly Seal[]
  /** The whole object of a JSON serialization. */
  readonly json: JsonObject | null
  readonly disclosures: readonly Disclosure[]
  /** The token that is this token's payload (RFC 7519 §3, `cty` `JWT`). */
  readonly nested: string | null
  /** What it looks like where it is no JWT: then its form is `unknown`. */
  readonly foreign?: Foreign
  readonly troubles: readonly Trouble[]
}

export type TroubleCode =
  | Base64urlProblem
  | 'empty'
  | 'segment-count'
  | 'not-utf8'
  | 'not-json'
  | 'not-object'
  | 'duplicate-member'
  | 'member-type'
  | 'disclosure'
  /** An ellipsis or asterisks, where something was left out to be shown. */
  | 'hidden'

export type Trouble = {
  readonly part: PartName | 'token'
  readonly code: TroubleCode
  /** One sentence for people. */
  readonly text: string
  /** The characters of the token that it is about; `null` where it is about all of it. */
  readonly at: Span | null
}
