/** Words for the parameters of clients that act for themselves, or on behalf of others. */

import type { ParameterWords } from '@/content/types'
import { rfc } from '@/content/words/specs'
import type { ParameterName } from '@/lib/world/parameters'

export const delegationParameters = {
  resource: {
    is: 'The API that the token is for, by its address.',
    madeBy: 'The client, which knows where it wants to go.',
    checkedBy: 'Acme ID, against the APIs that it issues tokens for. It becomes the token’s aud.',
    without: 'Acme ID would have to guess which API is meant, and a token might be good at more than one.',
    spec: rfc(8707, '2'),
  },
  client_secret: {
    is: 'The client’s password at Acme ID.',
    madeBy: 'Acme ID or the client’s operator, when the client was registered.',
    checkedBy: 'Acme ID, against what it keeps for this client.',
    without: 'A confidential client that does not prove who it is gets no token.',
    spec: rfc(6749, '2.3.1'),
  },
  subject_token: {
    is: 'The token that the service was shown: it says for whom it wants to act.',
    madeBy: 'Acme ID, for the call that the service has just received.',
    checkedBy: 'Acme ID: that it is genuine and not expired, and that it was for this very service.',
    without: 'Nothing would show that Ada had any part in this.',
    spec: rfc(8693, '2.1'),
  },
  subject_token_type: {
    is: 'What kind of token the subject_token is: here an access token.',
    madeBy: 'The print service.',
    checkedBy: 'Acme ID, against the kinds it takes in exchange.',
    without: 'Acme ID could not know by which rules to read the token, and refuses the request.',
    spec: rfc(8693, '2.1'),
  },
  issued_token_type: {
    is: 'What kind of token was issued in exchange.',
    madeBy: 'Acme ID.',
    checkedBy: 'The print service, against what it needs.',
    without: 'The print service could not tell what it was given, and must not guess.',
    spec: rfc(8693, '2.2.1'),
  },
  printed: {
    is: 'The titles of the photos that were printed.',
    madeBy: 'The print service.',
    checkedBy: 'Nobody. Photoprint shows them to Ada.',
    without: 'Ada would not know what to expect in the post.',
    spec: rfc(8259, '4'),
  },
  act: {
    is: 'Who acts for the person that the token is about.',
    madeBy: 'Acme ID, from who asked for the exchange.',
    checkedBy: 'The Photo API may log it, or allow some actors and not others.',
    without: 'Nobody could tell Ada’s own calls from those of a service that acts for her.',
    spec: rfc(8693, '4.1'),
  },
} satisfies Partial<Record<ParameterName, ParameterWords>>
