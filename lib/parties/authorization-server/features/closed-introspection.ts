/** Who may ask what a token is worth: the provider hears public clients too, who only name themselves. */
import { errors, type Provider } from 'oidc-provider'
import type { Context } from '../page-kit'

/** Koa middleware. RFC 7662 §4: the server "MUST require authentication" of whoever asks, lest anybody fish for tokens. */
export function closedIntrospection(provider: Provider) {
  return async function introspection(ctx: Context, next: () => Promise<void>): Promise<void> {
    await next()
    const { route, client } = ctx.oidc ?? {}
    if (route === 'introspection' && client?.clientAuthMethod === 'none') turnAway(provider, ctx)
  }
}

/** RFC 6749 §5.2: "no client authentication included" is `invalid_client`. */
function turnAway(provider: Provider, ctx: Context): void {
  const error = new errors.InvalidClient('client authentication is required to ask about tokens')
  ctx.status = 401
  ctx.body = { error: error.error, error_description: error.error_description }
  provider.emit('introspection.error', ctx, error)
}
