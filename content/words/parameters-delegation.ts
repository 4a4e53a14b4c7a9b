/** Words for the parameters of clients that act for themselves, or on behalf of others. */
import type { ParameterName } from '../../lib/world/parameters'
import type { ParameterWords } from '../types'
import { rfc } from './specs'

export const delegationParameters = {
  resource: {
    is: 'The API that the token is for, by its address.',
    madeBy: 'Photoprint, which knows where it wants to go.',
    checkedBy: 'Acme ID, against the APIs that it issues tokens for. It becomes the token’s aud.',
    without: 'Acme ID would have to guess which API is meant, and a token might be good at more than one.',
    spec: rfc(8707, '2'),
  },
  client_secret: {
    is: 'Photoprint’s password at Acme ID, sent in the form.',
    madeBy: 'Acme ID or Photoprint’s operator, when Photoprint was registered.',
    checkedBy: 'Acme ID, against what it keeps for this client.',
    without: 'A confidential client that does not prove who it is gets no token.',
    spec: rfc(6749, '2.3.1'),
  },
} satisfies Partial<Record<ParameterName, ParameterWords>>
