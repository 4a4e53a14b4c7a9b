/** How the keys that were given were read, and what is odd in them. */
import type { KeyNote } from '../../lib/jwt/keys/key-notes'

type Sentence = (values: Readonly<Record<string, string>>) => string

/** In a set, each sentence says which key it is about. */
const of = (key: string | undefined, member?: string): string => {
  const what = member === undefined ? '' : ` “${member}”`
  return key === undefined ? `Its${what}` : `Of key ${key}, the${what}`
}

const codings: Readonly<Record<string, string>> = { base64: 'base64', hex: 'hexadecimal' }

export const keyNoteWords: Readonly<Record<KeyNote, Sentence>> = {
  bare: ({ form }) =>
    `It came as base64 without the lines that PEM has, -----BEGIN ${form}----- and -----END ${form}-----. It was read by its bytes.`,
  'hex-bytes': ({ form }) => `It came in hexadecimal. Its bytes are what PEM calls ${form}.`,
  'base64-text': ({ coding }) =>
    `It was coded once more, in ${codings[coding ?? ''] ?? coding}, as PEM and JSON are to go into one line of settings. It was decoded first.`,
  compressed: () =>
    'Its point is compressed: only x is given, and y was computed. RFC 5480 leaves it to libraries whether they read that.',
  pss: () =>
    'It says that it is for RSASSA-PSS alone, so PS256, PS384 and PS512 are checked with it, and nothing else (RFC 4055).',
  'pem-passed-over': ({ label }) => `A block “${label}” was passed over: it is no key that can be read here.`,
  inside: ({ path }) => `Found in the JSON under “${path}”.`,
  'json-in-text': ({ before }) => `What stands before the JSON was left out: “${before}”.`,
  'json-secret': () => 'It begins like JSON and is none: read as a secret.',
  env: ({ name }) => `What stands behind “${name}” was read.`,
  laravel: () => 'What stands behind “base64:” was decoded, as Laravel does.',
  xml: () => 'It was read from XML. Libraries for tokens want PEM or a JWK.',
  openssh: ({ kind }) => `It came as OpenSSH writes keys (${kind}). Libraries for tokens want PEM or a JWK.`,
  'openssh-private': () =>
    'It is a private key as OpenSSH writes it. Its public half was read, which checks signatures; to sign, paste it as PEM.',
  point: ({ crv }) =>
    `It is a point alone, without its curve. It lies on ${crv}, and was read as a key on that (SEC 1 §2.3.3).`,
  'in-text': () => 'It stood in other text, which was left out.',
  numbers: ({ names }) => `It was put together from what is written there one by one: ${names}.`,

  'member-padding': ({ key, member }) =>
    `${of(key, member)} ends in padding (“=”), which base64url in a JWK leaves out (RFC 7515 §2). It was read all the same; some libraries refuse it.`,
  'member-base64': ({ key, member }) =>
    `${of(key, member)} is in plain base64, with + or /. A JWK wants base64url, with - and _ (RFC 7515 §2). It was read all the same; some libraries refuse it.`,
  'member-bits': ({ key, member }) =>
    `${of(key, member)} ends in a character that base64url never ends in at this length. Perhaps it was cut short.`,
  'member-spaces': ({ key, member }) => `${of(key, member)} has spaces or line breaks in it, which were left out.`,
  'leading-zero': ({ key, member }) =>
    `${of(key, member)} has a leading zero byte too many (RFC 7518 §2). It was left out; some libraries refuse it.`,
  'short-coordinate': ({ key, member, is, wanted, crv }) =>
    `${of(key, member)} has ${is} bytes, and on ${crv} all ${wanted} must be there, zeros too (RFC 7518 §6.2.1.2). They were put before it; many libraries refuse it.`,
  'x5c-only': ({ key }) =>
    `${key === undefined ? 'It' : `Key ${key}`} has only its certificate (“x5c”) to say which key it is. The key was taken from the first one there.`,
  'x5c-differs': ({ key, member }) =>
    `${of(key, member)} is of another key than its first certificate (“x5c”), and they must be the same (RFC 7517 §4.7). Here “${member}” counts.`,
  'x5c-unread': ({ key }) => `${of(key, 'x5c')} has no certificate in base64 first, so nothing was read from it.`,
  'x5c-form': ({ key }) =>
    `${of(key, 'x5c')} has to be a list of texts in base64 without PEM’s lines (RFC 7517 §4.7). It was read all the same; some libraries refuse it.`,
  'x5t-differs': ({ member, said, is, hash }) =>
    `Its “${member}” is “${said}”, and the ${hash} of its first certificate is “${is}”: it is the hash of another certificate, or none (RFC 7517 §4.8, §4.9).`,
  'x5t-hex': ({ member, hash }) =>
    `Its “${member}” is the ${hash} of its first certificate in hexadecimal, and base64url is wanted (RFC 7517 §4.8, §4.9).`,
  'use-other': ({ key, is }) =>
    `${of(key, 'use')} is “${is}”, which is neither sig nor enc: it is a word of some profile (RFC 7517 §4.2).${is === 'jwt-svid' ? ' SPIFFE calls a key so that checks the signatures of JWT-SVIDs, and so it is used here.' : ''}`,
  'ops-form': ({ key }) => `${of(key, 'key_ops')} must be a list (RFC 7517 §4.3), and is none.`,
  'kid-type': ({ key, is }) =>
    `${of(key, 'kid')} is ${is} and no text. A name must be a text (RFC 7517 §4.5), so no token can name this key.`,
  'private-form': ({ key, member }) => `${of(key, member)} is no text, so the private half cannot be used.`,
  roca: ({ key }) =>
    `${of(key, 'n')} has the fingerprint of ROCA (CVE-2017-15361): of many such keys the private half can be computed from the public one. Replace it.`,

  'kty-spelled': ({ key, is, meant }) =>
    `${of(key, 'kty')} is “${is}”, which is no type of key. Probably ${meant} is meant: capital and small letters count (RFC 7517 §4.1).`,
  'kty-unknown': ({ key, is }) =>
    `${of(key, 'kty')} is “${is}”, which is no type of key known here: RSA, EC, OKP, oct and AKP are.`,
  'crv-spelled': ({ key, is, meant }) =>
    `${of(key, 'crv')} is “${is}”, which is no name of a curve in a JWK. Probably “${meant}” is meant (RFC 7518 §6.2.1.1).`,
  'crv-unknown': ({ key, is }) => `${of(key, 'crv')} is “${is}”, which is no curve known here.`,
  'crv-missing': ({ key, kty }) =>
    `${key === undefined ? 'The key' : `Key ${key}`} does not say on which curve it is: its “crv” is missing, ${kty === 'OKP' ? 'Ed25519 for instance (RFC 8037 §2)' : 'P-256 for instance (RFC 7518 §6.2.1.1)'}.`,
  'member-missing': ({ key, member }) =>
    `${key === undefined ? 'The key' : `Key ${key}`} has no “${member}”, and a key of its type must have one (RFC 7518 §6).`,
  'member-spelled': ({ key, member, is }) =>
    `${key === undefined ? 'The key' : `Key ${key}`} has no “${member}”, and has “${is}”. Probably “${member}” is meant, and names are spelled just so.`,
  'member-type': ({ key, member, is }) => `${of(key, member)} must be a text in base64url, and is ${is}.`,
  'member-number': ({ key, member, is }) =>
    `${of(key, member)} is the number ${is}, and must be a text in base64url${is === '65537' ? ': “AQAB” for 65537' : ''} (RFC 7518 §6.3.1).`,
  'member-characters': ({ key, member, is, at }) =>
    `${of(key, member)} has “${is}” at character ${at}, which is not in the alphabet of base64url.`,
  'member-length': ({ key, member, is }) =>
    `${of(key, member)} is ${is} ${is === '1' ? 'character' : 'characters'} long, a length that base64url never has: one is missing or one is too many.`,
  'member-size': ({ key, member, is, wanted, crv }) =>
    `${of(key, member)} has ${is} bytes, and on ${crv} it must have ${wanted}. It is of another curve, or cut short.`,
  'member-hex': ({ key, member }) =>
    `${of(key, member)} is written in hexadecimal digits, and a JWK wants base64url. Read as that it is another number.`,
  'member-decimal': ({ key, member }) =>
    `${of(key, member)} is written in decimal digits, and a JWK wants base64url (RFC 7518 §6.3.1.1).`,
  'kty-curve': ({ key, is, crv, meant }) =>
    `${of(key, 'kty')} is “${is}”, and the curve ${crv} belongs to keys of the type ${meant} (${meant === 'OKP' ? 'RFC 8037 §2' : 'RFC 7518 §6.2'}).`,
  'member-pem': ({ key, member }) => `${of(key, member)} has PEM in it, and must be bytes in base64url.`,
  'not-on-curve': ({ key, crv }) =>
    `${key === undefined ? 'The' : `Of key ${key}, the`} point “x”, “y” is not on the curve ${crv}: one of the two is wrong, or the curve is.`,
  'alg-spelled': ({ key, is, meant }) =>
    `${of(key, 'alg')} is “${is}”, which is no algorithm. Probably ${meant} is meant. “alg” says what a key is intended for (RFC 7517 §4.4), so this one is for nothing.`,
  'alg-unknown': ({ key, is }) =>
    `${of(key, 'alg')} is “${is}”, which is no algorithm known here. “alg” says what a key is intended for (RFC 7517 §4.4).`,
  'alg-type': ({ key, is }) => `${of(key, 'alg')} is ${is}, and must be a text (RFC 7517 §4.4).`,
  'alg-other-kind': ({ key, alg, is }) => `${of(key, 'alg')} is “${alg}”, which a key of this kind (${is}) is not for.`,

  'kid-twice': ({ kid, types }) =>
    `More than one key is named “${kid}” (${types || 'for no signature'}). Those that fit are all tried. Other readers may take the first only, so names should differ (RFC 7517 §4.5).`,
  'kid-nowhere': () =>
    'None of these keys has a name (“kid”), so a token cannot say which one it means. For a token that names none, those that fit are all tried.',
  'kid-somewhere': ({ count }) =>
    `${count === '1' ? 'One of these keys has' : `${count} of these keys have`} no name (“kid”): a token that names its key never means ${count === '1' ? 'that one' : 'those'}.`,
}
