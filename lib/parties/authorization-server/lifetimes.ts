/** How long what Acme ID issues is good for, in seconds: long, so that nobody's code dies while a teacher talks. */
const minutes = 60
const hours = 60 * minutes

export const lifetimes = {
  AuthorizationCode: 30 * minutes,
  AccessToken: 1 * hours,
  ClientCredentials: 1 * hours,
  IdToken: 1 * hours,
  Interaction: 24 * hours,
  Session: 24 * hours,
  Grant: 24 * hours,
}
