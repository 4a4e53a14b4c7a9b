/** How tokens are written, signed and encrypted. */
import { oidc, rfc } from '../words/specs'
import type { ConceptWords } from './entry'

const token = '/flows/authorization-code/token-response'

export const joseConcepts = {
  jose: {
    is: 'The family of formats that JWTs are made of: JWS for signed, JWE for encrypted, JWK for keys.',
    spec: rfc(7515, '2'),
  },
  jwt: {
    is: 'A set of claims in JSON, signed or encrypted, in a form short enough for an address or a header. It is a format: who may do what is settled elsewhere.',
    spec: rfc(7519, '1'),
    see: token,
  },
  jws: {
    is: 'Something that was signed, or protected with a shared secret: header, content and signature, with dots between them. A signed JWT is one.',
    spec: rfc(7515, '3.1'),
    see: token,
  },
  jwe: {
    is: 'Something that was encrypted, in five parts with dots between them. Without the key nobody can read it, and nobody can change it unnoticed.',
    spec: rfc(7516, '2'),
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
    is: 'A JWT that tells of something that has happened, such as the end of a session.',
    spec: rfc(8417, '1'),
  },
  disclosure: {
    is: 'What the holder of an SD-JWT shows beside it: the name of a claim, its value and a random salt, of which the token has the digest.',
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
    spec: rfc(7515, '2'),
    see: token,
  },
  hash: {
    is: 'A short value computed from something longer. The same always gives the same, the slightest change gives another, and there is no way back.',
    spec: rfc(7636, '4.2'),
    see: '/flows/authorization-code/authorization-request',
  },
  fingerprint: {
    is: 'A hash by which something is recognised: a token, a key or a certificate.',
    spec: rfc(7638, '1'),
  },
  thumbprint: {
    is: 'The hash of a key, computed the same way by everybody, so that it can serve as the name of the key.',
    spec: rfc(7638, '3'),
    see: '/flows/authorization-code/token-response?dpop=on',
  },
  'key-rotation': {
    is: 'An issuer changes the key that it signs with. It publishes the new one beforehand, and whoever meets a kid they do not know fetches the list again.',
    spec: oidc('10.1.1', 'RotateSigKeys'),
    see: '/flows/key-rotation',
  },
  certificate: {
    is: 'A statement, signed by somebody others trust, about whose a public key is.',
    spec: rfc(5280, '3.1'),
  },
} satisfies Readonly<Record<string, ConceptWords>>
