/** Where the authorization server is asked, as its metadata says (RFC 8414 §2). */
import type { AuthorizationServer } from 'oauth4webapi'
import { Refused } from '../note'
import { shown } from '../shown'

type Endpoint = 'authorization_endpoint' | 'end_session_endpoint' | 'jwks_uri'

/** The address; throws Refused `no_endpoint` where the metadata gives none. */
export function endpointIn(metadata: AuthorizationServer, name: Endpoint): string {
  const address: unknown = metadata[name]
  if (typeof address === 'string' && URL.canParse(address)) return address
  throw new Refused('no_endpoint', `In the metadata, ${name} is ${shown(address)}, and must be an address.`)
}
