/** Pushed requests live a minute at most in the provider (RFC 9126 §2.2 leaves it to the server). Here they live longer, so that none dies while a teacher talks. */
import { UnsecuredJWT } from 'jose'
import type { Adapter, AdapterFactory, AdapterPayload, KoaContextWithOIDC } from 'oidc-provider'
import { lifetimes } from '../lifetimes'

const model = 'PushedAuthorizationRequest'
const lifetime = lifetimes.AuthorizationCode

/** The adapters, with the one for pushed requests keeping them longer. */
export function withPatience(adapterFor: AdapterFactory): AdapterFactory {
  return (name) => (name === model ? patient(adapterFor(name)) : adapterFor(name))
}

function patient(adapter: Adapter): Adapter {
  const upsert: Adapter['upsert'] = (id, payload, expiresIn = 0) => {
    const later = lifetime - expiresIn
    return adapter.upsert(id, { ...payload, exp: (payload.exp ?? 0) + later, ...longer(payload, later) }, lifetime)
  }
  return { ...adapter, upsert }
}

/** The provider itself wrote down what was pushed, unsigned and with an end. One that the client signed stays as it is. */
function longer({ request }: AdapterPayload, later: number): { request?: string } {
  if (!request?.endsWith('.')) return {}
  const { payload } = UnsecuredJWT.decode(request)
  return { request: new UnsecuredJWT({ ...payload, exp: (payload.exp ?? 0) + later }).encode() }
}

/** Says so in the answer, which would otherwise still promise the shorter time. Koa middleware. */
export async function tellPatience(ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
  await next()
  if (ctx.oidc?.route === 'pushed_authorization_request' && ctx.status === 201)
    ctx.body = { ...(ctx.body as object), expires_in: lifetime }
}
