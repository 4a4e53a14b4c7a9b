/** What a check-up finds, why it matters, and what to do. */
import type { FindingCode, Weight } from '../../lib/jwt/lint/finding'
import type { SpecReference } from '../types'
import { draft, rfc } from './specs'

type Values = Readonly<Record<string, string>>
type FindingWords = {
  readonly title: (values: Values) => string
  readonly text: (values: Values) => string
  readonly spec: SpecReference
}

export const weightWords: Readonly<Record<Weight, string>> = { danger: 'Danger', caution: 'Caution', note: 'Note' }

export const findingWords: Readonly<Record<FindingCode, FindingWords>> = {
  'alg-none': {
    title: () => 'Nobody signed it',
    text: ({ value }) =>
      `The header says “${value}”. Anybody can have written this token. A reader must refuse it unless it was told to take just this one unsigned, and a JWT access token it must refuse even then (RFC 9068 §4).`,
    spec: rfc(7518, '3.6'),
  },
  'guessable-secret': {
    title: () => 'The secret is in a list',
    text: ({ secret }) =>
      `Its signature is an HMAC with “${secret}”. Whoever has one token can try such lists at home, and then sign what they like. Take random bits, as many as the hash has (256 for HS256) or more, or a key pair.`,
    spec: rfc(8725, '3.5'),
  },
  expired: {
    title: () => 'Expired',
    text: ({ when }) =>
      `It was good until ${when}. A reader must refuse it. It may have a little patience for clocks that differ, usually no more than a few minutes.`,
    spec: rfc(7519, '4.1.4'),
  },
  'not-yet-valid': {
    title: () => 'Not good yet',
    text: ({ when }) =>
      `It will be good ${when}. Until then a reader must refuse it, but for a little patience with clocks that differ.`,
    spec: rfc(7519, '4.1.5'),
  },
  milliseconds: {
    title: ({ name }) => `${name} is in milliseconds`,
    text: ({ seconds, when }) =>
      `Times in tokens are seconds since 1970. Read as seconds, this one lies thousands of years ahead; ${seconds} would be ${when}.`,
    spec: rfc(7519, '2'),
  },
  'time-as-text': {
    title: ({ name }) => `${name} is a text and no number`,
    text: ({ name, value }) =>
      `${name} is ${value} in quotes. Times in tokens are numbers (RFC 7519 §2). Some readers refuse a text, and some turn it into a number without a word.`,
    spec: rfc(7519, '2'),
  },
  'odd-time': {
    title: ({ name, is }) => `${name} is ${is}`,
    text: () =>
      'A time may be a fraction, and nothing forbids one before 1970. But some readers take whole, positive numbers only, and some take 0 for “not there”.',
    spec: rfc(7519, '2'),
  },
  'iat-ahead': {
    title: () => 'iat lies in the future',
    text: ({ when }) =>
      `By its iat it will be issued ${when}. No rule says that such a token must be refused, and many readers do: their clock or the issuer’s is wrong.`,
    spec: rfc(7519, '4.1.6'),
  },
  'times-order': {
    title: ({ first, then }) => `${then} comes before ${first}`,
    text: ({ first, then }) =>
      `The time in ${then} is not after the time in ${first}. So it ends before it begins, and at no moment is it good as meant.`,
    spec: rfc(7519, '4.1.4'),
  },
  'claim-null': {
    title: ({ name }) => `${name} is null`,
    text: ({ name }) =>
      `To some readers a claim that is null is there, and to others it is missing. Whoever has nothing to say for ${name} leaves it out.`,
    spec: rfc(7519, '4.1'),
  },
  'claim-type': {
    title: ({ name, wanted }) =>
      wanted === 'audience' ? `${name} is neither a text nor a list of texts` : `${name} is no text`,
    text: ({ name, value, wanted }) =>
      `${name} is ${value}. It has to be ${wanted === 'audience' ? 'a text or a list of texts' : 'a text'}, in quotes. Some readers refuse anything else, and others compare it with a text and find it different.`,
    spec: rfc(7519, '4.1'),
  },
  'claim-empty': {
    title: ({ name }) => `${name} is empty`,
    text: ({ name }) =>
      `${name} is there and names nobody. A reader that only asks whether it is there is content, and one that compares it is not.`,
    spec: rfc(7519, '4.1'),
  },
  'scope-list': {
    title: () => 'scope is no text',
    text: ({ value }) =>
      `scope is ${value}. It has to be one text with spaces between the names. Readers that split it at spaces fail at anything else, or find no scope in it.`,
    spec: rfc(8693, '4.2'),
  },
  'cty-plain': {
    title: () => 'cty says that a token is inside, and claims are',
    text: ({ value }) =>
      `cty is ${value}, which says that the content is another token. Here it is claims, for which cty should be left out. Some readers look for the token inside and fail.`,
    spec: rfc(7519, '5.2'),
  },
  'odd-typ': {
    title: ({ value }) => `typ is ${value}`,
    text: () =>
      'Of a plain JWT it is advised to write it “JWT”, in upper case, for readers that compare letter by letter. It has to be a text, with no spaces around it.',
    spec: rfc(7519, '5.1'),
  },
  'kid-type': {
    title: () => 'kid is no text',
    text: ({ value }) => `kid is ${value}. It has to be a text, so no key of a set can have this name.`,
    spec: rfc(7515, '4.1.4'),
  },
  'long-kid': {
    title: () => 'The kid is very long',
    text: () =>
      'It is longer than 256 characters. It goes along with every request, and readers that keep it in a field or a file name may cut it off.',
    spec: rfc(7515, '4.1.4'),
  },
  'no-exp': {
    title: () => 'It never expires',
    text: () =>
      'A stolen copy is then good until the key is changed, unless its reader sets an end or asks the issuer. A JWT may leave exp out; a JWT access token (RFC 9068), an ID token and a Logout Token may not.',
    spec: rfc(7519, '4.1.4'),
  },
  'long-life': {
    title: ({ life }) => `It is good for ${life}`,
    text: () =>
      'The longer it is good, the longer a stolen copy is. RFC 6750 advises an hour or less for bearer tokens, and a refresh token can get new ones.',
    spec: rfc(6750, '5.3'),
  },
  'secret-in-payload': {
    title: ({ name }) => `${name} can be read by whoever sees the token`,
    text: () =>
      'The payload is written in base64url, and that hides nothing. A secret does not belong in a signed token.',
    spec: rfc(7519, '12'),
  },
  'personal-data': {
    title: ({ name }) => `${name} can be read by whoever sees the token`,
    text: () =>
      'They may see it in logs, in a browser’s store, at every reader. Leave out what the reader does not need, or encrypt it.',
    spec: rfc(7519, '12'),
  },
  'kid-path': {
    title: () => 'The kid looks like a path',
    text: ({ value }) =>
      `“${value}” is looked up before anything is verified. A reader that opens a file of that name can be led to another file, whose content is then the key: with HMAC, a file that the sender knows is enough.`,
    spec: rfc(8725, '3.10'),
  },
  'kid-sql': {
    title: () => 'The kid looks like SQL',
    text: ({ value }) =>
      `“${value}” is looked up before anything is verified. A reader that pastes it into a query lets the sender choose the key.`,
    spec: rfc(8725, '3.10'),
  },
  'key-address': {
    title: ({ name }) => `${name} says where the key is`,
    text: ({ value }) =>
      `A reader that follows “${value}” blindly takes the sender’s own key, or is made to call a machine in its own network. Follow only addresses that are known beforehand.`,
    spec: rfc(8725, '3.10'),
  },
  'key-inside': {
    title: ({ name }) => `${name} brings the key along`,
    text: () =>
      'A reader that believes the key in a token because it is there finds that anybody’s token is in order. The key has to be tied to something that the reader knows already: a list of keys, a certificate authority that it trusts, a thumbprint in another token.',
    spec: rfc(8725, '3.8'),
  },
  'deprecated-alg': {
    title: () => 'EdDSA does not say which curve',
    text: () =>
      'The name stands for two algorithms. Ed25519 and Ed448 each say which, and take its place, by the curve of the key.',
    spec: rfc(9864, '4.1.2'),
  },
  'refused-alg': {
    title: () => 'RSA1_5 should not be used',
    text: () => 'Attacks on its padding have succeeded many times. RSA-OAEP-256 or ECDH-ES does the same job.',
    spec: rfc(8725, '3.2'),
  },
  'many-rounds': {
    title: () => 'It asks for very many rounds',
    text: ({ value }) =>
      `p2c is ${value}: whoever tries to open this computes that often. It can be used to keep a server busy. More than 1,200,000 should be refused.`,
    spec: draft('draft-ietf-oauth-rfc8725bis', '3.13'),
  },
  compressed: {
    title: () => 'It is compressed before it is encrypted',
    text: () =>
      'Its length often tells something about what is inside, and a small one may unpack to a very large one.',
    spec: rfc(8725, '3.6'),
  },
  'duplicate-member': {
    title: ({ part }) => `The ${part} says something twice`,
    text: () =>
      'What a reader then sees is unpredictable. One of JWTs must refuse it or take the last one (RFC 7515 §4, RFC 7519 §4), and not every one does: what one has checked may not be what another uses.',
    spec: rfc(8259, '4'),
  },
  'no-typ': {
    title: () => 'It does not say what kind of token it is',
    text: ({ typ }) =>
      `By its claims it looks like one that should say “typ”: “${typ}”. Without it, it is easier to mistake for another kind.`,
    spec: rfc(8725, '3.11'),
  },
  'no-aud': {
    title: () => 'It does not say for whom it is',
    text: () =>
      'Without aud, whoever receives it can hand it on to another reader of the same issuer, who may take it too.',
    spec: rfc(8725, '3.9'),
  },
  'no-iss': {
    title: () => 'It does not say who made it',
    text: () => 'Without iss, a reader of more than one issuer has to tell in another way whose key must fit.',
    spec: rfc(8725, '3.8'),
  },
  'too-big-for-cookie': {
    title: ({ size }) => `${size}: too big for a cookie`,
    text: () =>
      'RFC 6265 asks browsers to keep at least 4096 bytes of a cookie, with its name and attributes, and they need not keep more. Its successor, 6265bis, tells them to ignore one whose name and value are longer: nobody hears of it.',
    spec: rfc(6265, '6.1'),
  },
  'too-big-for-header': {
    title: ({ size }) => `${size}: too big for many servers`,
    text: () =>
      'How much a server takes is its own to say: 8 KB of headers for a whole request is common. To more it has to answer with a 4xx status, such as 431. For a cookie it is too big as well.',
    spec: rfc(9110, '5.4'),
  },
}
