/** What a thief makes of a code where nothing ties it to whoever asked for it. Every one is played in CI. */
import type { PartySetup } from '../../../lib/world/setup'
import type { WhatIf } from '../../types'
import { rfc } from '../../words/specs'
import { herCall, malloryFirst, malloryThen } from '../mallory'
import { plainAnswer } from './conditions'

/** Mallory, who reads the addresses that Photoprint logs. She is there where that is of use to her. */
export const logReader: PartySetup = {
  role: 'attacker',
  id: 'mallory',
  sees: ['callback-request'],
  when: { pkce: ['off'], client: ['public'] },
}

const herSwap = {
  method: 'POST',
  url: '{authorization-server}/token',
  form: {
    grant_type: 'authorization_code',
    code: '{code}',
    redirect_uri: '{client}/callback',
    client_id: 'photoprint',
  },
} as const

export const thiefWhatIfs: readonly WhatIf[] = [
  {
    id: 'code-stolen',
    title: 'Mallory has read the code in a log, and is quicker than Photoprint',
    branch: 'stolen code',
    at: 'token-request',
    how: malloryFirst(herSwap),
    afterwards: [malloryThen('client-error-page', 'Mallory tries her access token', herCall())],
    when: { ...plainAnswer, pkce: ['off'], client: ['public'], dpop: ['off'] },
    refusedBy: 'authorization-server',
    wire: 'invalid_grant',
    note: { code: 'grant.error', contains: 'consumed' },
    stops:
      'Without PKCE, Acme ID cannot tell Mallory from Photoprint, so she gets the tokens. That the code comes twice gives her away: Acme ID takes the permission back. If access tokens are JWTs, hers works until it expires all the same. With PKCE she would have lacked the verifier, and got nothing.',
    spec: rfc(7636, '1'),
  },
]
