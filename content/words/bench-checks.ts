/** What the bench says of each check, and why it ended as it did. */
import type { CheckCode, CheckName } from '../../lib/jwt/checks/check'
import type { KeysProblem } from '../../lib/jwt/keys/read-keys'
import type { SpecReference } from '../types'
import { foreignSentence } from './foreign'
import { keyProblemWords } from './key-problems'
import { rfc } from './specs'

/** What a sentence names. Times come as people read them. */
type Values = Readonly<Record<string, string>>
type Sentence = (values: Values) => string

export const checkWords: Readonly<Record<CheckName, { readonly label: string; readonly spec: SpecReference }>> = {
  charset: { label: 'Characters', spec: rfc(7515, '2') },
  structure: { label: 'Structure', spec: rfc(7519, '7.2') },
  algorithm: { label: 'Algorithm', spec: rfc(8725, '3.1') },
  key: { label: 'Key', spec: rfc(8725, '3.5') },
  signature: { label: 'Signature', spec: rfc(7515, '5.2') },
  decryption: { label: 'Decryption', spec: rfc(7516, '5.2') },
  typ: { label: 'Type (typ)', spec: rfc(8725, '3.11') },
  iss: { label: 'Issuer (iss)', spec: rfc(8725, '3.8') },
  aud: { label: 'Audience (aud)', spec: rfc(8725, '3.9') },
  exp: { label: 'Expiry (exp)', spec: rfc(7519, '4.1.4') },
  nbf: { label: 'Not before (nbf)', spec: rfc(7519, '4.1.5') },
  crit: { label: 'Critical (crit)', spec: rfc(7515, '4.1.11') },
}

const says = (text: string): string => (text === '' ? 'The token does not say' : `The token says “${text}”`)

/** RSA signatures are as long as the key, and EdDSA stands for two curves. */
const ofEveryKey = (alg = ''): boolean => !/^(?:[RP]S|EdDSA)/.test(alg)

const disclosureWords: Readonly<Record<string, string>> = {
  hash: 'Its “_sd_alg” names a hash that is not known here, so no disclosure can be checked.',
  unlisted: 'It comes with a disclosure whose digest its issuer did not list, so it must be refused (RFC 9901 §7.1).',
  repeated: 'One digest stands in it more than once, or one disclosure comes twice, which must not be.',
  malformed: 'One of its disclosures, or a list of digests, is not as RFC 9901 wants it.',
  name: 'One of its disclosures has the name of a claim that is there already, or a name that is not allowed.',
}

/** Which reading of the secret made the signature, where the one that was chosen did not. */
const secretReadWords: Readonly<Record<string, string>> = {
  text: 'Taken as text, letter by letter, the secret verifies the signature; read as it is now, it does not.',
  base64: 'Read as base64, the secret verifies the signature; read as it is now, it does not.',
  base64url: 'Read as base64url, the secret verifies the signature; read as it is now, it does not.',
  hex: 'Read as hexadecimal (hex), the secret verifies the signature; read as it is now, it does not.',
  trimmed: 'Without the spaces or the line break around it, the secret verifies the signature.',
  'line-break':
    'With a line break at its end, the secret verifies the signature: perhaps whoever signed took it from a file.',
  'windows-line-break':
    'With a line break at its end, as Windows writes it, the secret verifies the signature: perhaps whoever signed took it from a file.',
  'without-quotes': 'Without the quotes around it, the secret verifies the signature.',
}

export const checkSentences: Readonly<Record<CheckCode, Sentence>> = {
  'charset-ok': () =>
    'Where base64url belongs there is nothing else, and each byte is spelled in the one way there is.',
  'charset-bad': ({ trouble }) => trouble ?? '',
  'charset-respelled': ({ trouble }) => trouble ?? '',
  'structure-ok': ({ form }) =>
    form === 'jwe'
      ? 'It has the parts of an encrypted token.'
      : 'It has its parts, and header and payload are JSON objects.',
  'structure-any': () =>
    'It is signed content, and no JWT: its payload is not a JSON object. You said that any content will do.',
  'structure-json': ({ form, wanted }) => {
    const is =
      form === 'jwe'
        ? 'encrypted content in JSON (RFC 7516 §7.2): a JWE and not'
        : 'signed content in JSON (RFC 7515 §7.2): a JWS and not'
    const asked = wanted === 'jwt' ? ' You did not say that anything but a JWT will do.' : ''
    return `It is ${is} a JWT, for JWTs are always compact (RFC 7519 §1).${asked}`
  },
  'structure-nested': () => 'What it carries is another token. Put that one on the bench to check its claims.',
  'structure-bad': ({ trouble }) => trouble ?? '',
  'structure-duplicate': ({ trouble }) => trouble ?? '',
  'structure-two-forms': ({ form }) =>
    form === 'jwe'
      ? 'It has a list “recipients” and, beside it, what belongs to one recipient alone, so two readers would open two different things (RFC 7516 §7.2.2).'
      : 'It has a list “signatures” and, beside it, what belongs to one signature alone, so two readers would check two different things (RFC 7515 §7.2.2).',
  'structure-shared-member': ({ name }) =>
    `“${name}” stands both in a protected and in an unprotected header. Each name may stand in one only.`,
  'structure-replicated': ({ name, inside }) =>
    inside === 'none'
      ? `The header repeats a claim “${name}” that is not inside. A reader should see to it that the two are the same (RFC 7519 §5.3).`
      : `The header repeats the claim “${name}” with another value than the one inside. A reader should see to it that they are the same (RFC 7519 §5.3).`,
  'structure-disclosure': ({ problem }) => disclosureWords[problem ?? ''] ?? '',
  'structure-unknown': foreignSentence,
  'structure-no-jwt': ({ trouble }) => `It is no JWT, for a JWT carries a JSON object. ${trouble}`,
  'structure-claim-type': ({ name }) => `The claim “${name}” must be a number.`,
  'alg-ok': ({ alg }) => `${alg} is one that may be used here.`,
  'alg-none': ({ alg }) => `The header says “${alg}”: nobody signed this. It is never accepted here.`,
  'alg-missing': () =>
    'The header does not say how the token was made: it has no “alg”, or for an encrypted one no “enc”.',
  'alg-not-allowed': ({ alg, allowed }) => `The header says “${alg}”, and you allow ${allowed}.`,
  'alg-not-for-key': ({ alg, allowed, given }) =>
    given === 'secret' && !alg?.startsWith('HS')
      ? `The header says “${alg}”, which is checked with a public key: PEM, a JWK or a JWKS. What was given is none of these, so it was read as a shared secret.`
      : `The header says “${alg}”, ${alg?.startsWith('HS') ? 'which is checked with a shared secret, ' : ''}but the key is for ${allowed || 'no signature algorithm known here'}. The key decides, and not the token.`,
  'alg-unknown': ({ alg }) => `“${alg}” is no algorithm known here.`,
  'enc-unknown': ({ enc }) => `“${enc}” is no way to encrypt the content that is known here.`,
  'alg-rsa1_5': () =>
    'RSA1_5 is refused here: attacks on its padding have succeeded again and again. RFC 8725 advises against it.',
  'alg-pbes2-count': ({ rounds, most }) =>
    rounds
      ? `The header asks for ${rounds} rounds of hashing. Here 1 to ${most} are computed, and no more: a stranger must not decide how long you compute. Other readers may go further: for a new password 600,000 are advised today.`
      : 'The header does not say by a number how many rounds of hashing it wants (“p2c”, RFC 7518 §4.8.1.2).',
  'alg-no-key': ({ alg }) => `The header says “${alg}”. Which algorithms may be used is for you or your key to say.`,
  'key-ok': ({ kid, kty }) => (kid ? `Key “${kid}” fits.` : `This ${kty === 'oct' ? 'secret' : `${kty} key`} fits.`),
  'key-none': () => 'No key was given.',
  'key-problem': ({ problem, detail }) => keyProblemWords[problem as KeysProblem]?.({ detail: detail ?? '' }) ?? '',
  'key-name': ({ kid }) => `The key set has no key named “${kid}”.`,
  'key-name-other': ({ kid, other }) =>
    `The key set has no key named “${kid}”. Its key ${other ? `“${other}”` : 'without a name'} made this signature, so the name in the header is wrong.`,
  'key-purpose': () => 'The key says itself that it is not for this (“use” or “key_ops”).',
  'key-no-fit': ({ alg }) =>
    alg ? `None of the keys is for ${alg}.` : 'The header does not say for which algorithm a key is wanted.',
  'key-short-secret': ({ bits, wanted }) =>
    `The secret has ${bits} bits, and needs ${wanted} or more (RFC 7518 §3.2). The shorter it is, the sooner somebody finds it by trying, and can sign with it.`,
  'key-short-rsa': ({ bits }) => `The RSA key has ${bits} bits, and needs 2048 or more (RFC 7518 §3.3).`,
  'key-exponent': ({ exponent }) =>
    `The RSA key has the exponent ${exponent}. With 1, anybody can make a signature that fits; an even one fits no key at all.`,
  'key-unusable': ({ alg }) => `This is not a usable key for ${alg}.`,
  'key-not-private': () => 'Only the private key opens it, and this is the public one.',
  'key-platform': ({ alg }) =>
    `This browser cannot compute ${alg} here. On a page that did not come over https, none can.`,
  'signature-ok': ({ alg }) =>
    `This key verifies it, by ${alg}, over this header and this payload.${/^HS/.test(alg ?? '') ? ' Whoever has the secret can have made it.' : ''}`,
  'signature-wrong': ({ kid, own }) =>
    own === undefined
      ? 'This key does not verify this signature over this header and payload. Something was changed, or another key made it.'
      : `This key does not verify this signature. The header names the key “${kid}”, and the one given calls itself “${own}”: it is probably another key.`,
  'signature-cut-short': ({ alg, has, wanted }) =>
    `The signature is cut short: ${alg} with ${ofEveryKey(alg) ? 'any key' : 'this key'} makes ${wanted} bytes, and here are ${has}. Copy the token once more, to its very end.`,
  'signature-too-long': ({ alg, has, wanted }) =>
    `The signature is too long: ${alg} with ${ofEveryKey(alg) ? 'any key' : 'this key'} makes ${wanted} bytes, and here are ${has}. Something hangs on to the end, or another algorithm made it.`,
  'signature-other-size': ({ wanted, has, bits }) =>
    Number(has) < Number(wanted)
      ? `With this key ${wanted} bytes are needed, and here are ${has}: it is cut short, or another key made it, one of ${bits} bits.`
      : `With this key ${wanted} bytes are needed, and here are ${has}: another key made it, one of ${bits} bits.`,
  'signature-der': ({ alg }) =>
    `The key fits, but the signature is written as ASN.1 (DER), as OpenSSL and Java write it. ${alg} in a token wants its two numbers side by side (RFC 7518 §3.4).`,
  'signature-secret-read': ({ reading }) => secretReadWords[reading ?? 'text'] ?? '',
  'signature-nonce': () =>
    'This key verifies it, but over the hash of the nonce that the header shows. Microsoft’s tokens for its own Graph API are so: they are for that API alone to check, and yours should not get them.',
  'signature-other-key': ({ other }) =>
    `The key that the header names did not make this signature. Another one of those given did: ${other ? `“${other}”` : 'one without a name'}.`,
  'signature-none': () => 'Nobody signed it.',
  'signature-empty': () => 'The third part is empty: nobody has signed this.',
  'signature-not-tried': () => 'It was not tried: something else has to be in order first.',
  'decryption-ok': ({ alg }) => `The key opened it (${alg}), and nobody without the key has changed it.`,
  'decryption-public': ({ alg }) =>
    `The key opened it (${alg}). But anybody who has the public key can have written it: what is inside has to be signed to show who did.`,
  'decryption-wrong': () => 'This key does not open it. It is another key, or something was changed.',
  'decryption-too-much': () =>
    'Unpacked, it would be larger than 250 KB. A stranger must not decide how much you unpack.',
  'decryption-not-tried': () => 'It was not tried: something else has to be in order first.',
  'decryption-zip': () =>
    'It is compressed in a way that is not known here, or its unprotected header says that it is.',
  'not-asked': ({ says: text }) => `${says(text ?? '')}${text ? '' : ' any'}. You did not say what you expect.`,
  'claims-unread': () => 'There are no claims to be read.',
  matches: ({ wanted, says: text }) =>
    text?.startsWith('[') ? `“${wanted}” is in its list, as you expect.` : `It is “${wanted}”, as you expect.`,
  differs: ({ wanted, says: text }) => `You expect “${wanted}”. ${says(text ?? '')}.`,
  missing: ({ wanted }) => `You expect “${wanted}”. The token does not say any.`,
  'typ-lacks': ({ says: text, names, spec }) =>
    `It says that it is “${text}”. What is one has to have ${names} (${spec}), and this has not.`,
  'typ-forbids': ({ says: text, names, spec }) =>
    `It says that it is “${text}”. What is one must not have ${names} (${spec}), and this has it.`,
  'exp-ahead': ({ when }) => `It expires ${when}.`,
  'exp-past': ({ when }) => `It expired ${when}.`,
  'exp-absent': () => 'It has no “exp”: it never expires by itself.',
  'nbf-past': ({ when }) => `It is good since ${when}.`,
  'nbf-ahead': ({ when }) => `It is not good yet. It will be ${when}.`,
  'nbf-absent': () => 'It has no “nbf”: it does not say from when it is good.',
  'not-a-time': ({ says: text }) => `It must be a number of seconds since 1970, and is ${text}.`,
  'time-endless': () => 'It must be a number of seconds since 1970, and this one is larger than any.',
  'crit-absent': () => 'The header demands nothing that must be understood.',
  'crit-understood': () => 'The header demands that “b64” is understood, and it is.',
  'crit-unknown': ({ name }) =>
    `The header demands that “${name}” is understood, and it is not known here. So the token is refused.`,
  'crit-malformed': () =>
    'The list “crit” is not as it must be: names of members that are in this header and in no basic specification, at least one.',
  'crit-repeated': () => 'The list “crit” names something twice, which it must not (RFC 7515 §4.1.11).',
  'crit-unprotected': () =>
    'The list “crit”, or what it names, stands where the signature does not cover it, so anybody could change it.',
  'b64-false': () => 'The header says that the payload is not in base64url. A JWT must not (RFC 7797 §7).',
  'b64-unlisted': () =>
    'The header has “b64” and does not list it in “crit”, as it must (RFC 7797 §6). Where it is false, two readers would see two payloads.',
}
