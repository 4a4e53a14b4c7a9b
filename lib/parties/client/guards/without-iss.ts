/** What the library is given so that it says nothing of iss. */
import type { AuthorizationServer, Client } from 'oauth4webapi'

/** Left to itself it compares: it refuses an iss of another server, and the lack of one that was promised (RFC 9207 §2.4). */
export function withoutIss(server: AuthorizationServer, client: Client, url: URL): [AuthorizationServer, Client, URL] {
  const others = new URL(url)
  others.searchParams.delete('iss')
  return [{ ...server, authorization_response_iss_parameter_supported: false }, client, others]
}
