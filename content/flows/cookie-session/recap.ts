/** What a cookie session ends with: what it has, and what it lacks. */
import type { Recap } from '../../telling'

export const cookieSessionRecap: Recap = {
  title: 'The session is over. The password is still out there.',
  parts: [
    {
      name: 'acme_session',
      is: 'a cookie: the number of a session',
      did: 'Stood for the password, so that it travelled only once.',
      stops: 'Guessing a number. A copy of the right one is all she needs.',
      without: { whatIf: 'cookie-copied' },
    },
    {
      name: 'session list',
      is: 'on the API’s side',
      did: 'Ended the session when Ada left, and every copy of its cookie.',
      stops: 'Using her copy after Ada has signed out.',
      without: { flow: 'own-jwt', whatIf: 'own-jwt-after-logout' },
    },
    {
      name: 'password',
      is: 'Ada’s, in Photoprint’s hands',
      did: 'Made Photoprint into Ada, for there was no other way in.',
      stops: 'Nothing: whoever breaks into Photoprint may find it.',
      without: { flow: 'authorization-code' },
    },
    {
      name: 'no scope',
      is: 'what is missing',
      did: 'Let Photoprint do all that Ada may, though it wanted only to print.',
      stops: 'Nothing: a stolen cookie opens the whole account.',
      without: { flow: 'authorization-code', settings: { consent: 'narrowed' } },
    },
    {
      name: 'origin',
      is: 'which page sent the form',
      did: 'Told Photoprint that the form was its own.',
      stops: 'Signing Ada’s browser in with an account of hers: login CSRF.',
      without: { whatIf: 'login-form-of-another-site' },
    },
  ],
  onward: [
    {
      title: 'Be Mallory',
      text: 'Copy the cookie out of a log, and show it to the API.',
      to: { whatIf: 'cookie-copied' },
    },
    {
      title: 'With a JWT instead',
      text: 'The same sign-in, and nothing to look up. What becomes of signing out?',
      to: { flow: 'own-jwt' },
    },
    {
      title: 'Keep the password',
      text: 'The same photos with OAuth: Photoprint never sees the password.',
      to: { flow: 'authorization-code' },
    },
    {
      title: 'Compare them',
      text: 'Sessions, JWTs and OAuth’s tokens side by side.',
      to: { href: '/compare' },
    },
  ],
}
