/** Algorithms and encodings, by the abbreviations they go by. */
import { rfc } from '../words/specs'
import type { ConceptWords } from './entry'

export const algorithmConcepts = {
  mac: {
    is: 'A value that only those who share a secret can compute for a message. Unlike a signature it does not tell which of them did.',
    spec: rfc(7515, '10.5'),
  },
  hmac: {
    is: 'A MAC that is computed with a hash and a shared secret. Whoever can check it can also make it.',
    spec: rfc(7518, '3.2'),
  },
  hs256: {
    is: 'The token is protected with a shared secret of 256 bits or more. Everybody who checks such tokens has the secret, and could make them too.',
    spec: rfc(7518, '3.2'),
    see: '/flows/own-jwt',
  },
  rs256: {
    is: 'The token is signed with an RSA key of 2048 bits or more, and checked with the public key.',
    spec: rfc(7518, '3.3'),
    see: '/flows/authorization-code/token-response?algorithm=RS256',
  },
  es256: {
    is: 'The token is signed with a key on an elliptic curve. The signature is much shorter than one by RSA that is as strong.',
    spec: rfc(7518, '3.4'),
    see: '/flows/authorization-code/token-response',
  },
  ecdsa: {
    is: 'Signatures with keys on an elliptic curve. In JOSE a signature by it is simply its two numbers, one after the other.',
    spec: rfc(7518, '3.4'),
  },
  eddsa: {
    is: 'Signatures with keys on another kind of elliptic curve. Which curve it is, only the key says.',
    spec: rfc(8037, '3.1'),
    see: '/flows/authorization-code/token-response?algorithm=EdDSA',
  },
  rsa: {
    is: 'A kind of key pair, one key public and one private, with which one can sign and encrypt.',
    spec: rfc(8017, '3'),
  },
  'rsa-oaep': {
    is: 'The key to the content is encrypted with the public RSA key of whoever is to read it.',
    spec: rfc(7518, '4.3'),
  },
  'ecdh-es': {
    is: 'Sender and reader work out a common key from their key pairs. That of the sender is made for this one token.',
    spec: rfc(7518, '4.6'),
  },
  aes: {
    is: 'Encryption with one key for both sides. In this mode whoever decrypts also finds out whether something has been changed.',
    spec: rfc(7518, '5.3'),
  },
  ec: {
    is: 'The kind of key that ES256 signs with.',
    spec: rfc(7518, '6.2'),
  },
  sha: {
    is: 'A family of hashes. The results of SHA-256 have 256 bits.',
    spec: rfc(6234, '1'),
  },
  asn1: {
    is: 'A way to describe data, in which keys and certificates are written down outside JOSE.',
    spec: rfc(7468, '1'),
  },
  der: {
    is: 'The binary form in which data described in ASN.1 is written.',
    spec: rfc(7468, '1'),
  },
  pem: {
    is: 'A key or a certificate as text, between a first line that says what it is and a last line that says so again.',
    spec: rfc(7468, '2'),
  },
} satisfies Readonly<Record<string, ConceptWords>>
