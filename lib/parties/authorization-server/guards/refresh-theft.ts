/** Acme ID, where it decides whether a refresh token works once or for ever. RFC 9700 §2.2.2, §4.14.2. */
import type { KoaContextWithOIDC } from 'oidc-provider'

export function takesItAgainAndAgain(_: KoaContextWithOIDC): boolean {
  return false
}

export function rotatesWhenItIsOld({ oidc }: KoaContextWithOIDC): boolean {
  const { RefreshToken } = oidc.entities
  return (RefreshToken?.ttlPercentagePassed() ?? 0) >= 70
}

export function rotatesForPublicClients({ oidc }: KoaContextWithOIDC): boolean {
  const { Client } = oidc.entities
  return Client?.clientAuthMethod === 'none'
}
