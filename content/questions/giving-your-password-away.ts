import type { Evidence } from '../evidence'
import type { Item, Pair } from '../item'
import { oidc, rfc } from '../words/specs'

const insufficient: Evidence = {
  label: 'The genuine token, and insufficient_scope',
  place: { flow: 'authorization-code', at: 'api-error-response', settings: { consent: 'narrowed' } },
}

const foundInLog: Evidence = {
  label: 'Mallory gets a token with Ada’s password',
  place: { flow: 'password', at: 'password-token-response', whatIf: 'password-from-the-log' },
}

const moreThanTold: Evidence = {
  label: 'Photoprint asks for more, and nobody asks Ada',
  place: { flow: 'password', at: 'password-token-request', whatIf: 'scope-without-asking' },
}

const usedAgain: Evidence = {
  label: 'The same password, a second token',
  place: { flow: 'password', at: 'password-token-request', whatIf: 'password-used-again' },
}

const signsIn: Evidence = {
  label: 'Ada’s password, at Acme ID alone',
  place: { flow: 'authorization-code', at: 'sign-in-submission' },
}

const allows: Evidence = {
  label: 'Ada presses Allow',
  place: { flow: 'authorization-code', at: 'consent-submission' },
}

const tokenAsked: Evidence = {
  label: 'The token, and what it says it is good for',
  place: { flow: 'authorization-code', at: 'api-request', tab: 'token-0' },
}

const bareNumber: Evidence = {
  label: 'The cookie at the Photo API',
  place: { flow: 'cookie-session', at: 'own-api-request' },
}

const numberGiven: Evidence = {
  label: 'The number is handed out',
  place: { flow: 'cookie-session', at: 'api-login-response' },
}

const cookieDead: Evidence = {
  label: 'The copy of the cookie, refused',
  place: { flow: 'cookie-session', at: 'api-logout-response', whatIf: 'cookie-after-logout' },
}

const cookieAlive: Evidence = {
  label: 'Before the sign-out, the copy works',
  place: { flow: 'cookie-session', at: 'prints-page', whatIf: 'cookie-copied' },
}

const jwtAlive: Evidence = {
  label: 'The copy of the JWT still gets photos',
  place: { flow: 'own-jwt', at: 'api-logout-response', whatIf: 'own-jwt-after-logout' },
}

const logoutAsked: Evidence = {
  label: 'Photoprint says which session is to end',
  place: { flow: 'cookie-session', at: 'api-logout-request' },
}

const introspected: Evidence = {
  label: 'A number in a header, looked up',
  place: { flow: 'authorization-code', at: 'introspection-request', settings: { accessToken: 'opaque' } },
}

const ownJwtShown: Evidence = {
  label: 'A JWT in a header',
  place: { flow: 'own-jwt', at: 'own-api-request', tab: 'token-0' },
}

export const items: readonly Item[] = [
  {
    kind: 'choice',
    id: '1-what-the-password-opens',
    concept: 1,
    situation:
      'Ada’s photos are at Acme. Photoprint prints photos, and asks for her Acme password, “just to fetch the pictures”.',
    ask: 'She types it in. What can Photoprint do from then on?',
    why: 'A password proves to Acme that it is Ada, and Ada may do everything in her account. Nothing in it says “photos only”, or “until tonight”.',
    see: moreThanTold,
    specs: [rfc(6749, '1'), rfc(9700, '2.4')],
    options: [
      {
        text: 'Fetch the pictures, since that is what she gave it for',
        belief: 'c1-trusted-app-may-have-the-password',
        feedback:
          'That is what was promised, and nobody holds Photoprint to it. In the run it asks for more than it told Ada, and gets it.',
        see: moreThanTold,
      },
      {
        text: 'Whatever Ada herself could do in her account at Acme',
        right: true,
        feedback: 'Acme cannot tell the two apart: both know the password, and that is all it asks for.',
        see: foundInLog,
      },
      {
        text: 'Fetch the pictures, for as long as she is signed in there',
        belief: 'c2-signing-out-reaches-every-copy',
        feedback: 'Signing out ends a session. The password that Photoprint has seen is as good afterwards as before.',
        see: usedAgain,
      },
    ],
  },
  {
    kind: 'predict',
    id: '1-password-from-the-log',
    concept: 1,
    situation:
      'Photoprint has swapped Ada’s password for a token. Its request stands in a log. Mallory reads the log, and sends Acme ID a request of her own with what she found.',
    ask: 'What does Acme ID do with Mallory’s request?',
    live: { flow: 'password', at: 'password-token-response' },
    change: { whatIf: 'password-from-the-log' },
    why: 'Acme ID compares the password, and it is right. Who brings it, it has no way to see.',
    see: foundInLog,
    specs: [rfc(6749, '10.7'), rfc(9700, '2.4')],
    options: [
      {
        outcome: 'accepted',
        text: 'It gives her a token, for the password is right',
        right: true,
        feedback: 'What leaked is not one permission but Ada’s whole account.',
        see: foundInLog,
      },
      {
        outcome: 'refused',
        text: 'It sees that this does not come from Photoprint',
        belief: 'c1-server-sees-which-program',
        feedback:
          'Her request calls itself Photoprint, and here nothing proves such a name. The password was the only thing that was checked.',
        see: foundInLog,
      },
      {
        outcome: 'refused',
        text: 'It sees that Ada has not been asked about it',
        belief: 'c1-trusted-app-may-have-the-password',
        feedback: 'In this run nobody asks Ada anything. Whoever has the password decides for her.',
        see: moreThanTold,
      },
    ],
  },
  {
    kind: 'match',
    id: '1-who-is-there-or-what-may-be-done',
    concept: 1,
    alike: [41],
    ask: 'Which question does each of these settle?',
    why: 'Password and fingerprint are about who is there. The button Allow and the scope are about what may be done, and nobody proves who they are by them.',
    see: allows,
    specs: [oidc('1.2', 'Terminology'), rfc(6749, '1.1'), rfc(6749, '3.3')],
    targets: ['Who is there?', 'What may be done?'],
    rows: [
      {
        text: 'Ada types her password at Acme ID',
        target: 0,
        belief: 'c1-two-words-for-signing-in',
        feedback: 'It shows that she is Ada. Photoprint may do nothing yet: that she has not been asked.',
        see: signsIn,
      },
      {
        text: 'Ada presses Allow on the page that names Photoprint',
        target: 1,
        belief: 'c1-oauth-signs-people-in',
        feedback: 'By then Acme ID knows who she is. What is settled here is what Photoprint may do.',
        see: allows,
      },
      {
        text: 'The Photo API looks whether the token’s scope, what it is good for, has photos.read',
        target: 1,
        belief: 'c1-valid-token-means-allowed',
        feedback: 'Who asks is known from the token already. This is about whether that is enough for what is asked.',
        see: tokenAsked,
      },
      {
        text: 'Acme ID compares a fingerprint with one that it has on record',
        target: 0,
        belief: 'c1-two-words-for-signing-in',
        feedback: 'Another way than a password, and the same question: is this Ada?',
        see: signsIn,
      },
    ],
  },
  {
    kind: 'predict',
    id: '1-genuine-and-too-little',
    concept: 1,
    alike: [26],
    situation:
      'Ada has signed in at Acme ID. When it asked her what Photoprint may do, she ticked less than Photoprint wanted. The token in this call is genuine.',
    ask: 'Photoprint asks the Photo API for her photos. What does it say?',
    live: { flow: 'authorization-code', at: 'api-request', settings: { consent: 'narrowed' } },
    note: 'insufficient_scope',
    why: 'The token is believed, and it says who asks and for whom. It does not name photos.read, so this call is not allowed.',
    see: insufficient,
    specs: [rfc(6750, '3.1'), rfc(9700, '2.3')],
    options: [
      {
        outcome: 'refused',
        text: 'The token is genuine, but it does not allow this',
        right: true,
        feedback: 'To be believed and to be allowed are two checks, and this is the second one.',
        see: insufficient,
      },
      {
        outcome: 'accepted',
        text: 'The token is genuine, and the photos are Ada’s',
        belief: 'c1-valid-token-means-allowed',
        feedback: 'Both are true, and it is refused all the same: the API also asks what the program was let do.',
        see: insufficient,
      },
      {
        outcome: 'refused',
        text: 'The token does not say who it is that asks',
        belief: 'c1-two-words-for-signing-in',
        feedback: 'It does: sub is Ada, and client_id is Photoprint. Nobody doubts who it is.',
        see: {
          label: 'What the token says',
          place: { flow: 'authorization-code', at: 'api-request', settings: { consent: 'narrowed' }, tab: 'token-0' },
        },
      },
    ],
  },
  {
    kind: 'recall',
    id: '1-how-to-stop-the-app',
    concept: 1,
    situation: 'Half a year ago Ada told Photoprint her Acme password. Today she wants it to have no access any more.',
    ask: 'What does she have to do, at the least?',
    live: { flow: 'password', at: 'password-token-request' },
    why: 'The password is what Photoprint has, so only another password stops it. Every other app that knew the old one stops with it.',
    see: usedAgain,
    specs: [rfc(6749, '1')],
    readings: [
      {
        means: 'Change her password at Acme',
        any: [
          'change|changes|reset|resets|new|different|another|replace password',
          'change|changes|reset it|hers|acme -session',
          'password change|changed|reset|new',
        ],
        right: true,
        feedback: 'Yes, and she then has to tell the new one to whoever else used the old one.',
        see: usedAgain,
      },
      {
        means: 'Sign out, at Photoprint or at Acme',
        any: ['sign|signs|log|logs out', 'logout|signout', 'end|ends|close|closes session*'],
        belief: 'c2-signing-out-reaches-every-copy',
        feedback: 'That ends a session. Photoprint can begin another one, for it still knows the password.',
        see: usedAgain,
      },
      {
        means: 'Ask Photoprint to forget it, or delete her account there',
        any: ['ask|tell|write photoprint|them', 'delete|remove|close account', 'photoprint forget*|delete*', 'forget'],
        belief: 'c1-trusted-app-may-have-the-password',
        feedback: 'She may ask. She cannot see whether it is done, nor where else a copy has got to.',
        see: foundInLog,
      },
      {
        means: 'Take the permission back at Acme',
        any: ['revoke*|withdraw*|remove*|disconnect* permission|access|consent|app|token*', 'take back', 'revoke*'],
        belief: 'c1-server-sees-which-program',
        feedback:
          'There is no permission of Photoprint’s that Acme could strike out. To Acme all of it was Ada. That is what OAuth adds.',
        see: moreThanTold,
      },
    ],
  },
  {
    kind: 'order',
    id: '2-from-password-to-number',
    concept: 2,
    ask: 'Put these messages in the order in which they are sent.',
    live: { flow: 'cookie-session', at: 'client-start-request' },
    why: 'The password is shown once, and the record is made. From then on the number stands for it, until the record is struck out.',
    see: numberGiven,
    specs: [rfc(6265, '3'), rfc(6265, '8.4')],
    cards: [
      {
        message: 'password-submission',
        belief: 'c2-a-cookie-says-who-it-is',
        feedback: 'First, for there is nothing yet that a number could stand for.',
        see: { label: 'Ada sends her password', place: { flow: 'cookie-session', at: 'password-submission' } },
      },
      {
        message: 'api-login-request',
        belief: 'c1-trusted-app-may-have-the-password',
        feedback: 'Photoprint passes the password on, as if it were Ada.',
        see: { label: 'Photoprint passes it on', place: { flow: 'cookie-session', at: 'api-login-request' } },
      },
      {
        message: 'api-login-response',
        belief: 'c2-cookie-is-the-session',
        feedback: 'The API has written the session down, and only then it has a number to hand out.',
        see: numberGiven,
      },
      {
        message: 'own-api-request',
        belief: 'c2-a-cookie-says-who-it-is',
        feedback: 'The number has to have been handed out before it can be shown.',
        see: bareNumber,
      },
      {
        message: 'api-logout-request',
        belief: 'c2-cookie-thrown-away-is-signed-out',
        feedback: 'The number is shown a last time, so that the API knows which record to strike out.',
        see: logoutAsked,
      },
      {
        message: 'left-page',
        belief: 'c2-cookie-thrown-away-is-signed-out',
        feedback: 'Last: Ada is told once the session is over.',
        see: { label: 'Ada has left', place: { flow: 'cookie-session', at: 'left-page' } },
      },
    ],
  },
  {
    kind: 'predict',
    id: '2-copy-of-the-cookie-after-sign-out',
    concept: 2,
    alike: [34, 47],
    situation:
      'Mallory has copied the cookie out of a log. Now Ada has signed out, and the Photo API has answered. Mallory shows her copy.',
    ask: 'What does the Photo API do?',
    live: { flow: 'cookie-session', at: 'api-logout-response' },
    change: { whatIf: 'cookie-after-logout' },
    note: 'no_session',
    why: 'The cookie was only the number of a record. The record is struck out, so the number leads nowhere, whoever shows it.',
    see: cookieDead,
    specs: [rfc(6265, '8.4')],
    options: [
      {
        outcome: 'refused',
        text: 'It finds no session under that number any more',
        right: true,
        feedback: 'What is looked up at each call can be ended between two calls.',
        see: cookieDead,
      },
      {
        outcome: 'accepted',
        text: 'Her copy of the cookie was never deleted',
        belief: 'c2-cookie-is-the-session',
        feedback:
          'Quite so, and she may keep it. What was deleted is the record, and the cookie was never more than its number.',
        see: cookieDead,
      },
      {
        outcome: 'refused',
        text: 'It sees that the cookie was given to somebody else',
        belief: 'c3-the-server-knows-it-is-mine',
        feedback: 'Right outcome, wrong reason. Before the sign-out the very same copy works, for anybody.',
        see: cookieAlive,
      },
    ],
  },
  {
    kind: 'predict',
    id: '2-copy-of-the-jwt-after-sign-out',
    concept: 2,
    alike: [34, 47],
    situation:
      'Here the Photo API gives out JWTs: tickets that it signs, and keeps no list of. Mallory has a copy. Now Ada has signed out, and Mallory shows her copy.',
    ask: 'What does the Photo API do?',
    live: { flow: 'own-jwt', at: 'api-logout-response' },
    change: { whatIf: 'own-jwt-after-logout' },
    why: 'The API checks signature and date, and both are in order. It has no record that a sign-out could have changed.',
    see: jwtAlive,
    specs: [rfc(7009, '3')],
    options: [
      {
        outcome: 'accepted',
        text: 'Signature and date are in order, and it asks for no more',
        right: true,
        feedback: 'Signing out was a promise by Photoprint alone. The API had nothing to strike out.',
        see: jwtAlive,
      },
      {
        outcome: 'refused',
        text: 'It has struck the JWT off its list at the sign-out',
        belief: 'c2-signing-out-reaches-every-copy',
        feedback: 'There is no list of JWTs here. The API’s own log says so when Ada leaves.',
        see: { label: 'Nothing to strike out', place: { flow: 'own-jwt', at: 'api-logout-response' } },
      },
      {
        outcome: 'refused',
        text: 'It sees that this JWT was given to Photoprint',
        belief: 'c3-the-server-knows-it-is-mine',
        feedback: 'Nothing in the call says who brings the JWT. Whoever shows it is taken for Ada.',
        see: ownJwtShown,
      },
    ],
  },
  {
    kind: 'choice',
    id: '2-cookie-thrown-away',
    concept: 2,
    situation:
      'A program signs Ada out by deleting its cookie, and tells the server nothing. A copy of the cookie is in a backup.',
    ask: 'Next day somebody finds the backup and sends that cookie. Who turns them away?',
    why: 'The session is the record, and nobody has touched that. So the number still leads to it, until the server ends it.',
    see: logoutAsked,
    specs: [rfc(6265, '8.4')],
    options: [
      {
        text: 'The server: the session ended when its cookie was deleted',
        belief: 'c2-cookie-thrown-away-is-signed-out',
        feedback: 'The server has not heard of it. In the run the session ends only because Photoprint says so.',
        see: logoutAsked,
      },
      {
        text: 'Nobody, for as long as the server keeps the record',
        right: true,
        feedback: 'A limit on how long a record is kept is all that helps then.',
        see: cookieAlive,
      },
      {
        text: 'The server: the cookie comes from another computer',
        belief: 'c3-the-server-knows-it-is-mine',
        feedback: 'A cookie does not say which computer it comes from. Mallory’s copy works in the run.',
        see: cookieAlive,
      },
    ],
  },
  {
    kind: 'match',
    id: '2-looked-up-or-self-contained',
    concept: 2,
    alike: [5, 30],
    ask: 'Where does the server learn what each of these is worth?',
    why: 'It depends on what the value is, and not on how it travels. Both kinds go into a cookie, and both go into a header.',
    see: bareNumber,
    specs: [rfc(6749, '1.4'), rfc(6265, '8.4'), rfc(6750, '2.1')],
    targets: ['From a record that somebody keeps', 'From the value itself'],
    rows: [
      {
        text: 'A random number in a cookie',
        target: 0,
        belief: 'c2-a-cookie-says-who-it-is',
        feedback: 'A number says nothing. The Photo API finds it among its sessions.',
        see: bareNumber,
      },
      {
        text: 'A JWT in the Authorization header',
        target: 1,
        belief: 'c2-jwt-replaces-the-cookie',
        feedback: 'It says who and until when on its face, and the signature is checked without a list.',
        see: ownJwtShown,
      },
      {
        text: 'A random string in the Authorization header',
        target: 0,
        belief: 'c2-jwt-replaces-the-cookie',
        feedback: 'A header does not make a JWT of it. Here the Photo API asks Acme ID what is written down about it.',
        see: introspected,
      },
      {
        text: 'A JWT in a cookie',
        target: 1,
        belief: 'c2-jwt-replaces-the-cookie',
        feedback:
          'The cookie only carries it. It is the same ticket as in a header, and a sign-out reaches it as little.',
        see: jwtAlive,
      },
    ],
  },
]

/** For the test before and the test after. */
export const pairs: readonly Pair[] = [
  {
    a: {
      kind: 'choice',
      id: '1-pair-a-photo-of-another',
      concept: 1,
      situation:
        'The Photo API has checked a token: genuine, not expired, for Photoprint and about Ada, scope photos.read. The call asks for a photo that belongs to Mallory.',
      ask: 'Should the call get the photo, and because of what?',
      why: 'The token settles who asks and what the program may do. Whose photo it is, and who may see it, only the API knows.',
      see: tokenAsked,
      specs: [rfc(9700, '2.3'), rfc(9068, '4')],
      options: [
        {
          text: 'Yes: the token is valid, and photos.read is what this call needs',
          belief: 'c1-valid-token-means-allowed',
          feedback: 'photos.read is about what Photoprint may do for Ada. It does not make other people’s photos hers.',
          see: tokenAsked,
        },
        {
          text: 'No: the API has to see that Ada herself may not have this photo',
          right: true,
          feedback: 'That is the API’s own decision, at every call, after the token was believed.',
          see: tokenAsked,
        },
        {
          text: 'No: Acme ID would not have signed a token that is good for this',
          belief: 'c1-oauth-signs-people-in',
          feedback:
            'Acme ID knows nothing of single photos. It signed who and what for, and the rest is left to the API.',
          see: tokenAsked,
        },
      ],
    },
    b: {
      kind: 'choice',
      id: '1-pair-b-account-of-another',
      concept: 1,
      situation:
        'A bank’s API has checked a token: genuine, not expired, for a budget app and about Ben, scope accounts.read. The call asks for an account that belongs to Clara.',
      ask: 'Should the call get the account, and because of what?',
      why: 'The token settles who asks and what the app may do. Whose account it is, and who may see it, only the bank’s API knows.',
      see: tokenAsked,
      specs: [rfc(9700, '2.3'), rfc(9068, '4')],
      options: [
        {
          text: 'No: whoever signed the token would not have let this happen',
          belief: 'c1-oauth-signs-people-in',
          feedback: 'Whoever signs tokens does not know single accounts. What the token leaves open, the API decides.',
          see: tokenAsked,
        },
        {
          text: 'Yes: the token is valid, and its scope covers reading accounts',
          belief: 'c1-valid-token-means-allowed',
          feedback: 'The scope is about what the app may do for Ben. It does not make Clara’s account his.',
          see: tokenAsked,
        },
        {
          text: 'No: the API has to see that Ben himself may not have this account',
          right: true,
          feedback: 'A token that is believed is where this decision begins, and not where it ends.',
          see: tokenAsked,
        },
      ],
    },
  },
]
