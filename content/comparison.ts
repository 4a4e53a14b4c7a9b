/** OAuth and JWT side by side, for the home page. */

export type ComparisonRow = {
  readonly id: string
  readonly dimension: string
  readonly oauth: string
  readonly jwt: string
}

export const comparison: readonly ComparisonRow[] = [
  {
    id: 'purpose',
    dimension: 'Purpose',
    oauth: 'Let an app do a few things on your behalf, with a permission you can take back, and without your password.',
    jwt: 'Let a reader see who made a statement, and that nobody has changed it since.',
  },
  {
    id: 'use-cases',
    dimension: 'Use cases',
    oauth:
      'Connecting an app to your account somewhere else, apps and TVs that call an API, servers that call servers. With OpenID Connect on top, signing in.',
    jwt: 'ID tokens, many access tokens, proofs of who a program is, signed requests, links in e-mails, digital credentials.',
  },
  {
    id: 'token-type',
    dimension: 'Token type',
    oauth:
      'Access tokens for an API, refresh tokens to get new ones, and one-time codes on the way. Any format will do, a random string as well as a JWT.',
    jwt: 'The format itself: claims in JSON, in three parts when signed and in five when encrypted. What it is for is up to whoever uses it.',
  },
  {
    id: 'state',
    dimension: 'State',
    oauth:
      'As a rule the authorization server remembers codes, permissions, refresh tokens and who is signed in, whichever format its access tokens have.',
    jwt: 'A reader needs the issuer’s key and a clock, and has nothing to look up. That holds for reading it, not for the system around it.',
  },
  {
    id: 'security',
    dimension: 'Security',
    oauth:
      'The right party must get the token: fixed addresses to return to, PKCE, state, proof of which client it is, and a person who is asked.',
    jwt: 'Only the right token must be accepted: an algorithm that the reader chose, the issuer’s key, and a look at who made it, for whom and until when.',
  },
  {
    id: 'who-reads',
    dimension: 'Who reads the token',
    oauth:
      'The API an access token is meant for, by itself or by asking the server that issued it. The client only passes it on.',
    jwt: 'Anyone can read a signed one, since it is not hidden. Only the one it is addressed to should act on it.',
  },
  {
    id: 'revocation',
    dimension: 'Taking it back',
    oauth: 'Provided for: the server can end a permission, and whoever asks it about a token hears so at once.',
    jwt: 'Not part of the format. It is good until it expires, unless its readers also keep or fetch a list of those that are not.',
  },
  {
    id: 'size',
    dimension: 'Size',
    oauth: 'An opaque token is a short random string: all it has to be is impossible to guess.',
    jwt: 'It grows with every claim and carries a signature. As an access token, it travels with every request.',
  },
  {
    id: 'together',
    dimension: 'How they work together',
    oauth: 'OAuth settles who may get a token and for what, and brings it there.',
    jwt: 'JWT is what that token may be written in, so that the API can check it without asking. An ID token always is one.',
  },
]
