/** What is wrong with a key that was given, where it cannot be read as one. */
import type { KeysProblem } from '../../lib/jwt/keys/read-keys'

type Sentence = (values: Readonly<Record<string, string>>) => string

export const keyProblemWords: Readonly<Record<KeysProblem, Sentence>> = {
  json: () => 'This begins like JSON and is not: a JWK or a JWKS must be whole.',
  'no-jwk': () => 'This is JSON, but no key: a JWK has a member "kty", and a JWKS a list "keys" of such.',
  'pem-label': ({ detail }) =>
    `This is PEM with the label “${detail}”, which is not read here. PUBLIC KEY, PRIVATE KEY, CERTIFICATE, RSA PUBLIC KEY, RSA PRIVATE KEY and EC PRIVATE KEY are.`,
  'pem-body': () =>
    'This begins like PEM, but what stands between the two lines is not base64, or the last line is missing.',
  'not-base64url': () => 'This is not base64url, so it spells no bytes. Perhaps it is to be taken as text.',
  'not-hex': () => 'These are not pairs of hexadecimal digits. Perhaps it is to be taken as text.',
}
