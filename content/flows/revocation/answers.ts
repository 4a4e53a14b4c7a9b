/** What Acme ID answers when a token is called back: it depends on which one, and of what kind. */
import type { Beat } from '../../telling'

const struckOut = {
  id: 'answer',
  title: '“It is no good any more”',
  why: 'What stands on Acme ID’s records can be struck out there.',
  from: ['revocation-response', 'revocation-error-response'],
  key: 'revocation-response',
  legs: [{ at: 'revocation-response' }],
} as const

export const revocationAnswers: readonly Beat[] = [
  {
    id: 'answer',
    says: 'Acme ID cannot call a JWT back',
    title: '“I cannot call that one back”',
    text: 'Acme ID signed this token, gave it away and kept no record of it. The Photo API checks a JWT by itself and does not ask. So this Acme ID has nothing to strike out, and says so. Another server may keep a list for its APIs. The refresh token, which it could have ended, was not mentioned.',
    short: 'This Acme ID keeps no record of a JWT, and the Photo API does not ask. So there is nothing to strike out.',
    why: 'What was never written down cannot be struck out.',
    from: ['revocation-error-response', 'revocation-response'],
    key: 'revocation-error-response',
    legs: [{ at: 'revocation-error-response', ticket: 'error' }],
    values: {
      error: 'A kind of token that this server cannot call back.',
      error_description: 'The same for people: a structured token, which is a JWT.',
    },
    when: { accessToken: ['jwt'], revoke: ['access_token'] },
  },
  {
    ...struckOut,
    says: 'Acme ID ends the refresh token',
    text: 'Acme ID strikes out the refresh token, and the whole permission with it. No new access tokens will come. But one is out already. It is a JWT, about which the Photo API asks nobody, so it stays good until its time is up.',
    short: 'No new access tokens will come. But the JWT that is out already stays good until its time is up.',
    when: { accessToken: ['jwt'], revoke: ['refresh_token'] },
  },
  {
    ...struckOut,
    says: 'Acme ID strikes the token out',
    text: 'Acme ID has this token on its records, and strikes it out. It ends the refresh token of the same permission too. That is its own choice: RFC 7009 allows it, and does not ask for it. The answer is a bare 200.',
    short: 'Acme ID has this token on its records, and strikes it out. It ends the refresh token as well.',
    when: { accessToken: ['opaque'], revoke: ['access_token'] },
  },
  {
    ...struckOut,
    says: 'Acme ID ends all tokens of this permission',
    text: 'Acme ID strikes out the refresh token, and the access tokens that came from the same permission. RFC 7009 says that a server which can call them back should do so. The answer is a bare 200.',
    short: 'Acme ID strikes out the refresh token, and all access tokens that came from the same permission.',
    when: { accessToken: ['opaque'], revoke: ['refresh_token'] },
  },
]
