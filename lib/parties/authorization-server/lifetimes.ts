import type { Settings } from '../../world/settings'

/** How long what Acme ID issues is good for, in seconds: long, so that nobody's code dies while a teacher talks. */
const minutes = 60
const hours = 60 * minutes
const days = 24 * hours

export const lifetimes = {
  AuthorizationCode: 30 * minutes,
  DeviceCode: 30 * minutes,
  BackchannelAuthenticationRequest: 30 * minutes,
  AccessToken: 1 * hours,
  ClientCredentials: 1 * hours,
  IdToken: 1 * hours,
  RefreshToken: 14 * days,
  Interaction: 24 * hours,
  Session: 24 * hours,
  // As long as a refresh token, which is worth nothing without its grant.
  Grant: 14 * days,
}

/** How long a code is good for, in seconds. */
export const codeLives: Readonly<Record<Settings['codeLife'], number>> = {
  'half-hour': lifetimes.AuthorizationCode,
  minute: 1 * minutes,
}

/** How long an access token is good for, in seconds. */
export const tokenLives: Readonly<Record<Settings['tokenLife'], number>> = {
  hour: lifetimes.AccessToken,
  'five-minutes': 5 * minutes,
  'twenty-seconds': 20,
}
