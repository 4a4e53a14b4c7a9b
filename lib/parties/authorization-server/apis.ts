/** The APIs that access tokens are for (RFC 8707), and the form of a token: a JWT (RFC 9068) or a reference, by setting. */
import { type Configuration, errors, type KoaContextWithOIDC, type ResourceServer } from 'oidc-provider'
import type { Settings } from '../../world/settings'
import { guardOf } from '../guard-of'
import { tokenForms } from './guards/token-forms'
import { tokenLives } from './lifetimes'
import type { Api, AuthorizationServerState } from './state'

type ResourceIndicators = NonNullable<NonNullable<Configuration['features']>['resourceIndicators']>

/** RFC 8707 §2: whoever names no API means the first, if they want anything that an API knows. */
export function resourceIndicators(apis: AuthorizationServerState['apis'], settings: Settings): ResourceIndicators {
  return {
    enabled: true,
    defaultResource: (ctx) => (wantsApi(ctx, apis) ? apis[0]?.audience : undefined),
    useGrantedResource: () => true,
    getResourceServerInfo: (_, resource) => {
      const api = apis.find(({ audience }) => audience === resource)
      if (!api) throw new errors.InvalidTarget(`no API is named "${resource}"`)
      return resourceServerInfo(api, settings)
    },
  }
}

/** Whoever only wants to know who somebody is gets an access token for UserInfo, and for nothing else (OpenID Connect Core §5.3). */
function wantsApi(ctx: KoaContextWithOIDC, apis: AuthorizationServerState['apis']): boolean {
  const { scope, authorization_details } = ctx.oidc.params ?? {}
  if (typeof scope !== 'string' || authorization_details !== undefined) return true
  const known = apis.flatMap((api) => api.scope.split(' '))
  return scope.split(' ').some((word) => known.includes(word))
}

/** How the provider makes a token for an API. */
export function resourceServerInfo(api: Api, settings: Settings): ResourceServer {
  const guarded = guardOf(tokenForms, settings)
  if (guarded) return guarded(api, settings)
  const { audience, scope } = api
  const shared = { audience, scope, accessTokenTTL: tokenLives[settings.tokenLife] }
  if (settings.accessToken === 'opaque') return { ...shared, accessTokenFormat: 'opaque' }
  return { ...shared, accessTokenFormat: 'jwt', jwt: { sign: { alg: settings.algorithm } } }
}
