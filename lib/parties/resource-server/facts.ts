/** What the Photo API keeps. */
import type { Fact } from '../../world/party'
import { ownFacts } from './own-login'
import type { ResourceServerState } from './state'

type Known = Omit<Fact, 'party'>

/** Keys that it fetched, what it asks with and what it was told where it asks, and what it knows of those who sign in at it. */
export function apiFacts({ jwks, own, introspects, client_secret, answers, proofs }: ResourceServerState): Known[] {
  return [
    ...(jwks?.keys ?? []).map(({ kid }): Known => ({ name: 'key of Acme ID', value: kid ?? '', secret: false })),
    ...(introspects ? [{ name: 'client_secret', value: client_secret, secret: true }] : []),
    ...Object.keys(answers).map((token): Known => ({ name: 'kept answer about', value: token, secret: true })),
    ...Object.keys(proofs).map((jti): Known => ({ name: 'jti of a proof', value: jti, secret: false })),
    ...(own ? ownFacts(own) : []),
  ]
}
