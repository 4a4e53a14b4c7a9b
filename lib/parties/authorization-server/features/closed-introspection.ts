/** Who may ask what a token is worth, and about which. The provider hears public clients too, who only name themselves. */
import { type Configuration, errors, type Provider } from 'oidc-provider'
import type { Context } from '../page-kit'
import { current } from '../serving'
import type { AuthorizationServerState } from '../state'

type Feature = NonNullable<NonNullable<Configuration['features']>['introspection']>
type Introspection = Feature & { readonly enabled: true }

/**
 * RFC 7662 §4: whether a token can be used "at the resource server making the introspection call" is for the server to
 * find out. A refresh token can be used at none.
 */
export function introspection({
  introspector,
  apis,
}: Pick<AuthorizationServerState, 'introspector' | 'apis'>): Introspection {
  const audience = apis.find(({ client_id }) => client_id === introspector)?.audience
  return {
    enabled: true,
    allowedPolicy: (_, client, token) =>
      client.clientId === introspector && 'aud' in token && [token.aud].flat().includes(audience),
  }
}

/** Koa middleware. RFC 7662 §4: the server "MUST require authentication" of whoever asks, lest anybody fish for tokens. */
export function closedIntrospection(provider: Provider) {
  return async function closed(ctx: Context, next: () => Promise<void>): Promise<void> {
    const { notes } = current()
    const before = notes.length
    await next()
    const { route, client } = ctx.oidc ?? {}
    if (route !== 'introspection' || client?.clientAuthMethod !== 'none') return
    // What the provider had to say of the token does not matter any more.
    notes.splice(before)
    turnAway(provider, ctx)
  }
}

/** RFC 6749 §5.2: "no client authentication included" is `invalid_client`. */
function turnAway(provider: Provider, ctx: Context): void {
  const error = new errors.InvalidClient('client authentication is required to ask about tokens')
  ctx.status = 401
  ctx.body = { error: error.error, error_description: error.error_description }
  provider.emit('introspection.error', ctx, error)
}
