/** What-ifs that every flow shares in which Photoprint asks for the password itself. */
import type { Ending, WhatIf } from '../types'
import { rfc } from '../words/specs'

/** Everything but how it ends. */
export const wrongPassword = {
  id: 'wrong-password',
  title: 'the password is wrong',
  branch: 'wrong password',
  at: 'password-submission',
  how: { edit: [{ in: 'form', name: 'password', to: 'babbage-1791' }] },
} as const satisfies Omit<WhatIf, keyof Ending | 'refusedBy' | 'spec'>

/** Login CSRF. */
export const loginForged: WhatIf = {
  id: 'login-form-of-another-site',
  title: 'a page of another origin sends in the form',
  branch: 'foreign form',
  at: 'password-submission',
  how: { edit: [{ in: 'header', name: 'origin', to: '{elsewhere}' }] },
  refusedBy: 'client',
  wire: 'foreign_origin',
  note: { code: 'foreign_origin', contains: 'page of' },
  stops:
    'Ada’s browser says in Origin whose page the form comes from. So Mallory cannot sign that browser in with an account of hers, and then look at what Ada leaves there: that is login CSRF.',
  spec: rfc(6454, '7'),
}

/** Where the API itself is asked. */
export const wrongAtApi: WhatIf = {
  ...wrongPassword,
  refusedBy: 'resource-server',
  wire: 'wrong_password',
  note: { code: 'login.refused', contains: 'wrong password' },
  stops:
    'A guess does not get in. But all guesses come from Photoprint, so the API cannot tell a guesser from the many people who use it.',
  spec: rfc(6749, '10.10'),
}
