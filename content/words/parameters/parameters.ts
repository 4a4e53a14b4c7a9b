/** What is said of each parameter, member, cookie and header field. A name without words does not compile. */

import type { ParameterWords } from '@/content/types'
import type { ParameterName } from '@/lib/world/parameters'
import { accessParameters } from './access'
import { authorizationParameters } from './authorization'
import { authorizationOptionParameters } from './authorization-options'
import { browserAppParameters } from './browser-apps'
import { cookieParameters } from './cookies'
import { delegationParameters } from './delegation'
import { deviceParameters } from './device'
import { headerParameters } from './headers'
import { metadataParameters } from './metadata'
import { noOauthParameters } from './no-oauth'
import { openidParameters } from './openid'
import { refreshParameters } from './refresh'
import { registrationParameters } from './registration'
import { tokenParameters } from './token'

export const parameterWords: Readonly<Record<ParameterName, ParameterWords>> = {
  ...authorizationParameters,
  ...authorizationOptionParameters,
  ...tokenParameters,
  ...accessParameters,
  ...delegationParameters,
  ...registrationParameters,
  ...metadataParameters,
  ...refreshParameters,
  ...openidParameters,
  ...deviceParameters,
  ...browserAppParameters,
  ...noOauthParameters,
  ...cookieParameters,
  ...headerParameters,
}
