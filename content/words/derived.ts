/** What is said where a value is recomputed. */
import type { RecipeName } from '../../lib/jwt/recipes'
import type { SpecReference } from '../types'
import { oidc, rfc } from './specs'

export const derivedWords = {
  checking: 'Recomputing…',
  /** Web Cryptography is there on https and on localhost only. */
  impossible:
    'It cannot be recomputed here: browsers offer that only to pages that came over https, or from this computer itself.',
  made: (name: string, inputs: string) => `${name}, recomputed from ${inputs}: matches.`,
  notMade: (name: string, inputs: string) => `${name}, recomputed from ${inputs}: does not match.`,
  and: ' and ',
  inMessage: (name: string, message: number) => `${name} (message ${message})`,
  known: (name: string, party: string) => `${name} (known to ${party})`,
  computation: 'The computation',
  about: (name: string) => `of ${name}`,
  comesTo: 'It comes to',
  stands: 'What stands there',
} as const

/** What each value does by being computed from another, and where that is specified. */
export const recipeWords: Readonly<Record<RecipeName, { readonly is: string; readonly spec: SpecReference }>> = {
  code_challenge: {
    is: 'With S256 the challenge shows nothing of the verifier, and only the verifier answers it.',
    spec: rfc(7636, '4.2'),
  },
  ath: { is: 'It ties the proof to one access token.', spec: rfc(9449, '4.2') },
  at_hash: { is: 'It ties the ID token to one access token.', spec: oidc('3.1.3.6', 'CodeIDToken') },
  c_hash: { is: 'It ties the ID token to one code.', spec: oidc('3.3.2.11', 'HybridIDToken') },
  jkt: { is: 'It ties the token to the key that signs the proofs.', spec: rfc(9449, '6.1') },
  kid: { is: 'Acme ID names its keys by the start of their thumbprint. Any name would do.', spec: rfc(7638, '3') },
  basic: { is: 'Base64 hides nothing: whoever has the header has the secret.', spec: rfc(6749, '2.3.1') },
}
