/** Finds the tokens and the keys that a message carries. */
import type { SeenField } from '../world/contents'
import { fieldsOf, type Place } from '../world/fields'
import { isJson, jsonObject } from '../world/http-text'
import { type Http, mediaType } from '../world/message'
import { decodeToken } from './decode'
import type { Jwks } from './verdict'

export const tokenKinds = [
  'Access token',
  'ID token',
  'Refresh token',
  'DPoP proof',
  'Authorization response',
  'Request object',
  'Client assertion',
  'Subject token',
  'Actor token',
  'Logout token',
  'Introspection response',
  'UserInfo response',
] as const

export type TokenKind = (typeof tokenKinds)[number]

export type FoundToken = {
  readonly kind: TokenKind
  readonly token: string
  /** Where it stands in the message, and under which name: `json`, `id_token`. A whole body goes by its media type. */
  readonly place: SeenField['place']
  readonly name: string
}

type Spot = {
  readonly name: string
  readonly places: readonly Place[]
  readonly kind: TokenKind
  /** The same name means something else where it is no JWT. */
  readonly onlyJwt?: true
}

const front: readonly Place[] = ['query', 'location', 'fragment', 'form']

const spots: readonly Spot[] = [
  // RFC 6749 §4.2.2 and §5.1, RFC 6750 §2.2 and §2.3
  { name: 'access_token', places: ['json', ...front], kind: 'Access token' },
  // OpenID Connect Core §3.1.3.3, §3.2.2.5 and §3.3.2.5
  { name: 'id_token', places: ['json', ...front], kind: 'ID token' },
  // OpenID Connect Core §3.1.2.1, RP-Initiated Logout §2
  { name: 'id_token_hint', places: front, kind: 'ID token' },
  // RFC 6749 §5.1 and §6
  { name: 'refresh_token', places: ['json', 'form'], kind: 'Refresh token' },
  // JARM §2.3
  { name: 'response', places: front, kind: 'Authorization response', onlyJwt: true },
  // RFC 9101 §5.1, RFC 9126 §3
  { name: 'request', places: ['query', 'location', 'form'], kind: 'Request object', onlyJwt: true },
  // RFC 7521 §4.2
  { name: 'client_assertion', places: ['form'], kind: 'Client assertion' },
  // RFC 8693 §2.1
  { name: 'subject_token', places: ['form'], kind: 'Subject token' },
  { name: 'actor_token', places: ['form'], kind: 'Actor token' },
  // OpenID Connect Back-Channel Logout §2.5
  { name: 'logout_token', places: ['form'], kind: 'Logout token' },
  // RFC 7662 §2.1, RFC 7009 §2.1
  { name: 'token', places: ['form'], kind: 'Access token' },
  // RFC 6750 §2.1, RFC 9449 §7.1
  { name: 'authorization', places: ['header'], kind: 'Access token' },
  // RFC 9449 §4.1
  { name: 'dpop', places: ['header'], kind: 'DPoP proof' },
]

/** Bodies that are a token and nothing else: RFC 9701 §5, OpenID Connect Core §5.3.2, RFC 9101 §10.2. */
const bodies: Readonly<Record<string, TokenKind>> = {
  'application/token-introspection+jwt': 'Introspection response',
  'application/jwt': 'UserInfo response',
  'application/oauth-authz-req+jwt': 'Request object',
}

/** Every token of a message, opaque ones too, in wire order. */
export function tokensIn(http: Http): FoundToken[] {
  const fields = fieldsOf(http)
  const inFields = fields.flatMap(({ place, name, value }): FoundToken[] => {
    const spot = spots.find((candidate) => candidate.name === name && candidate.places.includes(place))
    const isCredentials = name === 'authorization' && place === 'header'
    const token = isCredentials ? (bearerToken(value) ?? dpopToken(value) ?? '') : value
    if (spot === undefined || token === '' || (spot.onlyJwt && !isJwt(token))) return []
    const isRefresh = name === 'token' && fields.some(isRefreshHint)
    return [{ kind: isRefresh ? 'Refresh token' : spot.kind, token, place, name }]
  })
  return [...inFields, ...bodyToken(http)]
}

function bodyToken(http: Http): FoundToken[] {
  const name = mediaType(http)
  const kind = Object.hasOwn(bodies, name) ? bodies[name] : undefined
  return kind === undefined || http.body === '' ? [] : [{ kind, token: http.body, place: 'body', name }]
}

function isJwt(text: string): boolean {
  return decodeToken(text).type !== 'opaque'
}

/** RFC 7009 §2.1 and RFC 7662 §2.1: what the sender believes the token to be. */
function isRefreshHint({ name, value }: SeenField): boolean {
  return name === 'token_type_hint' && value === 'refresh_token'
}

/** The token of an Authorization header (RFC 6750 §2.1); `null` where it has none. The scheme's name has no case (RFC 9110 §11.1). */
export function bearerToken(credentials: string): string | null {
  return /^bearer +(\S+)$/i.exec(credentials)?.[1] ?? null
}

/** The same for a token that is bound to a key (RFC 9449 §7.1). */
export function dpopToken(credentials: string): string | null {
  return /^dpop +(\S+)$/i.exec(credentials)?.[1] ?? null
}

/** The keys of a message that is a JWK Set (RFC 7517 §5); `null` for any other. */
export function keysIn(http: Http): Jwks | null {
  const keys = jsonObject(http.body)?.keys
  return isJson(http) && Array.isArray(keys) ? { keys } : null
}
