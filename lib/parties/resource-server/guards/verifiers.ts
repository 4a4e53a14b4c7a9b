/** The codes that labs run where the API checks a token, by name. Reached in the world of a lab alone: no flow has the setting. */
import type { Guard } from '../../../world/guards'
import * as algNone from './alg-none'
import * as costlyPassword from './costly-password'
import * as crossedTokens from './crossed-tokens'
import * as idTokenAsKey from './id-token-as-key'
import * as keyConfusion from './key-confusion'
import * as keyInTheToken from './key-in-the-token'
import * as kidPath from './kid-path'
import * as kidQuery from './kid-query'
import * as noExpiry from './no-expiry'
import * as twoReadings from './two-readings'
import type { Verifier } from './verifier'
import * as wrongAudience from './wrong-audience'
import * as wrongIssuer from './wrong-issuer'

/** Those of the labs that are about the check of a token. */
export const verifiers: Readonly<Partial<Record<Guard, Verifier>>> = {
  ...algNone,
  ...keyConfusion,
  ...keyInTheToken,
  ...wrongAudience,
  ...wrongIssuer,
  ...idTokenAsKey,
  ...crossedTokens,
  ...noExpiry,
  ...costlyPassword,
  ...kidPath,
  ...kidQuery,
  ...twoReadings,
}
