/** What could go wrong where a client is given the password, and who refuses it. Every one is played in CI. */
import type { WhatIf } from '../types'
import { rfc } from '../words/specs'
import { malloryFirst } from './mallory'
import { loginForged, wrongPassword } from './sign-in-what-ifs'

const when = { legacyGrants: ['allowed'] } as const

export const passwordWhatIfs: readonly WhatIf[] = [
  {
    ...wrongPassword,
    when,
    refusedBy: 'authorization-server',
    wire: 'invalid_grant',
    note: { code: 'grant.error', contains: 'wrong password' },
    stops:
      'A guess does not get in. But it is Photoprint that asks, so Acme ID cannot see who is guessing. It must hold guessing back all the same: it can count guesses by account, say.',
    spec: rfc(6749, '4.3.2'),
  },
  {
    id: 'password-used-again',
    title: 'the token request is sent once more',
    branch: 'password used again',
    at: 'password-token-request',
    how: { again: true },
    when,
    refusedBy: null,
    ends: 'prints-page',
    lesson:
      'Nobody refuses: a code is good once, a password as often as one likes. Whoever has a copy of this request gets a new token whenever they want one, until Ada changes her password.',
    spec: rfc(6749, '10.7'),
  },
  {
    id: 'password-from-the-log',
    title: 'Mallory finds the token request in Photoprint’s log',
    branch: 'password from the log',
    at: 'password-token-response',
    how: malloryFirst({
      method: 'POST',
      url: '{authorization-server}/token',
      form: {
        grant_type: 'password',
        client_id: 'photoprint',
        username: '{username}',
        password: '{password}',
        scope: 'photos.read',
      },
    }),
    when,
    refusedBy: null,
    ends: 'prints-page',
    lesson:
      'She gets a token of her own, and could sign in as Ada wherever that password is enough. What leaked is not a permission but Ada’s whole account: with the code flow there would be no password to find.',
    spec: rfc(9700, '2.4'),
  },
  {
    id: 'scope-without-asking',
    title: 'Photoprint asks for more than it told Ada',
    branch: 'more scope',
    at: 'password-token-request',
    how: { edit: [{ in: 'form', name: 'scope', to: 'openid profile photos.read' }] },
    when,
    refusedBy: null,
    ends: 'prints-page',
    lesson:
      'Nobody asks Ada. There is no page on which she could see what is wanted, or say no: whoever has her password decides.',
    spec: rfc(6749, '10.7'),
  },
  loginForged,
]
