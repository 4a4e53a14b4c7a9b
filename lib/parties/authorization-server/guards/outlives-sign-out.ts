/** Acme ID, where it decides what its tokens for an API are like. RFC 7009 §3, RFC 7662 §2.2. */
import type { ResourceServer } from 'oidc-provider'
import type { Settings } from '../../../world/settings'
import { tokenLives } from '../lifetimes'
import type { Api } from '../state'

export function issuesTickets({ audience, scope }: Api, { algorithm, tokenLife }: Settings): ResourceServer {
  const jwt = { sign: { alg: algorithm } }
  const accessTokenTTL = tokenLives[tokenLife]
  return { audience, scope, accessTokenTTL, accessTokenFormat: 'jwt', jwt }
}

export function issuesStubs({ audience, scope }: Api, { tokenLife }: Settings): ResourceServer {
  const accessTokenTTL = tokenLives[tokenLife]
  return { audience, scope, accessTokenTTL, accessTokenFormat: 'opaque' }
}
