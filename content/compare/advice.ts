/** Which token is for whom, and when to use what. */

export type TokenRow = {
  readonly token: string
  readonly from: string
  readonly to: string
  readonly format: string
  readonly mayRead: string
}

/** RFC 6749 §1.4 and §1.5, RFC 9068 §6, OpenID Connect Core §2 and §3.1.3.7, Back-Channel Logout §2.4, RFC 7523 §2.2, RFC 9449 §4. */
export const tokenRows: readonly TokenRow[] = [
  { token: 'Authorization code', from: 'Acme ID', to: 'Acme ID’s token endpoint', format: 'opaque', mayRead: 'No' },
  {
    token: 'Access token',
    from: 'Acme ID',
    to: 'one API',
    format: 'opaque or JWT',
    mayRead: 'No, even where it is a JWT',
  },
  { token: 'Refresh token', from: 'Acme ID', to: 'Acme ID', format: 'opaque, as a rule', mayRead: 'No' },
  {
    token: 'ID token',
    from: 'Acme ID',
    to: 'the client',
    format: 'always a JWT',
    mayRead: 'Yes, and it must check it',
  },
  { token: 'Logout token', from: 'Acme ID', to: 'the client', format: 'JWT', mayRead: 'Yes, and it must check it' },
  { token: 'Client assertion', from: 'the client', to: 'Acme ID', format: 'JWT', mayRead: 'It wrote it' },
  { token: 'DPoP proof', from: 'the client', to: 'Acme ID or an API', format: 'JWT', mayRead: 'It wrote it' },
]

export type Advice = {
  readonly use: string
  readonly when: string
  readonly href: string
  /** It is none of the four ways, but lies across them. */
  readonly isWide?: boolean
}

export const advice: readonly Advice[] = [
  {
    use: 'A cookie session',
    when: 'Your own site, your own people, in a browser. Nothing is simpler, and it ends the moment you say so.',
    href: '/flows/cookie-session',
  },
  {
    use: 'A JWT without OAuth',
    when: 'A statement travels and is checked later, by somebody who shares or can fetch the key: a link in an e-mail, a message between two services of yours. As a login for other people’s programs, it means building again what OAuth has.',
    href: '/flows/own-jwt',
  },
  {
    use: 'OAuth, opaque token',
    when: 'A permission has to end at once, everywhere. The API asks at every call, and that is the price.',
    href: '/flows/revocation?accessToken=opaque',
  },
  {
    use: 'OAuth, JWT access token',
    when: 'Many APIs, much traffic: each checks by itself. Keep them short-lived, for until they expire they are good.',
    href: '/flows/revocation?accessToken=jwt',
  },
  {
    use: 'OAuth at all',
    when: 'A program wants in that is not all yours, several programs share one API, or a program should be able to do less than its user.',
    href: '/flows/authorization-code',
    isWide: true,
  },
  {
    use: 'And OpenID Connect',
    when: 'You want to know who it is, and not only what may be done. The ID token tells the client; the API never gets it.',
    href: '/flows/openid-connect',
    isWide: true,
  },
]

export const together = {
  title: 'How they work together',
  text: 'OAuth settles who may get a token, for which API and for what, and brings it there. A JWT is one way to write that token, so that the API can check it without asking. An ID token always is one. Most JWTs that travel today travel inside OAuth and OpenID Connect.',
  link: { label: 'See a JWT access token issued', href: '/flows/authorization-code/token-response?accessToken=jwt' },
} as const
