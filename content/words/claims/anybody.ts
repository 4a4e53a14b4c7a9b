/**
 * The second voice of what is said of headers and claims: for a token of anybody's. A sentence that names somebody of
 * the story, in the other files here, has its counterpart in this one; the rest is true of every token.
 */
import type { ClaimWords } from '@/content/types'
import type { ClaimName, HeaderName } from './claims'

type Voice = Partial<Omit<ClaimWords, 'spec'>>

const issuer = 'The issuer.'

export const anybodysHeaders: Readonly<Partial<Record<HeaderName, Voice>>> = {
  typ: { reliedOnBy: 'Whoever accepts tokens of one kind only: an API, for instance, only at+jwt.' },
  jwk: {
    reliedOnBy:
      'Whoever gets a DPoP proof: it is checked with this key, and the key is compared with the one that the access token is bound to (cnf). For other tokens a reader has to know beforehand whose keys count.',
  },
  jku: { reliedOnBy: 'Nobody here. Elsewhere, a reader with a list of addresses that it trusts.' },
}

export const anybodysClaims: Readonly<Partial<Record<ClaimName, Voice>>> = {
  iss: {
    is: 'Who says so: the name of the issuer, mostly an address.',
    madeBy: 'The issuer, about itself.',
    reliedOnBy: 'Whoever receives the token: they must trust this issuer, and check with its keys.',
  },
  sub: {
    is: 'Whom or what the token is about, by an identifier that is theirs alone at this issuer.',
    madeBy: issuer,
    reliedOnBy: 'Whoever receives the token, to know whose account is meant. Always together with iss.',
  },
  aud: {
    is: 'For whom the token is meant: the client for an ID token, the API for an access token.',
    madeBy: issuer,
  },
  client_id: {
    is: 'Which client the token was issued to.',
    madeBy: issuer,
    reliedOnBy: 'The API, where it treats one client differently from another or keeps a log.',
  },
  scope: {
    madeBy: 'The authorization server, from what the client asked for and was allowed.',
    reliedOnBy:
      'The API, against what the request needs. What the person may do is another question, and an API has to ask it too.',
    ifItLies: 'The client does things that nobody agreed to.',
  },
  nonce: {
    is: 'In an ID token, the random value that the client sent along when it asked. In a proof that somebody has a key, mostly one that its reader gave out.',
    madeBy: 'The client, and the issuer copies it into the ID token. For a proof, whoever will read it.',
    reliedOnBy:
      'The client, which compares it with the one it keeps for this sign-in. Of a proof, whoever gave it out.',
    ifItLies: 'What was made for another occasion is passed off as the answer to this one.',
  },
  at_hash: { madeBy: 'The issuer, where it puts one in. In the code flow it may leave it out.' },
  sid: {
    is: 'A name for this one session, which the issuer and the client share.',
    madeBy: issuer,
    reliedOnBy: 'The client, to find the right session when the issuer says that it is over.',
  },
  auth_time: {
    is: 'When the person signed in, in seconds since 1970. It can be long before the token was made.',
    madeBy: issuer,
    reliedOnBy: 'The client, where it wants to be sure that they signed in a short while ago.',
    ifItLies: 'Someone who sits down at a computer left signed in passes for its owner.',
  },
  acr: { madeBy: issuer },
  amr: {
    is: 'How the person signed in, as a list: with a password, with a one-time code, with a hardware key.',
    madeBy: issuer,
  },
  name: {
    is: 'The person’s full name, as it should be shown.',
    madeBy: 'The person told the issuer, or somebody wrote it down for them.',
    reliedOnBy: 'The client, to greet them. It says nothing about which account is theirs.',
  },
  email: {
    is: 'The person’s e-mail address. It can change, and one day it can belong to someone else.',
    madeBy: 'The person told the issuer.',
    reliedOnBy: 'The client, to write to them. To know them again it must use iss and sub.',
  },
  email_verified: {
    is: 'Whether the issuer made sure that the address was the person’s at the time.',
    madeBy: issuer,
    ifItLies:
      'Mail that was meant for one person goes to another, and a client that finds accounts by e-mail opens the one to the other.',
  },
}
