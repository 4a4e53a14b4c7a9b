import type { Concept } from '../../lesson'
import { backchannelSpec, rfc } from '../../words/specs'
import * as see from './places'

export const concepts: readonly Concept[] = [
  {
    number: 15,
    title: 'Kinds of token that must not pass for each other',
    needs: [13],
    truth:
      'One issuer signs many kinds of JWT with the same key. Only typ, aud and the rules for each kind keep an ID token, an access token and a logout token apart.',
    beliefs: ['c15-any-good-token-will-do', 'c15-typ-jwt-says-enough', 'c15-another-key-for-each'],
    evidence: [see.logoutOtherType, see.logoutWithNonce, see.bothTokens],
    alike: [13, 42],
    asked: [
      {
        id: '15.1',
        question: 'My provider signs ID tokens and access tokens with one key. How does my API tell them apart?',
        answer:
          'By typ, which is at+jwt in an access token of the standard kind, by aud, and by the claims that this kind must have. Decide beforehand which kind you take: trying one set of rules after the other lets in whatever fits the weakest.',
        see: see.accessToken,
        specs: [rfc(9068, '2.1'), rfc(9068, '4'), rfc(8725, '3.12')],
      },
      {
        id: '15.a',
        question: 'My provider’s access tokens have typ JWT, or none at all. What do I check then?',
        answer:
          'Then they do not follow RFC 9068, and aud has to do the work: it must name your API, where an ID token names a client. So let no client and API share a name. Ask as well for a claim that only its access tokens have, such as scope.',
        see: see.bothTokens,
        specs: [rfc(8725, '3.12'), rfc(9068, '2.1')],
      },
      {
        id: '15.b',
        question: 'Why may a logout token not have a nonce?',
        answer:
          'So that it cannot pass for an ID token, which mostly has one. A reader that finds a nonce in it must refuse it.',
        see: see.logoutWithNonce,
        specs: [backchannelSpec('2.4'), backchannelSpec('2.6')],
      },
    ],
  },
  {
    number: 16,
    title: 'Once or many times: jti and replay',
    needs: [14],
    truth:
      'Nothing in a JWT stops it from being used twice. Only a reader that remembers its jti does, or a thing that was made for one use.',
    beliefs: ['c16-exp-stops-replay', 'c16-jti-stops-replay', 'c16-every-token-works-once'],
    evidence: [see.logoutTwice, see.tokenTwice, see.proofTwice],
    alike: [3, 14, 23],
    asked: [
      {
        id: '16.2',
        question:
          'A thief records a request with its JWT and sends it again before it expires. What in the token prevents that?',
        answer:
          'Nothing: until exp it is taken again. A proof that is bound to the request would help, or a reader that remembers the ids it has seen.',
        see: see.tokenTwice,
        specs: [rfc(9449, '11.1'), rfc(7519, '4.1.7')],
      },
      {
        id: '16.a',
        question: 'Should my API remember the jti of every access token and refuse the second use?',
        answer:
          'No: an access token is meant to be used for many calls. Remember jti where a token is made for one occasion, such as a logout token, a proof, or a client’s assertion.',
        see: see.logoutTwice,
        specs: [rfc(7519, '4.1.7'), backchannelSpec('2.6')],
      },
      {
        id: '16.b',
        question: 'For how long do I have to remember a jti?',
        answer:
          'For as long as the token could still be accepted: until its exp, and the leeway on top. After that the time refuses it, and the entry can go.',
        see: see.proofTwice,
        specs: [rfc(7519, '4.1.7'), rfc(9449, '11.1')],
      },
    ],
  },
  {
    number: 17,
    title: 'What belongs in a token, and what goes stale or too large',
    needs: [6, 14],
    truth:
      'A token is a snapshot that everybody on its way can read and that travels with every call. Put in what its reader needs to decide, and nothing that changes sooner than the token ends.',
    beliefs: ['c17-put-it-all-in', 'c17-token-is-always-current', 'c17-tokens-have-any-size', 'c17-signed-is-private'],
    evidence: [see.ownJwt, see.compare, see.bench],
    alike: [6, 27, 33],
    asked: [
      {
        id: '17.2',
        question: 'Sign-in breaks since we put people’s groups into the token. Why?',
        answer:
          'The token has become too large. Browsers need not keep a cookie above 4096 bytes, and servers refuse long headers: put in fewer claims, or keep them on the server and ask for them.',
        see: see.bench,
        specs: [rfc(6265, '6.1')],
      },
      {
        id: '17.3',
        question: 'What should I put in: user id, e-mail, roles, permissions?',
        answer:
          'Who (sub), for whom, until when, and what this reader needs to decide. Nothing secret, little that is personal, and nothing that must change at once.',
        see: see.issued,
        specs: [rfc(7519, '12'), rfc(9068, '6')],
      },
      {
        id: '17.a',
        question: 'I took a role away from somebody, and they still have it. How long does that last?',
        answer:
          'Until the tokens that say so expire. Make them short-lived, let the API look up what has to be current, or use tokens that it asks about at each call.',
        see: see.afterSignOut,
        specs: [rfc(7519, '4.1.4'), rfc(7662, '2.2')],
      },
      {
        id: '17.b',
        question: 'I changed a user’s roles. How do they get a token with the new ones without signing in again?',
        answer:
          'With the next token: refreshing makes a new one, and the server can write the present roles into it. A token that is out is not changed by anything.',
        see: see.renewed,
        specs: [rfc(6749, '6')],
      },
      {
        id: '17.c',
        question: 'May I put an e-mail address or other personal data into an access token?',
        answer:
          'Whoever carries it can read it, and it ends up in logs. Leave it out unless its reader needs it at every call, and fetch it where it is kept otherwise.',
        see: see.userinfo,
        specs: [rfc(9068, '6'), rfc(7519, '12')],
      },
    ],
  },
]
