import type { Concept } from '../../lesson'
import { oidc, rfc } from '../../words/specs'
import * as see from './places'

export const concepts: readonly Concept[] = [
  {
    number: 18,
    title: 'What OAuth is for: letting a program in without the password',
    needs: [1, 4],
    truth:
      'With OAuth a person lets a program do a limited thing with what they keep elsewhere, without giving it their password, and can take that back. Four roles take part.',
    beliefs: [
      'c18-oauth-is-login',
      'c18-encrypted-is-enough',
      'c18-only-for-strangers',
      'c18-every-api-needs-oauth',
      'c18-client-is-the-browser',
      'c18-yes-means-all',
    ],
    evidence: [see.signIn, see.passwordToClient, see.narrowed],
    alike: [1, 19, 41],
    asked: [
      {
        id: '18.1',
        question: 'Why not simply give the program my user name and password?',
        answer:
          'Then it can do everything that you can, for as long as the password lasts, and whoever breaks into it can too. You could shut it out only with a new password, which shuts out every other program as well.',
        see: see.passwordLeaked,
        specs: [rfc(6749, '1'), rfc(9700, '2.4')],
      },
      {
        id: '18.2',
        question: 'The page and the API are both mine. Do I need OAuth at all?',
        answer:
          'For one site with users of its own you do not: a session does it. OAuth pays when a program wants in that is not all yours, when several programs share an API, or when a program should do less than its user.',
        see: see.session,
        specs: [rfc(10017, '7.1'), rfc(6749, '1')],
      },
      {
        id: '18.a',
        question: 'Is OAuth a way to log people in?',
        answer:
          'No. It tells an API what a program may do, and not a program who is there. For that there is OpenID Connect, which adds an ID token to it.',
        see: see.nobodyThere,
        specs: [rfc(6749, '1'), oidc('1', 'Introduction')],
      },
      {
        id: '18.b',
        question: 'Who exactly is “the client”, the user, the browser or the app?',
        answer:
          'The program that wants to use the API: a web server, an app on a phone, a script in a page. The person is the resource owner, and the browser is only the way between them.',
        see: see.asks,
        specs: [rfc(6749, '1.1')],
      },
      {
        id: '18.c',
        question: 'Do authorization server and API have to be two systems?',
        answer:
          'No. They are two roles, and one system may have both. What matters is that the API accepts what the authorization server issued and nothing else.',
        see: see.call,
        specs: [rfc(6749, '1.1')],
      },
      {
        id: '18.d',
        question: 'What do I do if I no longer want the program to have access?',
        answer:
          'Take the permission back where you gave it, or let the program disconnect. It can get no new token then. One that is out and is checked without asking works until it expires.',
        see: see.takenBack,
        specs: [rfc(7009, '1'), rfc(7009, '3')],
      },
      {
        id: '18.e',
        question: 'Is it enough that I trust the program? Then I could give it the password after all.',
        answer:
          'You would also have to trust everybody who ever reads its logs and backups. And those who are used to typing a password into other sites will type it into a false one.',
        see: see.passwordLeaked,
        specs: [rfc(9700, '2.4'), rfc(6749, '10.7')],
      },
    ],
  },
]
