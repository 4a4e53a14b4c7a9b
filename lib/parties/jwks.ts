/** Asking the authorization server for the keys that it publishes (RFC 7517 §5). */
import type { AuthorizationServer } from 'oauth4webapi'
import type { HttpRequest } from '../world/message'

/** The request for the keys of a server that describes itself so (RFC 8414 §2). */
export function keysRequest({ jwks_uri = '' }: AuthorizationServer): HttpRequest {
  const headers = [['accept', 'application/json, application/jwk-set+json']] as const
  return { type: 'request', method: 'GET', url: jwks_uri, headers, body: '' }
}
