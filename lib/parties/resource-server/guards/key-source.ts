/** What the code is given that decides from where keys are got, and what it gives back. */

/** What Acme ID says of itself (RFC 8414 §2). */
export type Published = { readonly issuer: string; readonly jwks_uri: string }

/** The address at which the keys for a token are. */
export type KeySource = (token: string, published: Published) => string
