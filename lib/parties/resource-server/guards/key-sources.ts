/** The codes that labs run where the API decides from where it gets keys, by name. Reached in the world of a lab alone. */
import type { Guard } from '../../../world/guards'
import type { WorldView } from '../../../world/party'
import { guardOf } from '../../guard-of'
import { keysRequest } from '../../jwks'
import { remark } from '../../note'
import { ask, type Reply } from '../replies'
import type { ResourceServerState, Waiting } from '../state'
import type { KeySource } from './key-source'
import * as keysFromAnywhere from './keys-from-anywhere'

const keySources: Readonly<Partial<Record<Guard, KeySource>>> = { ...keysFromAnywhere }

/** Where the keys for a token are not those that Acme ID publishes, they are asked for, and the request waits; or else `null`. */
export function askedElsewhere(state: ResourceServerState, waiting: Waiting, world: WorldView): Reply | null {
  const { issuer, jwks_uri: usual = '' } = state.metadata
  const source = guardOf(keySources, world.settings)
  const jwks_uri = source ? asAsked(() => source(waiting.token, { issuer, jwks_uri: usual })) : null
  if (jwks_uri === null || jwks_uri === usual) return null
  const asked = ask(state, world, { ...waiting, jwks_uri }, keysRequest({ ...state.metadata, jwks_uri }))
  return { ...asked, notes: [remark('keys.elsewhere', `The keys for this token are looked for at ${jwks_uri}.`)] }
}

/** As HTTP clients go there: what stands before an `@` is somebody’s name, and no part of the host (RFC 3986 §3.2.1). */
function asAsked(decide: () => string): string | null {
  try {
    const url = new URL(decide())
    url.username = ''
    url.password = ''
    return /^https?:$/.test(url.protocol) ? url.href : null
  } catch {
    return null
  }
}

/** Who was asked, for whoever reads the answer. */
export function asAskedFor(state: ResourceServerState, { jwks_uri }: Waiting): ResourceServerState {
  return jwks_uri === undefined ? state : { ...state, metadata: { ...state.metadata, jwks_uri } }
}

/** Keys from elsewhere are for one token, and are not kept. */
export function withoutTheirKeys(decided: Reply, before: ResourceServerState, { jwks_uri }: Waiting): Reply {
  if (jwks_uri === undefined) return decided
  return { ...decided, state: { ...decided.state, jwks: before.jwks, jwksAt: before.jwksAt } }
}
