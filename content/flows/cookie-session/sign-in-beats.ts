/** Photoprint signs in at the API with Ada's password: what both ways without OAuth have in common. */
import type { Beat } from '../../telling'

export const signedInAsAda: Beat = {
  id: 'sign-in',
  says: 'Photoprint signs in as Ada',
  title: '“I am Ada. This is my password”',
  text: 'There is no Acme ID in this story: the Photo API signs people in by itself. Photoprint passes Ada’s password on to it. The Photo API cannot tell that it is not Ada who asks. Nor can it tell a guesser from the many who use Photoprint.',
  short: 'The Photo API signs people in by itself. It cannot tell that it is not Ada who asks.',
  why: 'Whoever keeps photos for many people has to know which of them is asking.',
  from: 'api-login-request',
  key: 'api-login-request',
  legs: [{ at: 'api-login-request', ticket: 'password' }],
  values: {
    login: 'Whom Photoprint says it is.',
    password: 'The proof of it. Whoever has it is Ada here.',
  },
}
