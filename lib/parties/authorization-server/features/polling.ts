/** Asking again and again, at a pace: `interval` and `slow_down` (RFC 8628 §3.2, §3.5; CIBA §7.3, §11), which the provider leaves out. */
import { errors, type Provider } from 'oidc-provider'
import { keep, kept } from '../adapter'
import type { Context } from '../page-kit'
import { current } from '../serving'

/** Seconds between two questions, for those who are not told otherwise (RFC 8628 §3.2). */
const interval = 5
const longest = 60 * 60

/** Koa middleware: says how often a client may ask, and tells one that asks more often to slow down. */
export function pacedPolling(provider: Provider) {
  return async function polling(ctx: Context, next: () => Promise<void>): Promise<void> {
    await next()
    const route = ctx.oidc?.route
    const body = ctx.body as { error?: string } | undefined
    if (ctx.status === 200 && (route === 'device_authorization' || route === 'backchannel_authentication'))
      ctx.body = { ...body, interval }
    if (route === 'token' && body?.error === 'authorization_pending') pace(provider, ctx)
  }
}

/** RFC 8628 §3.5: `slow_down` is a variant of `authorization_pending`, and each one adds five seconds to the interval. */
function pace(provider: Provider, ctx: Context): void {
  const { device_code, auth_req_id } = ctx.oidc.params ?? {}
  const key = `Polling:${device_code ?? auth_req_id}`
  const { now } = current()
  const last = kept(key) as { at: number; interval: number } | undefined
  const wanted = last?.interval ?? interval
  const isTooSoon = last !== undefined && now - last.at < wanted * 1000
  keep(key, { at: now, interval: isTooSoon ? wanted + 5 : wanted }, longest)
  if (!isTooSoon) return
  const waited = Math.floor((now - last.at) / 1000)
  const error = new errors.SlowDown(undefined, `asked again after ${waited} s, and ${wanted} s had to pass`)
  ctx.body = { error: error.error, error_description: error.error_description }
  provider.emit('grant.error', ctx, error)
}
