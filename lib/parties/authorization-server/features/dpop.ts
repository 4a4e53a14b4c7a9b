/** DPoP (RFC 9449) at Acme ID: in every world, and with nonces (§8) where the settings want them. */
import { hkdfSync } from 'node:crypto'
import type { Settings } from '../../../world/settings'

/** The provider makes its nonces from a secret and the time: a new one each minute, and each is good for three to four. */
export function dPoP({ cookieKey }: { readonly cookieKey: string }, { dpop }: Settings) {
  if (dpop !== 'nonce') return { enabled: true }
  return { enabled: true, nonceSecret: nonceSecret(cookieKey), requireNonce: () => true }
}

/** 32 bytes of their own, which follow from the secret that the server has: nobody can get from one to the other. */
function nonceSecret(secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', 'dpop nonces', 32))
}
