/** Every attack lab, in the order in which they are taught. */
import { algNone } from './alg-none'
import { consentPhishing } from './consent-phishing'
import type { Lab } from './lab'
import { pkceDowngrade } from './pkce-downgrade'

export const labs: readonly Lab[] = [algNone, pkceDowngrade, consentPhishing]
