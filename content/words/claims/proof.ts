/** Words for the claims of a DPoP proof (RFC 9449 §4.2). */
import type { ClaimWords } from '@/content/types'
import { rfc } from '@/content/words/specs'

export const proofClaims = {
  htm: {
    is: 'The method of the request that this proof was made for.',
    madeBy: 'Whoever sends the request.',
    reliedOnBy: 'Whoever gets the request, and compares it with the method that was really used.',
    ifItLies: 'A proof made for reading is used to write.',
    spec: rfc(9449, '4.2'),
  },
  htu: {
    is: 'The address of the request that this proof was made for, without query and fragment.',
    madeBy: 'Whoever sends the request.',
    reliedOnBy: 'Whoever gets the request, and compares it with its own address.',
    ifItLies: 'A proof shown to one server is carried on to another.',
    spec: rfc(9449, '4.2'),
  },
  ath: {
    is: 'A fingerprint (SHA-256 hash) of the access token that is shown with this proof.',
    madeBy: 'Whoever shows the token.',
    reliedOnBy: 'The API, which computes it from the token that it was shown.',
    ifItLies: 'A proof made for one token is put beside another.',
    spec: rfc(9449, '4.2'),
  },
} satisfies Record<string, ClaimWords>
