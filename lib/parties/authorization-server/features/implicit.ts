/** The implicit grant (RFC 6749 §4.2), which RFC 9700 §2.1.2 advises against. Switched off unless the world says otherwise. */
import type { Configuration } from 'oidc-provider'
import type { Settings } from '../../../world/settings'

type ResponseTypes = NonNullable<Configuration['responseTypes']>

const usualTypes: ResponseTypes = ['code id_token', 'code', 'id_token', 'none']

/** The response types that it answers to. */
export function responseTypes({ legacyGrants }: Settings): ResponseTypes {
  return legacyGrants === 'allowed' ? [...usualTypes, 'id_token token'] : usualTypes
}
