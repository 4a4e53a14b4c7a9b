/** What a home-made JWT ends with: what it has, and what it lacks. */
import type { Recap } from '../../telling'

const guessed = { settings: { jwtSecret: 'guessable' }, whatIf: 'secret-guessed' } as const

export const ownJwtRecap: Recap = {
  title: 'Ada has signed out. Her JWT has not.',
  parts: [
    {
      name: 'jwt',
      is: 'signed by the Photo API',
      did: 'Stood for the password, and said on its face who signed in.',
      stops: 'Writing her own name into it: the signature no longer fits.',
      without: { whatIf: 'own-jwt-changed' },
    },
    {
      name: 'secret',
      is: '256 random bits',
      did: 'Signed the JWT and checked it, and never left the Photo API.',
      stops: 'Signing what she likes, as whoever she likes.',
      without: guessed,
      when: { ownJwt: ['short'], jwtSecret: ['random'] },
    },
    {
      name: 'secret',
      is: 'here a word that can be guessed',
      did: 'Signed the JWT and checked it, and never left the Photo API.',
      stops: 'Nothing: with one JWT she can try every word of a list at home.',
      without: guessed,
      when: { ownJwt: ['short'], jwtSecret: ['guessable'] },
    },
    {
      name: 'private key',
      is: 'one half of a key pair',
      did: 'Signed the JWT, and never left the Photo API. The public half checks it.',
      stops: 'Signing what she likes, as whoever she likes.',
      without: { settings: { jwtSecret: 'guessable', ownJwt: 'short' }, whatIf: 'secret-guessed' },
      when: { ownJwt: ['like-acme-id'] },
    },
    {
      name: 'exp',
      is: 'until when it is good',
      did: 'Will end the JWT. Signing out did not.',
      stops: 'Using her copy for ever. Until then it works, whether Ada has left or not.',
      without: { whatIf: 'own-jwt-after-logout' },
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
      stops: 'Nothing: a stolen JWT opens the whole account.',
      without: { flow: 'authorization-code', settings: { consent: 'narrowed' } },
      when: { ownJwt: ['short'] },
    },
    {
      name: 'scope',
      is: 'what Photoprint asked for',
      did: 'Limited the JWT to photos, and with it every copy. It did not limit Photoprint, which has the password.',
      stops: 'Opening more of Ada’s account with a stolen JWT than her photos.',
      without: { settings: { ownJwt: 'short' } },
      when: { ownJwt: ['like-acme-id'] },
    },
  ],
  onward: [
    {
      title: 'Be Mallory',
      text: 'Ada has signed out. Show your copy of her JWT.',
      to: { whatIf: 'own-jwt-after-logout' },
    },
    {
      title: 'With a cookie instead',
      text: 'The same sign-in with a list to look at: signing out works.',
      to: { flow: 'cookie-session' },
    },
    {
      title: 'Keep the password',
      text: 'JWTs and OAuth together: Photoprint never sees the password.',
      to: { flow: 'authorization-code' },
    },
    {
      title: 'Read the JWT',
      text: 'Look inside, and see what it says and what it does not.',
      to: { href: '/tokens' },
    },
  ],
}
