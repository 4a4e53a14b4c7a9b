/** What a token of a kind must say to be one: the claims that are REQUIRED of it, by its `typ`. */
import type { JsonObject } from '../segment'

type Kind = { readonly claims: readonly string[]; readonly spec: string }

const kinds: Readonly<Record<string, Kind>> = {
  'application/at+jwt': {
    claims: ['iss', 'exp', 'aud', 'sub', 'client_id', 'iat', 'jti'],
    spec: 'RFC 9068 §2.2',
  },
  'application/dpop+jwt': { claims: ['jti', 'htm', 'htu', 'iat'], spec: 'RFC 9449 §4.2' },
  'application/token-introspection+jwt': {
    claims: ['iss', 'aud', 'iat', 'token_introspection'],
    spec: 'RFC 9701 §5',
  },
  'application/logout+jwt': {
    claims: ['iss', 'aud', 'iat', 'jti', 'events'],
    spec: 'OpenID Connect Back-Channel Logout §2.4',
  },
}

/** RFC 7515 §4.1.9: "application/" may be left out, and media types have no case (RFC 2045 §5.1). */
export function wholeType(type: string): string {
  return (type.includes('/') ? type : `application/${type}`).toLowerCase()
}

/** What is missing for it to be what its `typ` says, and who requires it; `null` where nothing is, or nothing is known of the kind. */
export function lacking(typ: unknown, payload: JsonObject): { readonly names: string[]; readonly spec: string } | null {
  const whole = typeof typ === 'string' ? wholeType(typ) : ''
  const kind = Object.hasOwn(kinds, whole) ? kinds[whole] : undefined
  const names = kind?.claims.filter((name) => payload[name] === undefined) ?? []
  return kind && names.length > 0 ? { names, spec: kind.spec } : null
}
