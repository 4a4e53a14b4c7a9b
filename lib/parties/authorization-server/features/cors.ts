/** Which pages' scripts may call Acme ID (Fetch, "CORS protocol"). */
import type { Configuration } from 'oidc-provider'

/** At the token endpoint: those of a public client's own site. A client with a secret has no business in a page. */
export const clientBasedCORS: NonNullable<Configuration['clientBasedCORS']> = (_, origin, client) =>
  client.tokenEndpointAuthMethod === 'none' &&
  (client.redirectUris ?? []).some((uri) => URL.parse(uri)?.origin === origin)
