/** What an access token opens: by scope everything, by detail (RFC 9396) the photos it names. */

/** What a check found out about the token. */
export type TokenClaims = {
  readonly sub?: string
  readonly scope?: string
  readonly client_id?: string
  readonly exp?: number
  /** RFC 9449 §6: the key that it is bound to. */
  readonly cnf?: { readonly jkt?: string }
  /** RFC 9396 §9 */
  readonly authorization_details?: readonly Detail[]
}

type Detail = {
  readonly type: string
  readonly actions?: unknown
  readonly locations?: unknown
  readonly photos?: unknown
}

/** Says of a photo whether a token opens it; `null` where it opens none. */
export type Permission = ((photo: string) => boolean) | null

/** What the token opens. */
export function permissionOf(claims: TokenClaims, api: string): Permission {
  if (claims.scope?.split(' ').includes('photos.read')) return () => true
  const details = claims.authorization_details?.filter((detail) => isForReading(detail, api)) ?? []
  const photos = details.flatMap(({ photos }) => photos)
  return photos.length ? (photo) => photos.includes(photo) : null
}

/** RFC 9396 §2.2: without `locations`, it is for the API that the token is for. */
function isForReading({ type, actions, locations }: Detail, api: string): boolean {
  const has = (list: unknown, member: string) => Array.isArray(list) && list.includes(member)
  return type === 'photo_print' && has(actions, 'read') && has(locations ?? [api], api)
}

/** What its scope says, for the log. */
export function allows({ scope }: TokenClaims): string {
  return scope ? `The token allows "${scope}"` : 'The token names no scope that it allows'
}

/** RFC 7662 §2.2: an introspection response need not say who it is about, nor whose token it is. */
export function mayRead({ client_id, sub }: TokenClaims): string {
  const who = client_id || 'Whoever brought the token (it names no client_id)'
  return sub
    ? `${who} may read the photos of ${sub}.`
    : `${who} may read, and the token names no sub: so there are no photos.`
}
