/** What is wrong with a key that was given, where it cannot be read as one. */
import type { KeysProblem } from '../../lib/jwt/keys/given'

type Sentence = (values: Readonly<Record<string, string>>) => string

const paste = 'Paste the key itself.'

export const keyProblemWords: Readonly<Record<KeysProblem, Sentence>> = {
  json: () => 'This begins like JSON and is not: a JWK or a JWKS must be whole.',
  'json-cut': () => 'This is JSON without its end: more brackets are opened than closed. Copy the key to its very end.',
  'json-quotes': () =>
    'This looks like JSON and has other quotes: JSON wants double quotes ("), and true, false and null in small letters. An object of Python or JavaScript becomes JSON by json.dumps or JSON.stringify.',
  'json-comma': () => 'This is no JSON: there is a comma too many before a closing bracket. JSON does not allow it.',
  'json-comment': () => 'This is no JSON: there is a comment in it. JSON has none, so take it out.',
  'json-names': () =>
    'This is no JSON: its names stand without double quotes, as in JavaScript. JSON wants {"kty": …}.',
  'no-jwk': () => 'This is JSON, but no key: a JWK has a member "kty", and a JWKS a list "keys" of such.',
  'empty-set': () =>
    'This is a key set with no key in it. An issuer that signs with a shared secret shows none here, for a secret is not shown.',
  placeholder: ({ detail }) =>
    `“${detail}” is the name of a place into which a program puts a key, and no key. ${paste}`,
  printed: ({ detail }) =>
    `This is how a program prints a key that it has in memory (${detail}), and not the key. Export it: as PEM, or as a JWK.`,
  'jwk-no-kty': ({ detail }) =>
    `This JSON has the members ${detail} and no "kty". A JWK must say its type: RSA, EC, OKP or oct (RFC 7517 §4.1).`,
  discovery: ({ detail }) =>
    `This is a discovery document, and no key. It says where the keys are: its “jwks_uri” is ${detail}. Nothing is fetched here. Open that address and paste what it shows.`,
  'pem-label': ({ detail }) =>
    `This is PEM with the label “${detail}”, which is not read here. PUBLIC KEY, PRIVATE KEY, CERTIFICATE, RSA PUBLIC KEY, RSA PRIVATE KEY and EC PRIVATE KEY are.`,
  'pem-body': ({ detail }) =>
    `This is PEM with the label “${detail}”, but what stands between its two lines is no such key: it is no base64, or something is missing in it.`,
  'pem-end': ({ detail }) =>
    detail
      ? `This begins like PEM with the label “${detail}”, and its last line is missing: -----END ${detail}-----. Copy the key to its very end.`
      : 'This looks like PEM and has no line that begins it: -----BEGIN PUBLIC KEY----- or another.',
  'pem-dashes': ({ detail }) =>
    `This is meant to be PEM, and the line “${detail}” is not as it must be: five hyphens on each side, no dash of another kind, and capital letters. Perhaps a program changed the dashes. Libraries refuse it so.`,
  'pem-jwk': () =>
    'Between the lines of this PEM stands a JWK, which is JSON. Take the two lines away and leave the JSON.',
  encrypted: () =>
    'This is a private key that is encrypted: it takes a passphrase, and none is asked for here. To check a signature the public key is enough: openssl pkey -in key.pem -pubout prints it.',
  pgp: ({ detail }) =>
    `This is a key of another kind (${detail}), for mail and files. Tokens are not signed with these.`,
  request: () =>
    'This is a certificate request (CSR): it asks for a certificate and is none. Paste the certificate or the public key: openssl req -in request.pem -noout -pubkey prints it.',
  'old-kind': ({ detail }) =>
    `This is a key of a kind that no token is signed with (${detail}). Tokens take RSA, EC and Ed25519 keys and shared secrets.`,
  bundle: () =>
    'This is a bundle (PKCS #7 or PKCS #12), which is not opened here. openssl pkcs12 -in file -nokeys, or openssl pkcs7 -print_certs, prints the certificates in it as PEM.',
  modulus: ({ detail }) =>
    `This looks like the modulus of an RSA key${detail ? ` of ${detail} bits` : ''} alone. Its exponent is missing, which is 65537 for nearly all keys. Paste both as: n=… e=65537. If it is a shared secret, say so below.`,
  address: ({ detail }) =>
    `This is an address (${detail}), and no key. Nothing is fetched here: open it, and paste what it shows.`,
  path: ({ detail }) => `This is the name of a file (${detail}), and no key. ${paste}`,
  vault: ({ detail }) =>
    `This is the name of a key in a vault (${detail}). The key stays there: paste its public half.`,
  token: () => 'This is a token, and no key. The key is what its issuer signs with: a public key, or a shared secret.',
  fingerprint: () =>
    'This is the fingerprint of a key: a hash of it. Nothing can be checked with that alone. Paste the key itself.',
  html: () => 'This is a web page, and no key. Perhaps it is an error or a sign-in page in place of the keys.',
  xml: () => 'This is XML in which no key was found. An RSAKeyValue, an ECKeyValue or an X509Certificate is read.',
  openssh: ({ detail }) =>
    `This is a key of OpenSSH of the kind ${detail}, which is not whole, or which no token is signed with. ssh-rsa, ecdsa-sha2 and ssh-ed25519 are read.`,
  binary: () =>
    'These are the bytes of a file, shown as text, so some are lost. Bring the key as PEM: openssl x509 -inform DER -in file, or openssl pkey -inform DER -in file.',
  'too-long': () => 'This is longer than any key.',
  'not-base64url': () => 'This is not base64url, so it spells no bytes. Perhaps it is to be taken as text.',
  'not-hex': () => 'These are not pairs of hexadecimal digits. Perhaps it is to be taken as text.',
}
