/** What a registration says of the settings beyond the plain code flow: each is a promise that the authorization server holds the client to. */
import type { Settings } from '../../world/settings'
import type { ClientSetup } from '../../world/setup'
import { type ClientKeys, registeredKeys } from './keys'

/** Members of client metadata, to be added to the registration (RFC 7591 §2). */
export function addedRegistration(setup: ClientSetup, settings: Settings, keys: ClientKeys): Record<string, unknown> {
  return {
    // RFC 9126 §6, RFC 9449 §5.2
    ...(settings.par === 'on' ? { require_pushed_authorization_requests: true } : {}),
    ...(settings.dpop === 'off' ? {} : { dpop_bound_access_tokens: true }),
    ...publicKeys(keys),
    // RFC 9101 §10.5, OpenID Connect Dynamic Client Registration §2
    ...(keys.requests ? signedRequests : {}),
    // JARM §3
    ...(settings.responseMode === 'jwt' ? { authorization_signed_response_alg: settings.algorithm } : {}),
    // OpenID Connect Dynamic Client Registration §2: `code id_token` goes with both grants.
    ...(settings.responseType === 'hybrid' && setup.grants.includes('authorization_code')
      ? { response_types: ['code id_token'], grant_types: [...setup.grants, 'implicit'] }
      : {}),
    // RFC 9396 §10
    ...(setup.photos ? { authorization_details_types: ['photo_print'] } : {}),
  }
}

const signedRequests = { request_object_signing_alg: 'ES256', require_signed_request_object: true }

/** RFC 7591 §2: with these the authorization server checks what the client signs. */
function publicKeys(clientKeys: ClientKeys): Record<string, unknown> {
  const keys = registeredKeys(clientKeys)
  return keys.length > 0 ? { jwks: { keys } } : {}
}
