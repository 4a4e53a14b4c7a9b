/** Why Acme ID does nothing with a parameter that it was sent, for those of which there is more to say than that it does not know them. */

/** Known by name, and left out of what it can do. */
export const unsupported: Readonly<Record<string, string>> = {
  claims:
    'This server does not take it, and its metadata says so by claims_parameter_supported (OpenID Connect Core §5.5 leaves it to the server).',
  audience: 'Here an API is named by resource (RFC 8707 §2).',
  client_secret: 'A secret has no business in an address: nothing is proved by it here (RFC 6749 §2.3.1).',
  code_challenge: 'PKCE belongs to requests that end in a code (RFC 7636 §4.3).',
  code_challenge_method: 'PKCE belongs to requests that end in a code (RFC 7636 §4.3).',
  scope: 'This request has no scope of its own: what may be had was settled before (RFC 6749 §4.1.3).',
  redirect_uri: 'Nobody is sent anywhere by this request.',
}

/** Taken without a complaint, and of no effect. */
export const withoutEffect: Readonly<Record<string, string>> = {
  ui_locales:
    'The pages of this server are in one language (OpenID Connect Core §3.1.2.1: no error, where a language is not there).',
  claims_locales: 'The claims of this server are in one language (OpenID Connect Core §5.2).',
  display: 'The pages of this server have one form (OpenID Connect Core §3.1.2.1).',
  acr_values:
    'There is one way to sign in, and the ID token has no acr to say which (OpenID Connect Core §3.1.2.1: a wish, not a demand).',
}

export const unknown =
  'It is not among the parameters that are read here. RFC 6749 §3.1 and §3.2: what is not recognised must be ignored.'
export const empty = 'It came without a value, and counts as left out (RFC 6749 §3.1, §3.2).'
export const outsideOfRequest =
  'What counts is what stands in the request that was pushed or signed, not what stands beside it (RFC 9101 §6.3).'
