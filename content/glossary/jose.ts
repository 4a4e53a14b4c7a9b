/** How tokens are written, signed and encrypted. */
import { oidc, rfc } from '../words/specs'
import type { ConceptWords } from './entry'

const token = '/flows/authorization-code/token-response'

export const joseConcepts = {
  jose: {
    is: 'The family of formats that JWTs are made of: JWS for signed, JWE for encrypted, JWK for keys.',
    spec: rfc(7520, '1'),
  },
  jwt: {
    is: 'A set of claims in JSON, signed or encrypted, in a form short enough for an address or a header. It is a format: who may do what is settled elsewhere.',
    spec: rfc(7519, '1'),
    see: token,
  },
  jws: {
    is: 'Something that was signed, or protected with a shared secret. In its compact form it is header, content and signature, with dots between them, and a signed JWT is one.',
    spec: rfc(7515, '3.1'),
    see: token,
  },
  jwe: {
    is: 'Something that was encrypted, so that nobody can read it without the key, or change it unnoticed. In its compact form it has five parts with dots between them.',
    spec: rfc(7516, '3'),
    see: '/tokens',
  },
  jwk: {
    is: 'A key written as JSON.',
    spec: rfc(7517, '2'),
    see: '/flows/key-rotation/jwks-response',
  },
  jwks: {
    is: 'A list of keys in JSON, under the name keys. An issuer publishes its public keys that way, for others to check its signatures.',
    spec: rfc(7517, '5'),
    see: '/flows/key-rotation/jwks-response',
  },
  'sd-jwt': {
    is: 'A signed token in which claims are hidden behind digests. Its holder chooses which of them to show to whom.',
    spec: rfc(9901, '1'),
    see: '/tokens',
  },
  set: {
    is: 'A JWT that tells of something that has happened, such as the revocation of a token.',
    spec: rfc(8417, '1'),
  },
  disclosure: {
    is: 'What the holder of an SD-JWT shows beside it: the name of a claim, where it has one, its value and a random salt. The token has the digest of it.',
    spec: rfc(9901, '1.2'),
    see: '/tokens',
  },
  json: {
    is: 'A way to write down data as text, with names, values and lists.',
    spec: rfc(8259, '1'),
  },
  base64url: {
    is: 'A way to write any bytes with letters, digits, - and _ so that they can stand in an address. It hides nothing: anybody can read it back.',
    spec: rfc(7515, '2'),
    see: token,
  },
  signature: {
    is: 'What a private key makes of a message. With the public key anybody can check that this message was signed, and that nothing in it has been changed.',
    spec: rfc(4949, '4'),
    see: token,
  },
  hash: {
    is: 'A short value computed from something longer: the same always gives the same, and the slightest change gives another. From one that is made for security there is no way back.',
    spec: rfc(4949, '4'),
    see: '/flows/authorization-code/authorization-request',
  },
  fingerprint: {
    is: 'A hash by which something is recognised: on this site a token, a key or a certificate.',
    spec: rfc(7638, '1'),
  },
  thumbprint: {
    is: 'The hash of a key, computed the same way by everybody, so that it can serve as the name of the key.',
    spec: rfc(7638, '3'),
    see: '/flows/authorization-code/token-response?dpop=on',
  },
  'key-rotation': {
    is: 'An issuer changes the key that it signs with: it adds a new one to its list, and begins to sign with it. Whoever meets a kid they do not know fetches the list again.',
    spec: oidc('10.1.1', 'RotateSigKeys'),
    see: '/flows/key-rotation',
  },
  certificate: {
    is: 'A statement, signed by somebody others trust, about whose a public key is.',
    spec: rfc(5280, '3.1'),
  },
  payload: {
    is: 'What a signature secures, which can be anything. In a signed JWT it is the middle part, and has the claims.',
    spec: rfc(7515, '2'),
    see: token,
  },
  'key-pair': {
    is: 'Two keys that belong together: a public one, to check signatures or to encrypt, and a private one, to sign or to decrypt. The private one cannot be worked out from the other.',
    spec: rfc(4949, '4'),
    see: '/flows/key-rotation/jwks-response',
  },
  holder: {
    is: 'Whoever was given an SD-JWT by its issuer, and has it in their hands.',
    spec: rfc(9901, '1.2'),
    see: '/tokens',
  },
  'key-binding': {
    is: 'The holder of an SD-JWT proves, when they show it, that they have the private key that belongs to it.',
    spec: rfc(9901, '1.2'),
    see: '/tokens',
  },
  salt: {
    is: 'A random value that goes into a digest, so that nobody finds out by guessing what it is the digest of.',
    spec: rfc(9901, '1'),
    see: '/tokens',
  },
} satisfies Readonly<Record<string, ConceptWords>>
