/** What a client had asked when it could not go on, and whom. */

/** One request whose answer it waited for. `page`: a request of the browser's own, about which nobody was asked. */
export type Asked =
  | 'authorization'
  | 'par'
  | 'token'
  | 'other-token'
  | 'password'
  | 'refresh'
  | 'exchange'
  | 'keys'
  | 'api'
  | 'userinfo'
  | 'revocation'
  | 'registration'
  | 'metadata'
  | 'device'
  | 'device-token'
  | 'phone'
  | 'print-job'
  | 'api-login'
  | 'bff'
  | 'page'

/** `so`: what that means for the person. */
export type Question = { readonly who: string; readonly what: string; readonly so: string }

const acmeId = 'Acme ID'
const api = 'the Photo API'
const notIn = 'You are not signed in.'
const noPhotos = 'There are no photos to show.'

export const questions: Readonly<Record<Asked, Question>> = {
  authorization: { who: acmeId, what: 'the authorization request', so: notIn },
  par: { who: acmeId, what: 'the request that {client} pushed to it', so: 'You were not sent on to sign in.' },
  token: { who: acmeId, what: 'the token request', so: notIn },
  // In a lab, where people choose the server.
  'other-token': { who: 'the server that was chosen', what: 'the token request', so: notIn },
  password: { who: acmeId, what: 'the token request with your password', so: notIn },
  refresh: { who: acmeId, what: 'the request for new tokens', so: 'You have to sign in again.' },
  exchange: { who: acmeId, what: 'the request to exchange a token', so: 'Nothing was printed.' },
  keys: { who: acmeId, what: 'the request for its public keys', so: notIn },
  api: { who: api, what: 'the request for your photos', so: noPhotos },
  userinfo: { who: acmeId, what: 'the UserInfo request', so: '{client} does not know your name.' },
  revocation: { who: acmeId, what: 'the request to call a token back', so: 'That token may still be good.' },
  registration: { who: acmeId, what: 'the registration', so: '{client} has no name there.' },
  metadata: { who: acmeId, what: 'the request for its metadata', so: '{client} goes on with what it knew.' },
  device: { who: acmeId, what: 'the request for a code', so: 'There is no code to show.' },
  'device-token': { who: acmeId, what: 'the token request', so: noPhotos },
  phone: { who: acmeId, what: 'the request to ask you on your phone', so: 'Your phone may not ring.' },
  'print-job': { who: 'the print service', what: 'the order', so: 'Nothing is on its way.' },
  'api-login': { who: api, what: 'the sign-in', so: notIn },
  bff: { who: 'the server of {client}', what: 'the request of this page for your photos', so: noPhotos },
  page: { who: '{client}', what: 'this page', so: 'Nobody else was asked.' },
}

/** By the name of the continuation that takes the answer. */
const byContinuation: Readonly<Record<string, Asked>> = {
  pushed: 'par',
  tokens: 'token',
  'tokens-of-other': 'other-token',
  'password-tokens': 'password',
  refresh: 'refresh',
  'own-token': 'token',
  'exchanged-token': 'exchange',
  keys: 'keys',
  'form-keys': 'keys',
  'response-keys': 'keys',
  'fragment-keys': 'keys',
  'logout-keys': 'keys',
  photos: 'api',
  'photos-again': 'api',
  'own-photos': 'api',
  'own-photos-page': 'api',
  'photos-to-print': 'api',
  'bff-photos': 'api',
  'call-again': 'api',
  'app-photos': 'api',
  'api-login': 'api-login',
  'api-logout': 'api-login',
  userinfo: 'userinfo',
  revocation: 'revocation',
  registration: 'registration',
  metadata: 'metadata',
  'print-job': 'print-job',
}

/** What was asked in an exchange. */
export function askedFor(continuation: string): Asked {
  return byContinuation[continuation] ?? 'page'
}
