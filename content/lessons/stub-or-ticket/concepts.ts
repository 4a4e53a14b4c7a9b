import type { Concept } from '../../lesson'
import { rfc } from '../../words/specs'
import { seen } from './places'

export const concepts: readonly Concept[] = [
  {
    number: 28,
    title: 'The access token is for the API',
    needs: [19, 13],
    truth:
      'The client passes an access token on and does not read it, whatever it looks like. What it says is for the API, or for whoever the API asks.',
    beliefs: [
      'c28-it-decodes-so-i-may-use-it',
      'c28-the-client-checks-the-signature',
      'c28-a-token-has-to-be-a-jwt',
      'c28-rights-are-read-from-the-token',
    ],
    evidence: [seen.opaqueIssued, seen.jwtIssued, seen.compared],
    alike: [42, 13, 44],
    asked: [
      {
        id: '28.1',
        question: 'My access token is a short random string that no decoder can read. What did I do wrong?',
        answer:
          'Nothing: it is an opaque token, and OAuth allows any format. Some providers choose the format by the API. There, name yours in the request (resource, or audience where they call it so), and you may get one that your API can check.',
        see: seen.opaqueIssued,
        specs: [rfc(6749, '1.4'), rfc(8707, '2')],
      },
      {
        id: '28.2',
        question: 'May my front end read the user’s name or rights out of the access token?',
        answer:
          'No. It is written for the API, and its format may change without a word to you. Take the ID token or UserInfo for the person, and ask the API what may be done.',
        see: seen.jwtIssued,
        specs: [rfc(9068, '6')],
      },
      {
        id: '28.a',
        question: 'How does a client know what it got and for how long, if it may not read the token?',
        answer:
          'The token response says so beside the token: expires_in is its life in seconds, and scope is what was granted. After that, the API’s answers tell: 401 means get a new token, 403 means it does not reach so far.',
        see: seen.opaqueIssued,
        specs: [rfc(6749, '5.1'), rfc(6750, '3.1')],
      },
      {
        id: '28.b',
        question: 'I want to verify an access token of a big provider, and its signature never fits. Why?',
        answer:
          'Look at its aud: most likely it was made for an API of the provider’s own, which may write it as it likes. You are not its reader. Ask for a token for your own API, and check that one.',
        see: seen.jwtIssued,
        specs: [rfc(9068, '6'), rfc(9068, '4')],
      },
      {
        id: '28.c',
        question: 'Who should validate the access token: the front end, the backend or the gateway?',
        answer:
          'Whoever guards what it opens: the API that aud names, or a gateway that stands in front of that API. A front end that checks it protects nothing, for a thief does not use your front end.',
        see: seen.jwtShown,
        specs: [rfc(9068, '4'), rfc(6749, '7')],
      },
    ],
  },
  {
    number: 29,
    title: 'How the API finds out what a token is worth',
    needs: [28, 9],
    truth:
      'The API checks a JWT by itself, blind to what has happened since, or it asks the issuer, at the price of a question. Then it answers 401 for a bad token, and 403 for a good one that does not reach so far.',
    beliefs: [
      'c29-the-api-always-asks',
      'c29-the-api-trusts-its-client',
      'c29-a-good-signature-means-still-allowed',
      'c29-a-stub-dies-at-once',
      'c29-an-answer-holds-until-exp',
      'c29-only-opaque-tokens-are-asked-about',
      'c29-asking-knows-of-revocation',
      'c29-the-client-asks',
      'c29-401-and-403-are-one',
    ],
    evidence: [seen.copyOfTicket, seen.copyOfStub, seen.compared],
    alike: [34, 7, 33],
    asked: [
      {
        id: '29.1',
        question: 'How does an API know that a token it was shown is genuine?',
        answer:
          'In one of two ways. It checks the signature and the claims of a JWT with the issuer’s public keys, or it sends the token to the issuer and asks: that is introspection.',
        see: seen.answered,
        specs: [rfc(9068, '4'), rfc(7662, '2.1')],
      },
      {
        id: '29.2',
        question: 'Asking at every call costs a round trip. May I cache the answer?',
        answer:
          'Yes, for a short time, and never beyond its exp. For as long as you keep it, a token that was called back goes on working at your API.',
        see: seen.keptAnswer,
        specs: [rfc(7662, '4')],
      },
      {
        id: '29.4',
        question: 'Can a JWT access token be introspected as well?',
        answer:
          'The protocol allows any kind of token, and some servers refuse all the same. Whether the answer knows of a revocation depends on one thing: does the server keep a record of its JWTs?',
        see: seen.jwtAskedAbout,
        specs: [rfc(7662, '4')],
      },
      {
        id: '29.a',
        question: 'When should my API answer 401, and when 403?',
        answer:
          'Answer 401 when the token is missing, expired, revoked or broken: the client may get a new one and try again. Answer 403 when the token is good but its scope does not cover the call: a new one of the same kind will not help.',
        see: seen.tooLittle,
        specs: [rfc(6750, '3.1')],
      },
      {
        id: '29.b',
        question: 'Introspection or local checks: which one do I use?',
        answer:
          'Ask if a permission must end at once, or if the token should tell nobody anything. Check locally if there are many calls, many APIs or a slow network, and keep lifetimes short. One server can issue both kinds, by API.',
        see: seen.compared,
        specs: [rfc(7009, '3'), rfc(7662, '4')],
      },
      {
        id: '29.c',
        question: 'What exactly does an API have to check in a JWT access token?',
        answer:
          'That typ is at+jwt, iss is its issuer and aud names this API; that the signature fits a key of that issuer; and that exp is not past. Then it looks whether the scope covers this call.',
        see: seen.jwtShown,
        specs: [rfc(9068, '4'), rfc(6749, '7')],
      },
      {
        id: '29.d',
        question: 'Why does the introspection endpoint answer invalid_client to me?',
        answer:
          'Whoever asks has to prove who they are, or anybody could try values until one is good. The API needs credentials of its own there. Your public client has none, and is not meant to ask.',
        see: seen.strangerAsks,
        specs: [rfc(7662, '4')],
      },
      {
        id: '29.e',
        question: 'The introspection endpoint says active: false, and the token still works. How can that be?',
        answer:
          'It says so too of a token that the asker may not ask about, and of one that it does not know. So the token may be alive, and the question have come from the wrong party. A reader that kept an older answer, or checks a JWT alone, goes on as well.',
        see: seen.clientAsks,
        specs: [rfc(7662, '2.2'), rfc(7662, '4')],
      },
    ],
  },
  {
    number: 30,
    title: 'What “stateless” is worth',
    needs: [2, 29],
    truth:
      'A JWT saves its reader a look-up. It does not save the system its memory: as soon as signing out, bans or renewal have to work, somebody remembers something again.',
    beliefs: [
      'c30-jwts-scale-and-sessions-do-not',
      'c30-nothing-to-remember',
      'c30-a-denylist-is-still-stateless',
      'c30-sessions-are-obsolete',
    ],
    evidence: [seen.compared, seen.denylist, seen.ownJwtAfterwards],
    alike: [2, 34],
    asked: [
      {
        id: '30.1',
        question: 'Do JWTs really scale better than sessions?',
        answer:
          'They save one look-up by key at each call, and that one is cheap where the store is shared. The price is revocation, size, and the care of keys. Many readers who do not share a store are the better reason.',
        see: seen.compared,
        specs: [rfc(7009, '3')],
      },
      {
        id: '30.2',
        question: 'If I look into a denylist at every call, what is left of the stateless token?',
        answer:
          'Very little: every call reads shared memory again, as an opaque session number would. The list is shorter than a table of sessions, and the record about the person need not be read.',
        see: seen.denylist,
        specs: [rfc(7009, '3')],
      },
      {
        id: '30.a',
        question: 'How do I sign somebody out, or ban them, when they hold a JWT?',
        answer:
          'End what renews it, the refresh token or the session, and keep the JWT’s life to minutes. If minutes are too long, the API has to look something up: a list, a version number of the account, or the issuer’s answer.',
        see: seen.ownJwtAfterwards,
        specs: [rfc(7009, '3')],
      },
      {
        id: '30.b',
        question: 'Session cookie or JWT for my own web application?',
        answer:
          'If one backend serves the pages and reads the cookie, take a session: it is small, and it ends the moment you end it. A JWT earns its keep where others have to check it who do not share your store.',
        see: seen.sessionOver,
        specs: [rfc(6265, '8.4'), rfc(7009, '3')],
      },
      {
        id: '30.c',
        question: 'If access tokens are JWTs, what does the authorization server still store?',
        answer:
          'Which codes were used, what each person allowed to whom, the refresh tokens, who is signed in, and its keys. Only the access token itself need not be on record.',
        see: seen.refreshTokenKept,
        specs: [rfc(6749, '4.1.2'), rfc(9700, '4.14.2')],
      },
    ],
  },
]
