/**
 * Which fields of earlier messages a member of a token is taken from, by the fields' names. None where nobody's message
 * decides it: that the same text stands in a message is then a coincidence. A member that is not here has come from a
 * message only where its value cannot have been guessed.
 */
export const origins: Readonly<Partial<Record<string, readonly string[]>>> = {
  // OpenID Connect Core §2, RFC 9449 §8
  nonce: ['nonce', 'dpop-nonce'],
  azp: ['client_id'],
  acr: ['acr_values'],
  // an ID token is for the client that asked, an access token for the API that was named (RFC 8707 §2.2)
  aud: ['client_id', 'resource'],
  client_id: ['client_id'],
  scope: ['scope'],
  authorization_details: ['authorization_details'],
  // the issuer says these of itself, of a person, or of the moment
  iss: [],
  sub: [],
  auth_time: [],
  exp: [],
  iat: [],
  nbf: [],
  alg: [],
  typ: [],
  kid: [],
  // what a DPoP proof says of the request beside it (RFC 9449 §4.2)
  htm: [],
  htu: [],
}
