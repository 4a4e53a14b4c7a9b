/** A home-made JWT as a story, in seven beats. */
import type { Beat } from '../../telling'
import { signedInAsAda } from '../cookie-session/sign-in-beats'
import { passwordAskedFor, passwordGiven } from '../password/first-beats'

const jwtGiven = {
  id: 'jwt',
  says: 'The API answers with a JWT',
  title: '“Welcome, Ada. This says who you are”',
  why: 'The password must not have to travel with every call.',
  from: 'api-login-response',
  key: 'api-login-response',
  legs: [{ at: 'api-login-response', ticket: 'jwt' }],
  values: { jwt: 'Says who signed in and until when. Not who may use it, or for what.' },
} as const

const jwtShown = {
  id: 'use',
  says: 'Photoprint shows the JWT, and gets photos',
  title: '“My photos, please. This says that I am Ada”',
  why: 'The API has to know at every call whose photos are meant.',
  from: 'prints-redirect',
  key: 'own-api-request',
  legs: [{ at: 'own-api-request', ticket: 'authorization' }, { at: 'own-api-response' }],
  values: { authorization: 'The JWT. Whoever shows it is taken for Ada.' },
} as const

const nothingEnds = {
  id: 'over',
  says: 'The API says goodbye, and nothing ends',
  title: '“Goodbye. There is nothing for me to end”',
  why: 'What says by itself until when it is good stays good until then.',
  from: 'api-logout-response',
  key: 'api-logout-response',
  legs: [{ at: 'api-logout-response' }, { at: 'left-page' }],
  pause: true,
} as const

export const ownJwtBeats: readonly Beat[] = [
  passwordAskedFor,
  passwordGiven,
  signedInAsAda,
  {
    ...jwtGiven,
    text: 'The password fits. The Photo API writes down who signed in and until when, signs that with a secret, and keeps no copy. That is a JWT, a JSON Web Token: a stamped ticket with everything on its face. The secret is 256 random bits, so nobody can guess it.',
    short: 'The Photo API writes down who signed in and until when, and signs that with a secret. It keeps no copy.',
    when: { ownJwt: ['short'], jwtSecret: ['random'] },
  },
  {
    ...jwtGiven,
    text: 'The password fits. The Photo API writes down who signed in and until when, signs that with a secret, and keeps no copy. That is a JWT, a JSON Web Token: a stamped ticket with everything on its face. But here the secret is a word that is in every list of passwords.',
    short: 'The Photo API signs who signed in and until when. But here its secret is a word that can be guessed.',
    when: { ownJwt: ['short'], jwtSecret: ['guessable'] },
  },
  {
    ...jwtGiven,
    text: 'The password fits. The Photo API writes down who signed in, for which app, for which API, for what and until when. It signs that with a private key and keeps no copy. That is a JWT, a JSON Web Token, with the very claims that Acme ID’s would have. The scope is the one that Photoprint named.',
    short: 'The Photo API signs who signed in, for which app, for what and until when. It keeps no copy.',
    values: {
      jwt: 'Says who signed in, for which app and API, for what, and until when.',
      scope: 'What the JWT is good for: as Photoprint asked. Ada was not asked.',
    },
    when: { ownJwt: ['like-acme-id'] },
  },
  {
    ...jwtShown,
    text: 'Photoprint shows the JWT. The Photo API checks the signature and the date, and has nothing to look up. Nothing says that it is really Photoprint who calls, or that it only wants to print. So it may do all that Ada may. Whoever has a copy may, too.',
    short: 'The Photo API checks signature and date, and looks nothing up. So Photoprint may do all that Ada may.',
    when: { ownJwt: ['short'], denylist: ['off'] },
  },
  {
    ...jwtShown,
    text: 'Photoprint shows the JWT. The Photo API checks the signature and the date, and then looks whether Ada’s JWTs are on its denylist. Nothing says that it is really Photoprint who calls, or that it only wants to print. So it may do all that Ada may. Whoever has a copy may, too.',
    short: 'The Photo API checks signature, date and denylist. So Photoprint may do all that Ada may.',
    when: { ownJwt: ['short'], denylist: ['on'] },
  },
  {
    ...jwtShown,
    text: 'Photoprint shows the JWT. The Photo API checks signature, issuer, audience and date, looks nothing up, and goes by the scope: photos, and nothing else. So a copy opens no more than that. Photoprint itself has Ada’s password still, and could ask for anything with it.',
    short:
      'The Photo API checks the JWT, looks nothing up, and goes by its scope. A copy opens the photos, and nothing else.',
    when: { ownJwt: ['like-acme-id'], denylist: ['off'] },
  },
  {
    ...jwtShown,
    text: 'Photoprint shows the JWT. The Photo API checks signature, issuer, audience and date, looks at its denylist, and goes by the scope: photos, and nothing else. So a copy opens no more than that. Photoprint itself has Ada’s password still, and could ask for anything with it.',
    short:
      'The Photo API checks the JWT and its denylist, and goes by the scope. A copy opens the photos, and nothing else.',
    when: { ownJwt: ['like-acme-id'], denylist: ['on'] },
  },
  {
    id: 'leave',
    says: 'Ada signs out, and Photoprint tells the API',
    title: '“Ada is leaving”',
    text: 'Ada signs out of Photoprint. What she would like is that nobody can use her account from now on. Photoprint will throw its JWT away. But somebody may have a copy, so it tells the Photo API as well.',
    short: 'Ada would like that nobody can use her account from now on. So Photoprint tells the Photo API.',
    why: 'Photoprint can throw away its own copy only.',
    from: 'leave-request',
    key: 'api-logout-request',
    legs: [{ at: 'leave-request' }, { at: 'api-logout-request', ticket: 'authorization' }],
    values: { authorization: 'The JWT, shown for the last time by Photoprint.' },
  },
  {
    ...nothingEnds,
    text: 'The Photo API keeps no list of its JWTs, so it has nothing to strike off. Photoprint throws its copy away. Every other copy stays good until its time is up. A short life helps, or a list of those that are no good any more. Ada’s password is out there as well.',
    short: 'The Photo API keeps no list of its JWTs. Every copy stays good until its time is up.',
    when: { denylist: ['off'] },
  },
  {
    ...nothingEnds,
    text: 'The Photo API has a denylist, but that is for signing people out everywhere, and would end all of Ada’s JWTs at once. This goodbye puts nothing on it. Photoprint throws its copy away, and every other copy stays good until its time is up. Ada’s password is out there as well.',
    short: 'This goodbye puts nothing on the denylist. Every other copy stays good until its time is up.',
    when: { denylist: ['on'] },
  },
]
