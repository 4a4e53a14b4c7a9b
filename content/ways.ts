/** The same task, Photoprint reads Ada's photos, done four ways, and two of them once more with one thing changed. */
import type { Settings } from '../lib/world/settings'

export type WayId =
  | 'cookie-session'
  | 'own-jwt'
  | 'oauth-opaque'
  | 'oauth-jwt'
  | 'own-jwt-matched'
  | 'oauth-opaque-kept'

export type Way = {
  readonly id: WayId
  /** The head of its column. */
  readonly title: string
  /** What is shown at each call. */
  readonly shows: string
  readonly flow: string
  readonly settings: Partial<Settings>
  /** The what-if in which Mallory uses her copy after Ada has ended it, where the story does not do that by itself. */
  readonly stolen?: string
}

export const ways: readonly Way[] = [
  {
    id: 'cookie-session',
    title: 'Cookie session',
    shows: 'a cookie',
    flow: 'cookie-session',
    settings: {},
    stolen: 'cookie-after-logout',
  },
  {
    id: 'own-jwt',
    title: 'Home-made JWT',
    shows: 'a JWT of the API’s own',
    flow: 'own-jwt',
    settings: { tokenLife: 'five-minutes' },
    stolen: 'own-jwt-after-logout',
  },
  {
    id: 'oauth-opaque',
    title: 'OAuth, opaque token',
    shows: 'an opaque access token',
    flow: 'revocation',
    settings: { accessToken: 'opaque', tokenLife: 'five-minutes' },
  },
  {
    id: 'oauth-jwt',
    title: 'OAuth, JWT access token',
    shows: 'a JWT access token',
    flow: 'revocation',
    settings: { accessToken: 'jwt', tokenLife: 'five-minutes' },
  },
]

/** The home-made JWT with the algorithm and the claims of Acme ID’s: beside the OAuth one it shows what is due to OAuth, and what to the size of a token. */
export const matchedWay: Way = {
  id: 'own-jwt-matched',
  title: 'Home-made JWT, made as Acme ID’s',
  shows: 'a JWT of the API’s own, with a scope',
  flow: 'own-jwt',
  settings: { ownJwt: 'like-acme-id', tokenLife: 'five-minutes' },
  stolen: 'own-jwt-after-logout',
}

/** The opaque token at an API that keeps what it was told for some seconds (RFC 7662 §4). */
export const cachedWay: Way = {
  id: 'oauth-opaque-kept',
  title: 'OAuth, opaque token, answer kept',
  shows: 'an opaque access token',
  flow: 'revocation',
  settings: { accessToken: 'opaque', introspection: 'kept', tokenLife: 'five-minutes' },
}
