import type { Belief } from '../../belief'
import { oidc, rfc } from '../../words/specs'

export const beliefs = {
  'c8-whoever-checks-can-only-check': {
    said: 'A service that was given the key for checking can only check.',
    so: 'With a shared secret, checking and signing take the same key. Whoever can check can also make tokens.',
    apart: [
      { name: 'One secret (HS256)', does: 'signs and checks. Every holder can do both.' },
      { name: 'A pair of keys (ES256, RS256)', does: 'the private half signs, the public half only checks.' },
    ],
    specs: [rfc(7515, '10.5'), rfc(7518, '3.2')],
  },
  'c8-rs256-is-simply-stronger': {
    said: 'RS256 is the secure one, and HS256 the weak one.',
    so: 'Neither is weak with a good key. They differ in who is able to sign: everybody who checks, or the issuer alone.',
    specs: [rfc(7518, '3.2'), rfc(7518, '3.3'), rfc(7515, '10.5')],
  },
  'c8-any-word-will-do': {
    said: 'Any word will do as the secret, as long as nobody is told.',
    so: 'A word is found by trying, at home, with a single token. It takes a random key that is at least as long as the hash: 256 bits for HS256.',
    specs: [rfc(7518, '3.2'), rfc(8725, '3.5')],
  },
  'c8-the-private-key-checks': {
    said: 'The API checks the signature with the private key.',
    so: 'The private key signs, and never leaves its owner. The public key checks, and everybody may have it.',
    apart: [
      { name: 'Private key', does: 'makes signatures. One owner.' },
      { name: 'Public key', does: 'checks them. For everybody.' },
    ],
    specs: [rfc(7515, '10.5'), rfc(7518, '3.4')],
  },
  'c9-the-header-says-how': {
    said: 'The header says how to verify: that is what it is for.',
    so: 'The header was written by whoever sent the token. The reader goes by a list of its own, and refuses what is not on it.',
    specs: [rfc(8725, '2.1'), rfc(8725, '3.1')],
  },
  'c9-a-public-key-is-harmless': {
    said: 'A public key is public, so nothing can be forged with it.',
    so: 'A reader that lets the token choose HS256 takes the public key for a shared secret, and everybody knows that one.',
    specs: [rfc(8725, '2.1'), rfc(8725, '3.1')],
  },
  'c9-the-token-may-bring-its-key': {
    said: 'A token may bring its key along, or say where to fetch it.',
    so: 'Then every token would fit, whoever made it. Keys come from the issuer’s known address. A key in the header has its place only in proofs that are about that very key.',
    specs: [rfc(8725, '3.8'), rfc(8725, '3.10'), rfc(9449, '4.2')],
  },
  'c10-kid-proves-the-key': {
    said: 'The kid proves which key has signed it.',
    so: 'A kid is a label, and anybody can write it. It says which key to try, and the signature shows whether that one fits.',
    specs: [rfc(7515, '4.1.4'), rfc(8725, '3.10')],
  },
  'c10-keys-at-every-request': {
    said: 'To be safe, the keys have to be fetched for every request.',
    so: 'They are kept, and fetched again when a token names one that is not known, with a limit on how often.',
    specs: [oidc('10.1.1', 'RotateSigKeys')],
  },
  'c10-paste-the-key': {
    said: 'It is enough to paste the issuer’s key into the configuration.',
    so: 'That works until the issuer changes its key. From then on every genuine token is refused.',
    specs: [oidc('10.1.1', 'RotateSigKeys')],
  },
  'c11-rotate-is-replace': {
    said: 'To rotate a key is to replace it.',
    so: 'To rotate is to let two keys overlap: publish the next one, sign with it, and retire the old one when its last token has expired.',
    apart: [
      { name: 'Rotating', does: 'nobody notices.' },
      { name: 'Withdrawing', does: 'everybody notices. For a key that was stolen.' },
    ],
    specs: [oidc('10.1.1', 'RotateSigKeys')],
  },
  'c11-only-the-thief-is-locked-out': {
    said: 'When a stolen key is withdrawn, only the thief is locked out.',
    so: 'A signature by the thief and one by the owner look alike. Every token under that key dies, the good ones too.',
    specs: [oidc('10.1.1', 'RotateSigKeys'), rfc(7515, '5.2')],
  },
  'c11-withdrawn-is-gone-everywhere': {
    said: 'A key that the issuer has withdrawn is no good any more, anywhere.',
    so: 'An API that has kept it goes on accepting it, until it forgets its copy.',
    specs: [oidc('10.1.1', 'RotateSigKeys')],
  },
} as const satisfies Record<string, Belief>
