/** What is said of each parameter, member, cookie and header field. A name without words does not compile. */
import type { ParameterName } from '../../lib/world/parameters'
import type { ParameterWords } from '../types'
import { accessParameters } from './parameters-access'
import { authorizationParameters } from './parameters-authorization'
import { authorizationOptionParameters } from './parameters-authorization-options'
import { browserAppParameters } from './parameters-browser-apps'
import { cookieParameters } from './parameters-cookies'
import { delegationParameters } from './parameters-delegation'
import { deviceParameters } from './parameters-device'
import { headerParameters } from './parameters-headers'
import { metadataParameters } from './parameters-metadata'
import { noOauthParameters } from './parameters-no-oauth'
import { openidParameters } from './parameters-openid'
import { refreshParameters } from './parameters-refresh'
import { registrationParameters } from './parameters-registration'
import { tokenParameters } from './parameters-token'

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
