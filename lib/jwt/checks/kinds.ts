/** What a token of a kind must say to be one, and must not: the claims that are REQUIRED of it and PROHIBITED, by its `typ`. */
import type { JsonObject } from '../segment'

/** A name with “or” in it is one claim or the other. */
type Kind = { readonly claims: readonly string[]; readonly never?: readonly string[]; readonly spec: string }

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
  'application/secevent+jwt': { claims: ['iss', 'iat', 'jti', 'events'], spec: 'RFC 8417 §2.2' },
  'application/kb+jwt': { claims: ['iat', 'aud', 'nonce', 'sd_hash'], spec: 'RFC 9901 §4.3' },
  'application/logout+jwt': {
    claims: ['iss', 'aud', 'iat', 'exp', 'jti', 'events', 'sub or sid'],
    never: ['nonce'],
    spec: 'OpenID Connect Back-Channel Logout §2.4',
  },
}

/** RFC 7515 §4.1.9: "application/" may be left out, and media types have no case (RFC 2045 §5.1). */
export function wholeType(type: string): string {
  return (type.includes('/') ? type : `application/${type}`).toLowerCase()
}

/** Which claims keep it from being what its `typ` says, and who wants it so. */
type Misfit = { readonly code: 'typ-lacks' | 'typ-forbids'; readonly names: string[]; readonly spec: string }

/** `null` where it has what it must have and nothing else, or nothing is known of the kind. */
export function misfit(typ: unknown, payload: JsonObject): Misfit | null {
  const whole = typeof typ === 'string' ? wholeType(typ) : ''
  const kind = Object.hasOwn(kinds, whole) ? kinds[whole] : undefined
  if (!kind) return null
  // A claim that is null says nothing.
  const has = (name: string) => payload[name] !== undefined && payload[name] !== null
  const lacks = kind.claims.filter((name) => !name.split(' or ').some(has))
  if (lacks.length > 0) return { code: 'typ-lacks', names: lacks, spec: kind.spec }
  const forbidden = (kind.never ?? []).filter((name) => payload[name] !== undefined)
  return forbidden.length > 0 ? { code: 'typ-forbids', names: forbidden, spec: kind.spec } : null
}
