/** How Photoprint comes by Ada's password: what the password grant and both sign-ins without OAuth begin with. */
import type { Beat } from '../../telling'

export const passwordAskedFor: Beat = {
  id: 'ask',
  says: 'Photoprint asks Ada for her Acme password',
  title: '“Your Acme password, please”',
  text: 'Ada clicks Print. Photoprint does not send her to Acme. It shows a form of its own, for a password that belongs somewhere else. Ada has no way to tell an honest form like this one from a fake, and those who get used to it will fall for the fake.',
  short: 'Photoprint shows a form of its own for a password that belongs to Acme. Ada cannot tell it from a fake.',
  why: 'To be taken for Ada, one has to know what only Ada knows.',
  from: 'client-start-request',
  key: 'password-page',
  legs: [{ at: 'client-start-request' }, { at: 'password-page' }],
  pause: true,
}

export const passwordGiven: Beat = {
  id: 'give',
  says: 'Ada gives Photoprint her password',
  title: '“Here is my password”',
  text: 'Now Photoprint has the password. It needs it once, and could keep it for good. Ada wanted to show a few photos. What she gives opens everything that she has at Acme, and she cannot see what is done with it.',
  short: 'Photoprint needs the password once, and could keep it for good. It opens everything that Ada has at Acme.',
  why: 'Ada wants her prints, and Photoprint offers her no other way.',
  from: 'password-submission',
  key: 'password-submission',
  legs: [{ at: 'password-submission', ticket: 'password' }],
  values: {
    password: 'Opens the whole account, until Ada changes it.',
    origin: 'Which page sent the form: Photoprint takes it from its own only.',
  },
}
