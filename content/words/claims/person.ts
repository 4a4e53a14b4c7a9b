/** Words for the claims that describe a person (OpenID Connect Core §5.1). */
import type { ClaimWords } from '@/content/types'
import { oidc } from '@/content/words/specs'

export const personClaims = {
  name: {
    is: 'Ada’s full name, as it should be shown.',
    madeBy: 'Ada told Acme ID, or somebody wrote it down for her.',
    reliedOnBy: 'Photoprint, to greet her. It says nothing about which account is hers.',
    ifItLies: 'The wrong name is shown. Nothing else should hang on it.',
    spec: oidc('5.1', 'StandardClaims'),
  },
  email: {
    is: 'Ada’s e-mail address. It can change, and one day it can belong to someone else.',
    madeBy: 'Ada told Acme ID.',
    reliedOnBy: 'Photoprint, to write to her. To know her again it must use iss and sub.',
    ifItLies: 'A client that finds accounts by e-mail lets in whoever got that address into a token.',
    spec: oidc('5.7', 'ClaimStability'),
  },
  email_verified: {
    is: 'Whether Acme ID made sure that the address was Ada’s at the time.',
    madeBy: 'Acme ID.',
    reliedOnBy: 'A client that wants to write to people only at addresses that are theirs.',
    ifItLies:
      'Mail that was meant for Ada goes to someone else, and a client that finds accounts by e-mail opens hers to them.',
    spec: oidc('5.1', 'StandardClaims'),
  },
} satisfies Readonly<Record<string, ClaimWords>>
