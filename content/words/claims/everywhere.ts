/** Words for headers and claims of tokens from anywhere: those of the story's tokens, and the other registered ones. */
import type { ClaimWords } from '@/content/types'
import { rfc } from '@/content/words/specs'
import { anybodysClaims, anybodysHeaders } from './anybody'
import { claimWords, headerWords } from './claims'
import { addressAndContact, nameClaims } from './profile'
import { sdJwtClaims } from './sd-jwt'

type Table = Readonly<Record<string, ClaimWords>>

/** Whose token is explained: one of the story's, out of a run, or anybody's. */
export type Voice = 'story' | 'anybody'

const moreHeaders: Table = {
  url: {
    is: 'The address that this request is for, in a request to a certificate authority (ACME).',
    madeBy: 'Whoever sends the request.',
    reliedOnBy: 'The server, which compares it with the address that was really asked.',
    ifItLies: 'If nobody compares, a signed request can be sent to another address than it was made for.',
    spec: rfc(8555, '6.4.1'),
  },
  nonce: {
    is: 'A value that the server gave out, to be used once, in a request to a certificate authority (ACME).',
    madeBy: 'The server, and whoever sends the request repeats it.',
    reliedOnBy: 'The server, to refuse a request that it has had before.',
    ifItLies: 'A request that somebody recorded can be sent again.',
    spec: rfc(8555, '6.5.2'),
  },
  iss: replica('iss'),
  sub: replica('sub'),
  aud: replica('aud'),
}

export const everywhereHeaderWords: Readonly<Record<Voice, Table>> = {
  story: { ...headerWords, ...moreHeaders },
  anybody: { ...inVoice(headerWords, anybodysHeaders), ...moreHeaders },
}

/** RFC 7519 §5.3: a claim repeated in the header of an encrypted token, so that it can be read without the key. */
function replica(name: string): ClaimWords {
  return {
    is: `A copy of the claim ${name}, so that it can be read before the token is opened.`,
    madeBy: 'Whoever made the token.',
    reliedOnBy: 'Whoever passes the token on. Whoever opens it compares the two.',
    ifItLies: 'It is read before anything is verified. If nobody compares, header and claims can say different things.',
    spec: rfc(7519, '5.3'),
  }
}

const moreClaims: Table = {
  ...nameClaims,
  ...addressAndContact,
  ...sdJwtClaims,
  roles: membership('The roles of the person in sub.'),
  groups: membership('The groups that the person in sub belongs to.'),
  entitlements: membership('What the person in sub is entitled to.'),
  may_act: {
    is: 'Who may act for the person in sub, if they ask for it.',
    madeBy: 'The authorization server.',
    reliedOnBy: 'An authorization server that is asked to exchange this token for one of somebody who acts.',
    ifItLies: 'Somebody acts in the person’s name who was never allowed to.',
    spec: rfc(8693, '4.4'),
  },
  txn: {
    is: 'A name for the whole transaction that several tokens may be about.',
    madeBy: 'Whoever made the first of them.',
    reliedOnBy: 'Whoever puts events together afterwards.',
    ifItLies: 'Events are put together that do not belong together.',
    spec: rfc(8417, '2.2'),
  },
  toe: {
    is: 'When the event happened, in seconds since 1970. It may be earlier than the token.',
    madeBy: 'The server that saw it happen.',
    reliedOnBy: 'Whoever puts events into their order.',
    ifItLies: 'What came first seems to have come last.',
    spec: rfc(8417, '2.2'),
  },
  sub_id: {
    is: 'Whom or what the token is about, as an object that says which kind of identifier it is.',
    madeBy: 'Whoever made the token.',
    reliedOnBy: 'Whoever receives it, to find the account or the device it means.',
    ifItLies: 'The wrong account is meant.',
    spec: rfc(9493, '4.1'),
  },
  token_introspection: {
    is: 'What the authorization server says about a token that it was asked about.',
    madeBy: 'The authorization server.',
    reliedOnBy: 'The API that asked.',
    ifItLies: 'A token that is over passes for a good one.',
    spec: rfc(9701, '5'),
  },
}

export const everywhereClaimWords: Readonly<Record<Voice, Table>> = {
  story: { ...moreClaims, ...claimWords },
  anybody: { ...moreClaims, ...inVoice(claimWords, anybodysClaims) },
}

/** The same words, with the sentences of another voice in the place of those that have one. */
function inVoice(words: Table, voice: Readonly<Record<string, Partial<ClaimWords>>>): Table {
  return Object.fromEntries(Object.entries(words).map(([name, each]) => [name, { ...each, ...voice[name] }]))
}

function membership(is: string): ClaimWords {
  return {
    is,
    madeBy: 'The authorization server, from what it knows of the person.',
    reliedOnBy: 'The API, to decide what this person may do there. What the client may do is in scope.',
    ifItLies: 'The person may do what others may do, or less than their own.',
    spec: rfc(9068, '2.2.3.1'),
  }
}

/** Registered, and seldom met: what they are, in one sentence. */
export const rareWords = {
  vot: {
    is: 'How far the sign-in can be trusted, part by part: how the person was identified, and how they signed in.',
    spec: rfc(8485, '3.2'),
  },
  vtm: { is: 'The address of the rules by which “vot” is to be read.', spec: rfc(8485, '3.2') },
  orig: { is: 'Who is calling, in a token that travels with a telephone call.', spec: rfc(8225, '5.2.1') },
  dest: { is: 'Who is called, in a token that travels with a telephone call.', spec: rfc(8225, '5.2.1') },
  mky: { is: 'Fingerprints of the keys that protect what is said in a telephone call.', spec: rfc(8225, '5.2.2') },
  ueid: { is: 'A name for one device, in what the device says about itself.', spec: rfc(9711, '4.2.1') },
  oemid: { is: 'Who made the device, in what the device says about itself.', spec: rfc(9711, '4.2.3') },
  eat_profile: { is: 'Which rules this statement of a device about itself follows.', spec: rfc(9711, '4.3.2') },
  eat_nonce: {
    is: 'A value that the reader gave out, so that an old statement does not pass for a new one.',
    spec: rfc(9711, '4.1'),
  },
} as const
