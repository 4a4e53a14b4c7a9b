/** Words for what passes where a password is given away: to a client, or to an API without OAuth. */

import type { ParameterWords } from '@/content/types'
import { rfc } from '@/content/words/specs'
import type { ParameterName } from '@/lib/world/parameters'

export const noOauthParameters = {
  username: {
    is: 'The name with which Ada signs in, sent by a client in her place.',
    madeBy: 'Ada, who typed it into Photoprint’s form.',
    checkedBy: 'Acme ID, together with the password.',
    without: 'Acme ID would not know whose password this is, so it refuses.',
    spec: rfc(6749, '4.3.2'),
  },
  jwt: {
    is: 'A JWT that the Photo API signed for itself. It says who signed in and until when, and nothing about who may use it or for what.',
    madeBy: 'The Photo API, with a secret that only it has.',
    checkedBy: 'The Photo API, at every call: signature and expiry. It keeps no list of them.',
    without: 'Photoprint would have to send the password with every call.',
    spec: rfc(7519, '1'),
  },
  acme_session: {
    is: 'The number of a session at the Photo API. It says nothing by itself: the session is on the API’s list.',
    madeBy: 'The Photo API, at random, when somebody signs in.',
    checkedBy: 'The Photo API, against its list. Whoever shows the number is taken for that person.',
    without: 'The Photo API would not know anybody again.',
    spec: rfc(6265, '8.4'),
  },
} satisfies Partial<Record<ParameterName, ParameterWords>>
