/** Words for the claims that any JWT may have, and for those of an access token (RFC 9068 §2.2). */
import type { ClaimWords } from '@/content/types'
import { rfc } from '@/content/words/specs'

export const registeredClaims = {
  iss: {
    is: 'Who says so: the name of the issuer. Acme ID’s is its address.',
    madeBy: 'Whoever makes the token, about itself: Acme ID, or Photoprint in what it signs.',
    reliedOnBy:
      'Photoprint and the Photo API, which trust Acme ID and check with Acme ID’s keys. Acme ID, in what Photoprint signs.',
    ifItLies: 'Only the signature can tell. A key must count for its own issuer and for no other.',
    spec: rfc(7519, '4.1.1'),
  },
  sub: {
    is: 'Whom the token is about: Ada, by an identifier that is hers alone at this issuer. Where no person takes part, it is a client.',
    madeBy: 'Whoever makes the token.',
    reliedOnBy:
      'Photoprint, to know her again, and the Photo API, to know whose photos are asked for. Always together with iss.',
    ifItLies: 'Somebody else’s account is opened. Another issuer may use the same identifier for another person.',
    spec: rfc(7519, '4.1.2'),
  },
  aud: {
    is: 'For whom the token is meant: Photoprint for an ID token, the Photo API for an access token, Acme ID for what Photoprint signs.',
    madeBy: 'Whoever makes the token.',
    reliedOnBy: 'Whoever receives the token, who must find their own name here.',
    ifItLies:
      'If nobody checks it, a token given to one site opens another. A real token in the wrong hands is enough.',
    spec: rfc(7519, '4.1.3'),
  },
  exp: {
    is: 'When the token stops being good, in seconds since 1970.',
    madeBy: 'Whoever makes the token.',
    reliedOnBy: 'Whoever receives the token, with at most a little patience for clocks that differ.',
    ifItLies: 'A stolen token stays useful for longer than it should, perhaps for ever.',
    spec: rfc(7519, '4.1.4'),
  },
  nbf: {
    is: 'From when the token is good, in seconds since 1970.',
    madeBy: 'Whoever makes the token. Often it is the time when it was made, and sometimes a later one.',
    reliedOnBy: 'Whoever receives the token.',
    ifItLies: 'A token is accepted before its time.',
    spec: rfc(7519, '4.1.5'),
  },
  iat: {
    is: 'When the token was made, in seconds since 1970.',
    madeBy: 'Whoever makes the token.',
    reliedOnBy: 'Whoever wants to refuse tokens that are too old. It does not stop a token from being used twice.',
    ifItLies: 'An old token passes for a new one.',
    spec: rfc(7519, '4.1.6'),
  },
  jti: {
    is: 'A name for this one token, which no other token has.',
    madeBy: 'Whoever makes the token, mostly at random.',
    reliedOnBy: 'Whoever keeps a list of tokens that were used already, or called back.',
    ifItLies: 'A token that was used up or called back gets past the list.',
    spec: rfc(7519, '4.1.7'),
  },
  client_id: {
    is: 'Which client the token was issued to: Photoprint.',
    madeBy: 'Acme ID.',
    reliedOnBy: 'The Photo API, where it treats one client differently from another or keeps a log.',
    ifItLies: 'One client’s doings are put down to another, or it gets the other’s privileges.',
    spec: rfc(8693, '4.3'),
  },
  scope: {
    is: 'What the token allows its client to do, as a list of words.',
    madeBy: 'Acme ID, from what Photoprint asked for and Ada allowed.',
    reliedOnBy:
      'The Photo API, against what the request needs. What Ada herself may do is another question, and an API has to ask it too.',
    ifItLies: 'The client does things that Ada never agreed to.',
    spec: rfc(8693, '4.2'),
  },
  authorization_details: {
    is: 'What the token allows, told in detail: not only pay, but how much and to whom.',
    madeBy: 'The authorization server, from what was asked for and allowed.',
    reliedOnBy: 'The API that carries it out.',
    ifItLies: 'Something is done that the person saw differently, or not at all, when they agreed.',
    spec: rfc(9396, '9.1'),
  },
  cnf: {
    is: 'Which key the sender must have. With it, holding the token is no longer enough.',
    madeBy: 'The authorization server, from a key that the client showed.',
    reliedOnBy: 'The API, which wants to see proof that the sender has the private key.',
    ifItLies: 'If nobody asks for the proof, a thief can use the token like any other.',
    spec: rfc(7800, '3.1'),
  },
  act: {
    is: 'Who is acting, where somebody acts on behalf of the person in sub.',
    madeBy: 'The authorization server, when it exchanges one token for another.',
    reliedOnBy: 'The API, to tell the person from the one who acts for them.',
    ifItLies: 'Nobody can find out later who really did it.',
    spec: rfc(8693, '4.1'),
  },
  events: {
    is: 'What happened, in a token that reports an event such as a sign-out.',
    madeBy: 'The server that saw it happen.',
    reliedOnBy: 'The client, for instance to end its own session.',
    ifItLies: 'People are signed out who did not want to be, or stay signed in when they should not.',
    spec: rfc(8417, '2.2'),
  },
} satisfies Readonly<Record<string, ClaimWords>>
