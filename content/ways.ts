/** The same task, Photoprint reads Ada's photos, done four ways. */
import type { Settings } from '../lib/world/settings'

export type WayId = 'cookie-session' | 'own-jwt' | 'oauth-opaque' | 'oauth-jwt'

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
    settings: {},
    stolen: 'own-jwt-after-logout',
  },
  {
    id: 'oauth-opaque',
    title: 'OAuth, opaque token',
    shows: 'an opaque access token',
    flow: 'revocation',
    settings: { accessToken: 'opaque' },
  },
  {
    id: 'oauth-jwt',
    title: 'OAuth, JWT access token',
    shows: 'a JWT access token',
    flow: 'revocation',
    settings: { accessToken: 'jwt' },
  },
]
