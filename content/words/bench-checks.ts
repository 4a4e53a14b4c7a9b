/** What the bench says of each check, and why it ended as it did. */
import type { CheckCode, CheckName } from '../../lib/jwt/checks/check'
import type { KeyNote } from '../../lib/jwt/keys/key-notes'
import type { KeysProblem } from '../../lib/jwt/keys/read-keys'
import type { SpecReference } from '../types'
import { diagnosisSentences, proofSentence, unknownAlgorithm } from './bench-diagnosis'
import { foreignSentence } from './foreign'
import { keyNoteWords } from './key-notes'
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

const disclosureWords: Readonly<Record<string, string>> = {
  hash: 'Its “_sd_alg” names a hash that is not known here, so no disclosure can be checked.',
  unlisted: 'It comes with a disclosure whose digest its issuer did not list, so it must be refused (RFC 9901 §7.1).',
  repeated: 'One digest stands in it more than once, or one disclosure comes twice, which must not be.',
  malformed: 'One of its disclosures, or a list of digests, is not as RFC 9901 wants it.',
  name: 'One of its disclosures has the name of a claim that is there already, or a name that is not allowed.',
}

const quoted = (text = ''): string => (text.startsWith('[') ? text : `“${text}”`)

/** The header names one algorithm, and the key is for others. */
function notForKey({ alg, allowed, given, own, meant, missing, curve, wants, beyond }: Values): string {
  const says = `The header says “${alg}”`
  const isHmac = alg?.startsWith('HS') ?? false
  if (given === 'secret' && !isHmac)
    return `${says}, which is checked with a public key: PEM, a JWK or a JWKS. What was given has no form of one that is known here. As text it would be a shared secret, and that does not check ${alg}.`
  if (own !== undefined)
    return `${says}, and the key says that it is for “${own}”. There is no such algorithm${meant ? `: perhaps ${meant} is meant` : ''}. Without that word the key would be tried.`
  if (missing !== undefined)
    return `${says}. The key has no “${missing}”, so it does not say on which curve it is, and cannot be used.`
  if (curve !== undefined)
    return `${says}, which wants a key on the curve ${wants}. The key is on the curve ${curve}${allowed || beyond ? `, for ${allowed || beyond}` : ''}. The key decides, and not the token.`
  const wanted = isHmac ? 'which is checked with a shared secret, ' : ''
  return `${says}, ${wanted}but the key is for ${allowed || 'no signature algorithm known here'}. The key decides, and not the token.`
}

export const checkSentences: Readonly<Record<CheckCode, Sentence>> = {
  ...diagnosisSentences,
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
  'structure-no-jwt': ({ trouble, is }) =>
    is === 'utf-16'
      ? 'It is no JWT: the payload is text in UTF-16, with two bytes for each letter. JSON in a token is UTF-8 (RFC 7519 §7.2).'
      : `It is no JWT, for a JWT carries a JSON object. ${trouble}`,
  'structure-detached': () =>
    'The payload is not in the token: it is detached, and travels apart (RFC 7515 Appendix F). What it says cannot be known from the token.',
  'structure-unknown': foreignSentence,
  'structure-claim-type': ({ name }) => `The claim “${name}” must be a number.`,
  'alg-ok': ({ alg }) => `${alg} is one that may be used here.`,
  'alg-none': ({ alg }) => `The header says “${alg}”: nobody signed this. It is never accepted here.`,
  'alg-missing': ({ turned, is }) =>
    is !== undefined
      ? `The header does not say how the token was made: its “alg” is ${is === '""' ? 'empty' : is}, and has to be the name of an algorithm, as a text.`
      : turned
        ? 'The first part has no “alg”, and the second has one: header and payload are the wrong way round.'
        : 'The header does not say how the token was made: it has no “alg”, or for an encrypted one no “enc”.',
  'alg-not-allowed': ({ alg, allowed }) => `The header says “${alg}”, and you allow ${allowed}.`,
  'alg-not-for-key': (values) => notForKey(values),
  'alg-unknown': (values) => unknownAlgorithm(values),
  'alg-other-use': ({ alg, wanted }) =>
    wanted === 'signature'
      ? `“${alg}” is an algorithm for encryption, and this has the form of a signed token.`
      : `“${alg}” is no way to hand over the key of an encrypted token.`,
  'alg-registered': ({ alg }) =>
    `${alg} is a registered algorithm, and this key is of its kind. It cannot be computed here.`,
  'enc-unknown': ({ enc, ...values }) =>
    unknownAlgorithm({ ...values, alg: enc ?? '' }, 'way to encrypt the content that is called'),
  'alg-rsa1_5': () =>
    'RSA1_5 is refused here: attacks on its padding have succeeded again and again. RFC 8725 advises against it.',
  'alg-pbes2-count': ({ rounds, most }) =>
    rounds
      ? `The header asks for ${rounds} rounds of hashing. Here 1 to ${most} are computed, and no more: a stranger must not decide how long you compute. Other readers may go further: for a new password 600,000 are advised today.`
      : 'The header does not say by a number how many rounds of hashing it wants (“p2c”, RFC 7518 §4.8.1.2).',
  'alg-no-key': ({ alg }) => `The header says “${alg}”. Which algorithms may be used is for you or your key to say.`,
  'key-ok': ({ kid, kty, at, of }) => {
    if (kid) return `Key “${kid}” fits.`
    return at ? `Key ${at} of ${of}, ${kty}, fits.` : `This ${kty === 'oct' ? 'secret' : `${kty} key`} fits.`
  },
  'key-none': () => 'No key was given.',
  'key-problem': ({ problem, detail }) => keyProblemWords[problem as KeysProblem]?.({ detail: detail ?? '' }) ?? '',
  'key-name': ({ kid, names, near }) =>
    near
      ? `The key set has no key named “${kid}”, but one named “${near}”. Names are compared letter by letter: perhaps that one is meant.`
      : `The key set has no key named “${kid}”.${names ? ` It has ${names}.` : ''}`,
  'key-name-other': ({ kid, other, issuer }) =>
    `The key set has no key named “${kid}”. ${other ? `Its key “${other}” made this signature, so the name in the header is wrong.` : 'A key of it made this signature whose name (“kid”) is missing or no text, so no header can name it.'}${issuer ? ` The set says that this key is of ${issuer}.` : ''}`,
  'key-purpose': ({ member, value, wanted }) =>
    member === undefined
      ? 'The key says itself that it is not for this (“use” or “key_ops”).'
      : `The key says itself that it is not for this: its “${member}” is ${quoted(value)}, and would have to ${member === 'use' ? 'be' : 'list'} “${wanted}” (RFC 7517 §4.2, §4.3).`,
  'key-fault': ({ fault, ...values }) => keyNoteWords[fault as KeyNote]?.(values) ?? 'This key cannot be used.',
  'key-epk-curve': ({ wants, curve }) =>
    `It was encrypted to a key on the curve ${wants}, by its “epk”, and the key given is on the curve ${curve} (RFC 7518 §4.6.1.1).`,
  'key-no-fit': ({ alg, own }) =>
    alg
      ? `None of the keys is for ${alg}.${own ? ` The first says that it is for ${own} (“alg”).` : ''}`
      : 'The header does not say for which algorithm a key is wanted.',
  'key-short-secret': ({ bits, wanted }) =>
    `The secret has ${bits} bits, and needs ${wanted} or more (RFC 7518 §3.2). The shorter it is, the sooner somebody finds it by trying, and can sign with it.`,
  'key-short-rsa': ({ bits }) => `The RSA key has ${bits} bits, and needs 2048 or more (RFC 7518 §3.3).`,
  'key-exponent': ({ exponent }) =>
    `The RSA key has the exponent ${exponent}. With 1, anybody can make a signature that fits; an even one fits no key at all.`,
  'key-roca': () =>
    'The RSA key has the fingerprint of ROCA (CVE-2017-15361): of such keys the private half can be computed from the public one, so anybody can sign with it. Replace it.',
  'key-twice': ({ kid, count }) =>
    `The set has ${count} different secrets named “${kid}”. Each is shared with somebody, so the name has to say which one is meant (RFC 7517 §4.5).`,
  'key-mixed': () =>
    'The set has public keys and a secret side by side. Sets of public keys are shown to everybody, and a secret that was shown is none: nobody can tell who signed with it.',
  'key-unusable': ({ alg }) => `This is not a usable key for ${alg}.`,
  'key-not-private': () => 'Only the private key opens it, and this is the public one.',
  'key-platform': ({ alg, why, curve }) =>
    why === 'beyond'
      ? `${alg}${curve && curve !== alg ? ` with a key on the curve ${curve}` : ''} cannot be computed here. That is no fault of the token: the algorithm is registered, and browsers do not offer it.`
      : why === 'insecure'
        ? `${alg} cannot be computed here: on a page that did not come over https a browser computes nothing of the kind.`
        : `This browser cannot compute ${alg}. That is no fault of the token: another browser or a server may.`,
  'key-size': ({ name, wanted, bits }) =>
    `${name} wants a key of exactly ${wanted} bits: ${wanted} bits wanted, ${bits} given. A secret of another length has to be read in another way, or a key derived from it.`,
  'decryption-ok': ({ alg }) => `The key opened it (${alg}), and nobody without the key has changed it.`,
  'decryption-public': ({ alg }) =>
    `The key opened it (${alg}). But anybody who has the public key can have written it: what is inside has to be signed to show who did.`,
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
  'typ-proof': proofSentence,
  'exp-ahead': ({ when }) => `It expires ${when}.`,
  'exp-milliseconds': ({ value, when }) =>
    `It is ${value}. Read as seconds, that lies thousands of years ahead. It is probably in milliseconds, and then it is ${when}: other readers may refuse it.`,
  'exp-past': ({ when }) => `It expired ${when}.`,
  'exp-absent': () => 'It has no “exp”: it never expires by itself.',
  'nbf-past': ({ when }) => `It is good since ${when}.`,
  'nbf-ahead': ({ when, value, is }) =>
    is === 'milliseconds'
      ? `It is ${value}, which as seconds lies thousands of years ahead. It is probably in milliseconds, and then it is ${when}.`
      : `It is not good yet. It will be ${when}.`,
  'nbf-absent': () => 'It has no “nbf”: it does not say from when it is good.',
  'not-a-time': ({ says: text, type }) =>
    type === 'string'
      ? `It must be a number of seconds since 1970, and is "${text}" in quotes: a text.`
      : `It must be a number of seconds since 1970, and is ${text}.`,
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
