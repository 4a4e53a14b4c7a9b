import type { Concept } from '../../lesson'
import { oidc, rfc } from '../../words/specs'
import * as see from './places'

export const concepts: readonly Concept[] = [
  {
    number: 19,
    title: 'OAuth and JWT are not rivals',
    needs: [5, 18],
    truth:
      'OAuth settles who may get a token, and brings it there; JWT is one way to write a token. Each exists without the other, and most often they are used together.',
    beliefs: [
      'c19-choose-one',
      'c19-jwt-is-the-light-one',
      'c19-oauth-tokens-are-jwts',
      'c19-oauth-stateful-jwt-stateless',
      'c19-oauth-with-jwt-is-openid',
    ],
    evidence: [see.opaqueIssued, see.jwtIssued, see.fourWays],
    alike: [5, 18, 29, 41],
    asked: [
      {
        id: '19.1',
        question: 'OAuth or JWT: which one should I use?',
        answer:
          'That is not a choice between two of a kind: OAuth is how a program gets permission, JWT is how a statement is written. Ask first whether somebody else’s program wants in, which speaks for OAuth; then whether many APIs must check without asking, which speaks for JWTs inside it.',
        see: see.fourWays,
        specs: [rfc(6749, '1.4'), rfc(9068, '1')],
      },
      {
        id: '19.4',
        question: 'Is the difference that OAuth keeps state and JWT does not?',
        answer:
          'No. The same authorization server can issue stubs and JWTs, and it remembers permissions and refresh tokens with either. Only the check of a JWT at the API takes no look-up.',
        see: see.kept,
        specs: [rfc(6749, '1.4')],
      },
      {
        id: '19.5',
        question: 'We use OAuth, and our access tokens are JWTs. Is that OpenID Connect, then?',
        answer:
          'No. OpenID Connect begins where the client asks with the scope openid and gets an ID token, which says who signed in. How the access token is written plays no part in it.',
        see: see.noIdToken,
        specs: [oidc('3.1.2.1', 'AuthRequest'), oidc('2', 'IDToken')],
      },
      {
        id: '19.a',
        question: 'Can I use JWTs without OAuth?',
        answer:
          'Yes: for a link in an e-mail, for a message between two services of yours, or for a login of your own. As soon as other people’s programs want in, you would be building again what OAuth has: consent, clients, limits, taking back.',
        see: see.ownJwtIssued,
        specs: [rfc(7519, '1'), rfc(6749, '1')],
      },
      {
        id: '19.b',
        question: 'Can I use OAuth without JWTs?',
        answer:
          'Yes. A random string will do as an access token, and the API asks the authorization server what it is worth. Not one message up to that answer is different.',
        see: see.opaqueIssued,
        specs: [rfc(6749, '1.4'), rfc(7662, '1')],
      },
      {
        id: '19.c',
        question: 'Which of the two is more secure?',
        answer:
          'Neither can stand in for the other. OAuth done badly gives a token to the wrong party; a JWT checked badly lets the wrong token in. A system that has both needs both done well.',
        see: see.changedJwt,
        specs: [rfc(9700, '2.1'), rfc(8725, '3.8')],
      },
      {
        id: '19.d',
        question: 'Where does OpenID Connect come in?',
        answer:
          'It stands on top of OAuth: the same messages, and one more token, the ID token, which tells the client who signed in. That one is a JWT by definition.',
        see: see.withOpenid,
        specs: [oidc('1', 'Introduction'), oidc('2', 'IDToken')],
      },
      {
        id: '19.e',
        question: 'My framework has “JWT authentication” and “OAuth2” as two options. Which do I switch on?',
        answer:
          'The first is mostly the check of a token that arrives, which an API needs; the second is mostly the way to get one, which a client needs. Look at which side your program is on, not at which name sounds better.',
        see: see.apiChecks,
        specs: [rfc(9068, '4'), rfc(6749, '1.1')],
      },
    ],
  },
]
