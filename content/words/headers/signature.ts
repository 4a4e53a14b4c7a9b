/** Words for the members of a JWS header (RFC 7515 §4.1). All of them are read before anything is verified. */
import type { ClaimWords } from '@/content/types'
import { rfc } from '@/content/words/specs'

export const signatureHeaders = {
  alg: {
    is: 'With which algorithm the token was signed. In an encrypted token, how the key to its content was handed over.',
    madeBy: 'Whoever made the token.',
    reliedOnBy: 'Whoever checks the signature, but only to pick from a list of their own.',
    ifItLies:
      'A checker that lets the token choose accepts none, which means no signature, or takes a public key for a shared secret.',
    spec: rfc(7515, '4.1.1'),
  },
  kid: {
    is: 'The name of the key: the one that signed the token, or for an encrypted token the one that opens it.',
    madeBy: 'Whoever made the token.',
    reliedOnBy:
      'Whoever checks the signature, to find the key in the issuer’s list, or whoever opens an encrypted token, to find their own.',
    ifItLies:
      'No key is found or the signature does not fit, and that is all. But a checker that pastes it into a file path or a database query can be made to use the attacker’s key.',
    spec: rfc(7515, '4.1.4'),
  },
  typ: {
    is: 'What kind of token this is, for instance at+jwt for an access token.',
    madeBy:
      'Whoever made the token. In a signed token in three parts the signature covers it, as it covers all of the header.',
    reliedOnBy: 'Whoever accepts tokens of one kind only: the Photo API wants at+jwt.',
    ifItLies:
      'If nobody checks it, a token made for one purpose can be used for another, such as an ID token in place of an access token.',
    spec: rfc(7515, '4.1.9'),
  },
  cty: {
    is: 'What kind of content is inside. JWT means that there is another token in this one.',
    madeBy: 'Whoever made the token.',
    reliedOnBy: 'Whoever opens it, to know whether to go on opening.',
    ifItLies: 'The reader takes the content for something it is not.',
    spec: rfc(7515, '4.1.10'),
  },
  crit: {
    is: 'A list of header members that the reader must understand, or else refuse the token.',
    madeBy: 'Whoever made the token.',
    reliedOnBy: 'Whoever checks the token.',
    ifItLies: 'A reader that passes over it accepts tokens while skipping a rule that their maker called essential.',
    spec: rfc(7515, '4.1.11'),
  },
  jwk: {
    is: 'A public key, carried in the token itself.',
    madeBy: 'Whoever made the token.',
    reliedOnBy:
      'Acme ID and the Photo API, in a DPoP proof: it is checked with this key, Acme ID binds the access token to the key (cnf), and the Photo API compares the two. In other tokens here, nobody.',
    ifItLies:
      'An attacker signs with a key of their own and puts it in here. A checker that believes it because it is there finds all in order.',
    spec: rfc(7515, '4.1.3'),
  },
  jku: {
    is: 'An address from which keys can be fetched.',
    madeBy: 'Whoever made the token.',
    reliedOnBy:
      'Nobody here: the address of Acme ID’s keys is known beforehand. Elsewhere, a checker with a list of addresses that it trusts.',
    ifItLies:
      'A checker that follows it blindly fetches the attacker’s keys, or is made to call a machine in its own network.',
    spec: rfc(7515, '4.1.2'),
  },
  x5u: {
    is: 'An address from which a certificate for the key can be fetched.',
    madeBy: 'Whoever made the token.',
    reliedOnBy: 'Nobody here. Elsewhere, a checker with a list of addresses that it trusts.',
    ifItLies: 'As with jku: the checker fetches the attacker’s certificate, or is made to call where it should not.',
    spec: rfc(7515, '4.1.5'),
  },
  x5c: {
    is: 'The certificate for the key, and those that vouch for it, carried in the token itself.',
    madeBy: 'Whoever made the token.',
    reliedOnBy: 'Nobody here. Elsewhere, a checker that follows the chain up to a certificate it trusts.',
    ifItLies: 'A checker that does not follow the chain accepts a certificate that anyone could have made.',
    spec: rfc(7515, '4.1.6'),
  },
  x5t: {
    is: 'A fingerprint (SHA-1) of the certificate for the key.',
    madeBy: 'Whoever made the token.',
    reliedOnBy: 'A checker that has the certificates already, to find the right one.',
    ifItLies: 'Another key is picked and the signature does not fit. SHA-1 is weak, so x5t#S256 is the better choice.',
    spec: rfc(7515, '4.1.7'),
  },
  'x5t#S256': {
    is: 'A fingerprint (SHA-256) of the certificate for the key.',
    madeBy: 'Whoever made the token.',
    reliedOnBy: 'A checker that has the certificates already, to find the right one.',
    ifItLies: 'Another key is picked, and the signature does not fit.',
    spec: rfc(7515, '4.1.8'),
  },
  b64: {
    is: 'Whether the payload is written in base64url. A JWT may not say false here.',
    madeBy: 'Whoever made the token.',
    reliedOnBy: 'Whoever checks the signature, since it decides which bytes were signed.',
    ifItLies:
      'Two readers could see different payloads under one signature. That is why b64 must be listed in crit whenever it is used.',
    spec: rfc(7797, '3'),
  },
} satisfies Readonly<Record<string, ClaimWords>>
