/** Words for the refresh token. */

import type { ParameterWords } from '@/content/types'
import { rfc } from '@/content/words/specs'
import type { ParameterName } from '@/lib/world/parameters'

export const refreshParameters = {
  refresh_token: {
    is: 'What Photoprint shows to Acme ID to get a new access token when the old one has expired.',
    madeBy: 'Acme ID, for Photoprint alone.',
    checkedBy:
      'Acme ID: whether it issued the token to this very client, and whether it is still good. No API ever sees it.',
    without: 'When the access token expires, Ada has to be sent to Acme ID once more.',
    spec: rfc(6749, '1.5'),
  },
} satisfies Partial<Record<ParameterName, ParameterWords>>
