/** Words for the claims of a token whose holder chooses what to show (SD-JWT, RFC 9901). */
import type { ClaimWords } from '@/content/types'
import { rfc } from '@/content/words/specs'

export const sdJwtClaims = {
  _sd: {
    is: 'Digests of claims that the holder may show one by one. From a digest nobody can tell what the claim says, for a random salt went into it.',
    madeBy: 'The issuer, one for each such claim, and perhaps some of nothing at all.',
    reliedOnBy: 'Whoever checks the token: what the holder discloses must have its digest here.',
    ifItLies: 'The signature covers it. If nobody compares, a holder can disclose what the issuer never said.',
    spec: rfc(9901, '4.2.4.1'),
  },
  _sd_alg: {
    is: 'With which hash the digests were made. SHA-256, where it is missing.',
    madeBy: 'The issuer.',
    reliedOnBy: 'Whoever compares disclosures with digests.',
    ifItLies: 'No disclosure fits.',
    spec: rfc(9901, '4.1.1'),
  },
  '...': {
    is: 'The digest of an element of a list that the holder may show.',
    madeBy: 'The issuer.',
    reliedOnBy: 'Whoever checks the token.',
    ifItLies: 'The signature covers it. If nobody compares, a holder can disclose what the issuer never said.',
    spec: rfc(9901, '4.2.4.2'),
  },
  sd_hash: {
    is: 'The hash of the token and of what is disclosed with it.',
    madeBy: 'The holder, in the proof that it is the holder.',
    reliedOnBy: 'Whoever checks that proof.',
    ifItLies: 'A proof made for other disclosures passes for one that was made for these.',
    spec: rfc(9901, '4.3'),
  },
} satisfies Readonly<Record<string, ClaimWords>>
