import type { Evidence } from '../../evidence'
import type { Concept } from '../../lesson'
import { oidc, rfc } from '../../words/specs'

const signsIn: Evidence = {
  label: 'Ada proves who she is, before there is any token',
  place: { flow: 'authorization-code', at: 'sign-in-submission' },
}

const allows: Evidence = {
  label: 'Ada decides what Photoprint may do',
  place: { flow: 'authorization-code', at: 'consent-submission' },
}

const tooLittle: Evidence = {
  label: 'A genuine token, refused',
  place: { flow: 'authorization-code', at: 'api-error-response', settings: { consent: 'narrowed' } },
}

const passwordFound: Evidence = {
  label: 'Mallory finds the password in a log',
  place: { flow: 'password', at: 'password-token-response', whatIf: 'password-from-the-log' },
}

const bareNumber: Evidence = {
  label: 'The cookie: a bare number',
  place: { flow: 'cookie-session', at: 'own-api-request' },
}

const copyRefused: Evidence = {
  label: 'After the sign-out, a copy of the cookie is refused',
  place: { flow: 'cookie-session', at: 'api-logout-response', whatIf: 'cookie-after-logout' },
}

const copyAccepted: Evidence = {
  label: 'After the sign-out, a copy of the JWT still gets photos',
  place: { flow: 'own-jwt', at: 'api-logout-response', whatIf: 'own-jwt-after-logout' },
}

export const concepts: readonly Concept[] = [
  {
    number: 1,
    title: 'Proving who you are is not being allowed to do something',
    needs: [],
    truth:
      'Authentication finds out who is there. Authorization decides what they, or a program of theirs, may do. A token is evidence for such a decision, and not the decision itself.',
    beliefs: [
      'c1-trusted-app-may-have-the-password',
      'c1-valid-token-means-allowed',
      'c1-oauth-signs-people-in',
      'c1-two-words-for-signing-in',
      'c1-server-sees-which-program',
    ],
    evidence: [signsIn, tooLittle, passwordFound],
    alike: [2, 41],
    asked: [
      {
        id: '1.2',
        question: 'The token has passed every check. May its bearer now have this very record?',
        answer:
          'Not for that alone. The token says who asks and what the program was let do. Whether that person may touch this record is the API’s own question, at every call.',
        see: tooLittle,
        specs: [rfc(9700, '2.3'), rfc(9068, '4')],
      },
      {
        id: '1.3',
        question: 'What does authentication settle, and what authorization, in one sentence each?',
        answer:
          'Authentication settles who is there. Authorization settles what they, or a program acting for them, may do.',
        see: allows,
        specs: [oidc('1.2', 'Terminology'), rfc(6749, '1.1')],
      },
      {
        id: '1.a',
        question: 'Is OAuth for authentication or for authorization?',
        answer:
          'For authorization: it lets a program use something for you. That you are signed in at the time is needed and left open; telling the program who you are is what OpenID Connect adds.',
        see: signsIn,
        specs: [rfc(6749, '3.1'), oidc('1', 'Introduction')],
      },
      {
        id: '1.b',
        question: 'When does an API answer 401, and when 403?',
        answer:
          '401 says: no credentials, or none that I can accept, so come back with others. 403 says: I understood, and I will not do it. In OAuth, a good token with too little scope gets 403 with insufficient_scope.',
        see: tooLittle,
        specs: [rfc(9110, '15.5.2'), rfc(9110, '15.5.4'), rfc(6750, '3.1')],
      },
      {
        id: '1.c',
        question: 'I trust the app. Why should I not just give it my password?',
        answer:
          'Because nothing keeps the password to what you had in mind. It opens your whole account, it can be copied out of a log, and to stop one app you have to change it for all.',
        see: passwordFound,
        specs: [rfc(6749, '1'), rfc(9700, '2.4')],
      },
      {
        id: '1.d',
        question: 'Can something be allowed although nobody has proved who they are?',
        answer:
          'Yes. Whoever shows a cinema ticket gets in unnamed, and a bearer token works like that too. And somebody can be known very well and still not be allowed.',
        see: {
          label: 'The token is shown, and nobody signs in',
          place: { flow: 'authorization-code', at: 'api-request' },
        },
        specs: [rfc(6750, '1.2')],
      },
    ],
  },
  {
    number: 2,
    title: 'A session is a record, a cookie is only how its number travels',
    needs: [1],
    truth:
      'A session lives in the server’s records and ends when they say so. A cookie is a way to travel: it can carry a session’s number, a JWT, or anything else.',
    beliefs: [
      'c2-cookie-is-the-session',
      'c2-cookie-thrown-away-is-signed-out',
      'c2-jwt-replaces-the-cookie',
      'c2-a-cookie-says-who-it-is',
      'c2-signing-out-reaches-every-copy',
      'c2-sessions-need-a-browser',
    ],
    evidence: [bareNumber, copyRefused, copyAccepted],
    alike: [5, 30, 47],
    asked: [
      {
        id: '2.1',
        question: 'My JWT travels in a cookie. Is that a session, a token, or both?',
        answer:
          'The cookie only carries it. If the server keeps no record, it is a token that says everything by itself. It then has both weak points: signing out does not reach it, and the browser sends it along unasked.',
        see: copyAccepted,
        specs: [rfc(6265, '8.2'), rfc(6265, '8.4'), rfc(7519, '1')],
      },
      {
        id: '2.3',
        question: 'Sessions need a browser, do they not? So do phones and API clients need JWTs?',
        answer:
          'No. Any program can send a cookie, or a number in the Authorization header, for the server to look up. What a credential is and how it travels are two choices.',
        see: {
          label: 'A server sends the cookie, no browser',
          place: { flow: 'cookie-session', at: 'own-api-request' },
        },
        specs: [rfc(6750, '2.1'), rfc(6749, '1.4'), rfc(6265, '3')],
      },
      {
        id: '2.a',
        question: 'My site has its own sign-in and runs in a browser. Session or JWT?',
        answer:
          'Mostly a session in a cookie. It can be ended at once, needs no keys, and keeps what is known about people at the server. A JWT pays where other servers have to check it without asking you.',
        see: copyRefused,
        specs: [rfc(10017, '7.1'), rfc(6265, '8.4'), rfc(7519, '1')],
      },
      {
        id: '2.b',
        question: 'Does a JWT make cookies unnecessary?',
        answer:
          'They do different work: the one says something, the other carries. A page that keeps its JWT in a script’s hands does without a cookie, and then every script on the page can read it.',
        see: {
          label: 'Who could see a token that a script holds',
          place: { flow: 'implicit', at: 'callback-request', tab: 'exposure' },
        },
        specs: [rfc(6265, '3'), rfc(10017, '5')],
      },
      {
        id: '2.c',
        question: 'Is it enough at sign-out to delete the cookie?',
        answer:
          'No. That throws away one copy, and the record is still there for every other. The server has to strike the session off its list, and only then tell the browser to forget the cookie.',
        see: { label: 'Which session is to end', place: { flow: 'cookie-session', at: 'api-logout-request' } },
        specs: [rfc(6265, '8.4')],
      },
      {
        id: '2.d',
        question: 'Are sessions not slow, or a problem with several servers?',
        answer:
          'Each call costs one look-up, and the servers have to share their records. That is the price of ending a session at once. Whoever saves the look-up has to wait until the value expires.',
        see: { page: '/compare', label: 'What each way costs' },
        specs: [rfc(6265, '8.4')],
      },
      {
        id: '2.e',
        question: 'Cookie or Authorization header: which is safer?',
        answer:
          'Each has its own danger. A browser adds a cookie by itself, even to requests that another page caused. A header has to be set by code, so a script must be able to get at the value.',
        see: { label: 'The header, set by a program', place: { flow: 'own-jwt', at: 'own-api-request' } },
        specs: [rfc(6265, '8.2'), rfc(6750, '2.1')],
      },
    ],
  },
]
