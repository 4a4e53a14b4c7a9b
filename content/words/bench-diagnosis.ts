/** What is said of a signature that does not fit, or of a secret that does not open: the cause that was tried and holds, or what was tried. */

import type { Base64urlProblem } from '../../lib/jwt/base64url'
import type { CheckCode } from '../../lib/jwt/checks/check'
import type { ProofProblem } from '../../lib/jwt/checks/proof'
import type { Meant } from '../../lib/jwt/checks/registry'
import type { Mended } from '../../lib/jwt/diagnosis/besides'
import type { TriedName } from '../../lib/jwt/diagnosis/cause'
import type { SignedOver } from '../../lib/jwt/diagnosis/inputs'
import type { SecretReading } from '../../lib/jwt/diagnosis/secret-readings'
import type { Spelling } from '../../lib/jwt/diagnosis/spellings'

type Values = Readonly<Record<string, string>>
type Sentence = (values: Values) => string

/** RSA signatures are as long as the key, and EdDSA stands for two curves. */
const ofEveryKey = (alg = ''): boolean => !/^(?:[RP]S|EdDSA)/.test(alg)

/** Of the table of words the one for this name. */
function word<Name extends string>(words: Readonly<Record<Name, string>>, name = ''): string {
  return Object.hasOwn(words, name) ? words[name as Name] : ''
}

const readingWords: Readonly<Record<SecretReading | 'literal' | 'member', string>> = {
  literal: 'Taken as text, letter by letter, whatever it looks like, the secret',
  member: 'Taken as text, letter by letter, and not as base64url, the “k” of the key',
  text: 'Taken as text, letter by letter, the secret',
  base64: 'Read as base64, the secret',
  base64url: 'Read as base64url, the secret',
  hex: 'Read as hexadecimal (hex), the secret',
  trimmed: 'Without the spaces or the line break around it, the secret',
  'line-break': 'With a line break at its end, the secret',
  'windows-line-break': 'With a line break at its end, as Windows writes it, the secret',
  'without-quotes': 'Without the quotes around it, the secret',
  percent: 'With its percent signs decoded (%2B is +), the secret',
  escaped: 'With a real line break or tab for each that is written out (\\n), the secret',
  'after-equals': 'Taken from behind its equals sign, the secret',
  padded: 'With “=” added at its end, the secret',
  unpadded: 'Without the “=” at its end, the secret',
  'base64-text': 'Encoded in base64 and taken as that text, the secret',
  'hex-text': 'Encoded in hexadecimal (hex) and taken as that text, the secret',
  'utf-16': 'With two bytes for each letter (UTF-16), the secret',
  'byte-order-mark': 'With or without the unseen mark U+FEFF before it, as it was not given, the secret',
  'latin-1': 'With one byte for each letter (Latin-1), the secret',
  'sha-256': 'Hashed with SHA-256 first, the secret',
  'sha-256-hex': 'Hashed with SHA-256 first, and that in hexadecimal digits, the secret',
  'sha-512': 'Hashed with SHA-512 first, the secret',
  'space-after': 'With a space at its end, the secret',
  'with-quotes': 'With double quotes around it, the secret',
  'without-unseen': 'Without the characters in it that cannot be seen, the secret',
  composed: 'With each accented letter as one character (NFC), the secret',
  decomposed: 'With each accented letter as a letter and its accent (NFD), the secret',
}

const hasIt: readonly string[] = ['literal', 'text', 'base64', 'base64url', 'hex']

function readSo(reading: string | undefined, does: string): string {
  const isOther = hasIt.includes(reading ?? '')
  const otherwise = isOther ? '; read as it is now, it does not' : ''
  const perhaps = reading?.endsWith('line-break') ? ' Perhaps whoever made the token took it from a file.' : ''
  return `${word(readingWords, reading)} ${does}${otherwise}.${perhaps}`
}

const spellingWords: Readonly<Record<Spelling, string>> = {
  hex: 'is written in hexadecimal digits, and has to be in base64url',
  'base64-of-hex':
    'was written in hexadecimal digits first, and those were put in base64. The bytes themselves belong there',
  twice: 'is in base64 twice over',
  der: 'is written as ASN.1 (DER)',
  'der-hex': 'is written as ASN.1 (DER), in hexadecimal digits',
}

const overWords: Readonly<Record<SignedOver, string>> = {
  'line-break': 'with a line break at the end. The command “echo” adds one; “printf” and “echo -n” do not',
  'payload-only': 'over the payload alone. It has to cover the header and the dot as well',
  'payload-json':
    'over the JSON of the payload alone. It has to cover header and payload, in base64url with a dot between',
  decoded: 'over the JSON of header and payload. It has to cover their base64url',
  'payload-decoded': 'over the payload as it is, not encoded (RFC 7797), and the header does not say so by “b64”',
  stripped: 'once the characters that do not belong there are taken out',
  padded: 'over header and payload with their padding (“=”)',
  base64: 'over header and payload in standard base64, with “+”, “/” and padding',
  'base64-unpadded': 'over header and payload in standard base64, with “+” and “/”',
  base64url: 'over header and payload encoded anew in base64url',
  wrapped: 'over base64 in lines of 76 characters, as command-line tools write it',
  compact: 'over the JSON without white space. So it was written anew before or after signing',
  'compact-payload': 'over the payload without white space. So it was written anew before or after signing',
  spaced:
    'over the JSON with spaces after commas and colons, as Python writes it. So it was written anew after signing',
  indented: 'over the JSON in several lines. So it was written anew after signing',
  sorted: 'over the JSON with its names in order. So it was written anew after signing',
  slashes: 'over the JSON with “\\/” for each slash, as PHP writes it. So it was written anew after signing',
  ascii: 'over the JSON with “\\u” for each letter that is not ASCII. So it was written anew after signing',
  'no-dot': 'over header and payload without the dot between them',
  swapped: 'over the payload first and the header then',
  digest: 'over the hash of what it has to cover: it was hashed once too often',
  'digest-hex': 'over the hash of what it has to cover, in hexadecimal digits: it was hashed once too often',
}

const triedWords: Readonly<Record<TriedName | 'derived', string>> = {
  readings: 'every reading of the secret known here',
  spellings: 'other spellings of the signature',
  algorithms: 'the other algorithms of the key',
  keys: 'every key of those given',
  confusion: 'the text of the public key as a secret',
  embedded: 'the key in the header',
  missing: 'an empty secret and the names of one, such as “undefined”',
  length: 'its length',
  nonce: 'the hash of its nonce',
  inputs: 'other ways of writing header and payload',
  derived: 'the keys that NextAuth.js, Auth.js and the SDK of Auth0 derive',
}

function triedWord(tried = ''): string {
  const names = tried.split(',').filter(Boolean)
  if (names.length === 0) return ''
  return ` Tried: ${names.map((name) => word(triedWords, name)).join(', ')}. None explains it.`
}

const strangers: Readonly<Record<Base64urlProblem, string>> = {
  padding: 'padding',
  character: 'stray character',
  length: 'length',
  'leftover-bits': 'odd last character',
}

const mendedWords: Readonly<Record<Mended, string>> = {
  stripped: 'once what does not belong there is taken out',
  dashes: 'once each dash in it is the hyphen that it was',
  decoded: 'once it is percent-decoded and put in base64url without padding',
}

const confusedWords: Readonly<Record<string, string>> = {
  pem: 'the PEM text of the public key',
  der: 'the bytes of the public key (SPKI)',
  jwk: 'the JSON text of the public key',
  base64: 'the base64 of the public key',
  modulus: 'the modulus of the public key',
}

const other = (name = ''): string => (name === '' ? 'one without a name' : `“${name}”`)
const ofIssuer = (issuer = ''): string => (issuer === '' ? '' : ` The set says that this key is of ${issuer}.`)

type DiagnosisCode = Extract<
  CheckCode,
  `signature-${string}` | 'decryption-wrong' | 'decryption-secret-read' | 'decryption-derived' | 'alg-confused'
>

export const diagnosisSentences: Readonly<Record<DiagnosisCode, Sentence>> = {
  'signature-ok': ({ alg }) =>
    `The signature fits: this key verifies it, by ${alg}, over this header and this payload.${/^HS/.test(alg ?? '') ? ' Whoever has the secret can have made it.' : ''}`,
  'signature-besides': ({ trouble, how, alg }) =>
    `Refused for its ${word(strangers, trouble)}; signature fits, by ${alg}, ${word(mendedWords, how) || 'over the text as it stands'}.`,
  'signature-wrong': ({ kid, own, iss, issuer, tried }) => {
    const said = 'The signature does not fit: this key does not verify it over this header and payload.'
    const names = `The header names the key “${kid}”, and the one given calls itself “${own}”: perhaps it is another key.`
    const tenants = `The token says that it is from ${iss}, and the set says that this key is of ${issuer}: perhaps it is of another tenant.`
    const guess = own ? names : issuer ? tenants : 'Something was changed, or another key made it.'
    return `${said}${triedWord(tried)} ${guess}`
  },
  'signature-beside': ({ tried }) =>
    `No key that was given is of the kind that makes such a signature.${triedWord(tried)}`,
  'signature-no-key-fits': ({ count }) =>
    count === '1'
      ? 'It was tried with the one key that was given, by every algorithm that it is for. It did not make it: perhaps it is of another issuer, or older.'
      : `It was tried with all ${count} keys that were given, by every algorithm that they are for. None made it: perhaps they are of another issuer, or older.`,
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
  'signature-spelled': ({ how }) => `The key fits, but the signature ${word(spellingWords, how)}.`,
  'signature-secret-read': ({ reading }) => readSo(reading, 'verifies the signature'),
  'signature-secret-missing': ({ text }) =>
    text === ''
      ? 'With nothing at all for its secret the signature fits. So whoever signed had no secret set, and anybody can sign such tokens.'
      : `With the word “${text}” for its secret the signature fits. So whoever signed had no secret set, and anybody can sign such tokens.`,
  'signature-other-alg': ({ alg, made }) =>
    alg === ''
      ? `The header names no algorithm, and the signature was made by ${made}: with that the key verifies it.`
      : `The header says ${alg}, but the signature was made by ${made}: with that the same key verifies it.`,
  'signature-over': ({ over }) => `The signature fits ${word(overWords, over)}.`,
  'signature-nonce': () =>
    'This key verifies it, but over the hash of the nonce that the header shows. Microsoft’s tokens for its own Graph API are so: they are for that API alone to check, and yours should not get them.',
  'signature-other-key': ({ other: name, issuer, made }) =>
    `The key that the header means did not make this signature. Another one of those given did, by ${made}: ${other(name)}.${ofIssuer(issuer)}`,
  'signature-embedded': ({ member }) =>
    `The key that the token itself brings in “${member}” verifies it. That is no proof: whoever makes a token can put their own key into it. The key has to be known from elsewhere.`,
  'signature-confused': ({ as }) =>
    `The HMAC fits with ${word(confusedWords, as)} for its secret. Everybody has that, so anybody can have made this token: it is the attack of RFC 8725 §2.1.`,
  'signature-detached': () =>
    'The payload is not in the token: it is detached, and travels apart (RFC 7515 Appendix F). Over an empty payload the signature does not verify, so only whoever has the content can check it.',
  'signature-none': () => 'Nobody signed it.',
  'signature-empty': ({ missing }) =>
    missing
      ? 'The third part, the signature, is not there. Without it nothing can be checked.'
      : 'The third part is empty: nobody has signed this.',
  'signature-not-tried': () => 'It was not tried: something else has to be in order first.',
  'alg-confused': ({ alg, as }) =>
    `The header says “${alg}”, for which a secret is wanted, and a public key was given. The HMAC was made with ${word(confusedWords, as)}: this is the attack of RFC 8725 §2.1. The key decides, and not the token.`,
  'decryption-wrong': ({ tried }) =>
    `This key does not open it. It is another key, or something was changed.${triedWord(tried)}`,
  'decryption-secret-read': ({ reading }) => readSo(reading, 'opens it'),
  'decryption-derived': ({ maker, salt }) =>
    `The secret itself does not open it. The key that ${maker} derives from it does (HKDF with SHA-256${salt ? `, and “${salt}” for its salt` : ', without a salt'}).`,
}

const whyWords: Readonly<Record<Meant['why'], Sentence>> = {
  case: ({ meant }) => `Names of algorithms have case (RFC 7515 §4.1.1): ${meant} is meant.`,
  xml: ({ meant }) => `That is its name in XML signatures, as .NET writes it. In a token it is called ${meant}.`,
  library: ({ meant }) => `Perhaps ${meant} is meant, which libraries call so or much like it.`,
  near: ({ meant }) => `Perhaps ${meant} is meant.`,
}

/** Of a name that is no algorithm: what it is instead, as far as that is known. */
export function unknownAlgorithm(values: Values, what = 'algorithm'): string {
  const { alg = '', meant, why } = values
  if (why === 'prohibited')
    return `“${alg}” is registered for keys, and prohibited in tokens (IANA, JSON Web Signature and Encryption Algorithms).`
  const is = `There is no ${what} “${alg}”.`
  return meant !== undefined && why !== undefined ? `${is} ${whyWords[why as Meant['why']](values)}` : is
}

const proofWords: Readonly<Record<ProofProblem, Sentence>> = {
  mac: ({ alg }) => `it is signed by ${alg}, with a secret, and has to be signed with a key pair`,
  'no-jwk': () => 'its header has no “jwk”, the public key that it proves to have',
  secret: () => 'the “jwk” in its header is a secret, and has to be a public key',
  private: () => 'the “jwk” in its header has the private key in it. Whoever saw the proof has that key now',
  'other-key': ({ alg }) => `the key in its “jwk” is not of the kind that ${alg} wants`,
  'claim-type': () => 'its “jti”, “htm” and “htu” have to be texts that say something',
  htu: () => 'its “htu” has a query or a fragment, and has to be without',
}

/** What keeps a DPoP proof from being one. */
export function proofSentence({ problem, ...values }: Values): string {
  const words = proofWords[problem as ProofProblem]
  return `It says that it is a DPoP proof, and cannot be one: ${words?.(values) ?? ''} (RFC 9449 §4.2 and §4.3).`
}
