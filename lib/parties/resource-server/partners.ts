/** Sites that issue tokens for their own customers, and whose keys the API was given. */
import { publicKey } from '../signing-keys'
import type { Secrets, WorldStart } from '../world-start'
import type { Issuer } from './guards/verifier'

type Made = Pick<WorldStart, 'parties' | 'addresses'> & { readonly secrets: Secrets }

/** Those of a world. */
export function partnersIn({ parties, addresses, secrets }: Made): readonly Issuer[] {
  const { forger } = secrets
  return parties.flatMap((party) => {
    if (party.role !== 'attacker' || !party.at || !party.issuesFor || !forger) return []
    return [{ issuer: addresses[party.at], jwks: { keys: [publicKey(forger)] }, customers: party.issuesFor }]
  })
}
