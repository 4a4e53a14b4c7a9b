/** Finds the tokens and the keys that a message carries. */
import { type Field, fieldsOf, type Place } from '../world/fields'
import { isJson, jsonObject } from '../world/http-text'
import type { Http } from '../world/message'
import type { Jwks } from './verdict'

export type TokenKind = 'Access token' | 'ID token' | 'Refresh token'

export type FoundToken = {
  readonly kind: TokenKind
  readonly token: string
  /** Where it stands in the message, and under which name: `json`, `id_token`. */
  readonly place: Place
  readonly name: string
}

type Spot = { readonly place: Place; readonly name: string; readonly kind: TokenKind }

const spots: readonly Spot[] = [
  // RFC 6749 §5.1, OpenID Connect Core §3.1.3.3
  { place: 'json', name: 'access_token', kind: 'Access token' },
  { place: 'json', name: 'id_token', kind: 'ID token' },
  { place: 'json', name: 'refresh_token', kind: 'Refresh token' },
  // RFC 6749 §6
  { place: 'form', name: 'refresh_token', kind: 'Refresh token' },
  // RFC 6750 §2.1
  { place: 'header', name: 'authorization', kind: 'Access token' },
  // RFC 7662 §2.1
  { place: 'form', name: 'token', kind: 'Access token' },
]

/** Every token of a message, opaque ones too, in wire order. */
export function tokensIn(http: Http): FoundToken[] {
  return fieldsOf(http).flatMap((field) => {
    const spot = spots.find(({ place, name }) => place === field.place && name === field.name)
    const token = spot === undefined ? '' : tokenOf(field)
    return spot === undefined || token === '' ? [] : [{ kind: spot.kind, token, place: field.place, name: field.name }]
  })
}

function tokenOf(field: Field): string {
  return field.place === 'header' ? (bearerToken(field.value) ?? '') : field.value
}

/** The token of an Authorization header (RFC 6750 §2.1); `null` where it has none. The scheme's name has no case (RFC 9110 §11.1). */
export function bearerToken(credentials: string): string | null {
  return /^bearer +(\S+)$/i.exec(credentials)?.[1] ?? null
}

/** The keys of a message that is a JWK Set (RFC 7517 §5); `null` for any other. */
export function keysIn(http: Http): Jwks | null {
  const keys = jsonObject(http.body)?.keys
  return isJson(http) && Array.isArray(keys) ? { keys } : null
}
