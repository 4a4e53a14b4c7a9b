/** Keys as text, with what is nobody else's business or without. */
import { candidatesOf, isPrivate, publicJwk } from '@/lib/jwt/keys/candidates'
import type { ReadKeys } from '@/lib/jwt/keys/read-keys'

/** The half of a key that may be shown: of JWKs the public members. What has no halves stays as it is. */
export function publicTextOf(keys: ReadKeys, text: string): string {
  if (keys.type !== 'jwk' && keys.type !== 'jwks') return text
  const shown = keys.keys.map((jwk) => (jwk.kty === 'oct' ? jwk : publicJwk(jwk)))
  return JSON.stringify(keys.type === 'jwk' ? shown[0] : { keys: shown }, null, 2)
}

/** True where whoever has the key can sign or open with it. */
export function isConfidential(keys: ReadKeys): boolean {
  if (keys.type === 'secret') return true
  if (keys.type === 'pem') return keys.label === 'PRIVATE KEY'
  if (keys.type === 'none' || keys.type === 'problem') return keys.type === 'problem'
  if (keys.type === 'several') return candidatesOf(keys).some(isPrivate)
  return keys.keys.some((jwk) => jwk.kty === 'oct' || 'd' in jwk || 'priv' in jwk)
}
