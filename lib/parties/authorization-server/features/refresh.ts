/** How Acme ID refreshes (RFC 6749 §6) and takes tokens back (RFC 7009). */
import { type AdapterFactory, type AdapterPayload, type Configuration, errors } from 'oidc-provider'
import { refreshGrace, type Settings } from '../../../world/settings'
import { guardOf } from '../../guard-of'
import { remark } from '../../note'
import { rotations } from '../guards/rotations'
import type { Context } from '../page-kit'
import { current, writeDown } from '../serving'

/** RFC 9700 §4.14.2: with rotation every refresh token works once, and its second use ends the whole grant. */
export function refreshing(settings: Settings): Pick<Configuration, 'rotateRefreshToken'> {
  return { rotateRefreshToken: guardOf(rotations, settings) ?? settings.refreshRotation !== 'off' }
}

/**
 * The adapters, with the one for refresh tokens passing over their use for a while: whoever did not get the answer may
 * ask again. No RFC has this; many servers offer it, by the names of leeway, reuse interval or grace period.
 */
export function withGrace(adapterFor: AdapterFactory, { refreshRotation }: Settings): AdapterFactory {
  if (refreshRotation !== 'grace') return adapterFor
  return (name) => {
    const adapter = adapterFor(name)
    return name === 'RefreshToken'
      ? { ...adapter, find: async (id) => forgiven((await adapter.find(id)) ?? undefined) }
      : adapter
  }
}

function forgiven(payload: AdapterPayload | undefined): AdapterPayload | undefined {
  if (!payload || typeof payload.consumed !== 'number') return payload
  const ago = Math.floor(current().now / 1000) - payload.consumed
  const isForgiven = ago <= refreshGrace
  const outcome = isForgiven ? 'so it is taken once more: the answer may have got lost' : 'and that is too long ago'
  const said = `This refresh token was used ${ago} seconds ago. Within ${refreshGrace} seconds it may come again, ${outcome}.`
  writeDown(remark('refresh_token.grace', said))
  const { consumed: _, ...unused } = payload
  return isForgiven ? unused : payload
}

/** Koa middleware. RFC 7009 §2.2: a token that is not known is answered like one that was taken back, so the log alone tells them apart. */
export async function sayUnknownToken(ctx: Context, next: () => Promise<void>): Promise<void> {
  await next()
  if (ctx.oidc?.route !== 'revocation' || ctx.status !== 200) return
  const { AccessToken, ClientCredentials, RefreshToken } = ctx.oidc.entities
  if (AccessToken ?? ClientCredentials ?? RefreshToken) return
  const said =
    'No token of this name is on record here, or not any more. The answer is 200 all the same (RFC 7009 §2.2).'
  writeDown(remark('revocation.unknown', said))
}

type Revocation = NonNullable<NonNullable<Configuration['features']>['revocation']>

/** RFC 7009 §2.1: a token is taken back for the client that it was issued to, and every other one is told no. */
export const revocation: Revocation = {
  enabled: true,
  allowedPolicy: (_, client, token) => {
    if (token.clientId !== client.clientId) throw new errors.InvalidRequest('the token was issued to another client')
    return true
  },
}
