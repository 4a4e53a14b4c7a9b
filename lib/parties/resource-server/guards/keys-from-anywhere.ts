/** The Photo API, where it decides from where it gets the keys for a token. RFC 8725 §3.10. */
import { decodeProtectedHeader } from 'jose'
import type { Published } from './key-source'

export function followsTheToken(token: string, { jwks_uri }: Published): string {
  const { jku } = decodeProtectedHeader(token)
  return jku ?? jwks_uri
}

export function looksAtTheBeginning(token: string, { issuer, jwks_uri }: Published): string {
  const { jku } = decodeProtectedHeader(token)
  return jku?.startsWith(issuer) ? jku : jwks_uri
}

export function looksForTheHost(token: string, { issuer, jwks_uri }: Published): string {
  const { jku } = decodeProtectedHeader(token)
  return jku?.includes(new URL(issuer).host) ? jku : jwks_uri
}

export function asksAcmeIdAlone(_token: string, { jwks_uri }: Published): string {
  return jwks_uri
}
