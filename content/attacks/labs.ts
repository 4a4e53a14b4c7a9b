/** Every attack lab, in the order in which they are taught. */

import { algNone } from './alg-none'
import { codeInterception } from './code-interception'
import { codeReplay } from './code-replay'
import { consentPhishing } from './consent-phishing'
import { costlyPassword } from './costly-password'
import { crossedTokens } from './crossed-tokens'
import { devicePhishing } from './device-phishing'
import { idTokenAsKey } from './id-token-as-key'
import { keyConfusion } from './key-confusion'
import { keyInTheToken } from './key-in-the-token'
import { keysFromAnywhere } from './keys-from-anywhere'
import { kidPath } from './kid-path'
import { kidQuery } from './kid-query'
import type { Lab } from './lab'
import { loginCsrf } from './login-csrf'
import { looseRedirect } from './loose-redirect'
import { mixUp } from './mix-up'
import { noExpiry } from './no-expiry'
import { outlivesSignOut } from './outlives-sign-out'
import { pkceDowngrade } from './pkce-downgrade'
import { readablePayload } from './readable-payload'
import { refreshTheft } from './refresh-theft'
import { scopeUpgrade } from './scope-upgrade'
import { stolenBearer } from './stolen-bearer'
import { tokenSubstitution } from './token-substitution'
import { twoReadings } from './two-readings'
import { weakSecret } from './weak-secret'
import { wrongAudience } from './wrong-audience'
import { wrongIssuer } from './wrong-issuer'

export const labs: readonly Lab[] = [
  readablePayload,
  algNone,
  keyConfusion,
  weakSecret,
  loginCsrf,
  codeInterception,
  looseRedirect,
  codeReplay,
  wrongAudience,
  idTokenAsKey,
  tokenSubstitution,
  outlivesSignOut,
  refreshTheft,
  stolenBearer,
  mixUp,
  pkceDowngrade,
  devicePhishing,
  consentPhishing,
  keyInTheToken,
  keysFromAnywhere,
  kidPath,
  kidQuery,
  twoReadings,
  crossedTokens,
  noExpiry,
  scopeUpgrade,
  costlyPassword,
  wrongIssuer,
]
