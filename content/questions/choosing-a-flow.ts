import type { Evidence, StagePlace } from '../evidence'
import type { Item, Pair } from '../item'
import { rfc } from '../words/specs'

const page = { client: 'browser-app' } as const
const posted = { clientAuthentication: 'client_secret_post' } as const
const refused = { legacyGrants: 'refused' } as const

const on = (flow: string, label: string, at: string, more: Omit<StagePlace, 'flow' | 'at'> = {}): Evidence => ({
  label,
  place: { flow, at, ...more },
})

const inTheAddress = on('implicit', 'The token, in an address', 'implicit-response')
const askedFor = on('implicit', 'What the page asked for', 'authorization-request')
const fromHistory = on('implicit', 'Read in the history, and used', 'api-response', {
  whatIf: 'token-read-from-history',
})
const implicitRefused = on('implicit', 'A server that no longer does it', 'authorization-error-response', {
  settings: refused,
})
const pageSwaps = on('authorization-code', 'A page swaps its code', 'token-request', { settings: page })
const codeOnce = on('authorization-code', 'A code, the second time', 'token-error-response', {
  whatIf: 'code-replayed',
})
const withSecret = on('authorization-code', 'A server swaps its code', 'token-request', {
  settings: { client: 'confidential' },
})
const signsIn = on('authorization-code', 'The password, where it belongs', 'sign-in-submission')
const passwordSeen = on('password', 'The password, in Photoprint’s request', 'password-token-request')
const again = on('password', 'A second token for the same password', 'password-token-response-2', {
  whatIf: 'password-used-again',
})
const fromTheLog = on('password', 'Out of a log, and used', 'password-token-response-2', {
  whatIf: 'password-from-the-log',
})
const notAsked = on('password', 'More than Ada was told', 'password-token-response', {
  whatIf: 'scope-without-asking',
})
const passwordRefused = on('password', 'Refused where it is switched off', 'password-token-error-response', {
  settings: refused,
})
const nightly = on('client-credentials', 'The job asks in its own name', 'client-credentials-request')
const jobToken = on('client-credentials', 'The job’s token', 'client-credentials-response', { tab: 'token-0' })
const jobCalls = on('client-credentials', 'The job calls the API', 'api-request')
const noSecret = on('client-credentials', 'Without the secret, refused', 'token-error-response', {
  whatIf: 'authentication-missing',
})
const wrongSecret = on('client-credentials', 'A wrong secret, refused', 'token-error-response', {
  settings: posted,
  whatIf: 'secret-wrong',
})
const forTheApi = on('client-credentials', 'Another API, refused', 'token-error-response', {
  whatIf: 'resource-of-someone-else',
})
const television = on('device-authorization', 'What a television is told', 'device-authorization-response')
const map: Evidence = { label: 'The map of the flows', page: '/flows' }

export const items: readonly Item[] = [
  {
    kind: 'choice',
    id: '35-a-page-without-a-server',
    concept: 35,
    alike: [23, 24],
    situation:
      'A page without a server of its own needs a token for Ada’s photos. Everything it has, its visitors can read.',
    ask: 'What should come back to it in the address?',
    options: [
      {
        text: 'A code, which only this page can swap for a token',
        right: true,
        feedback: 'The verifier stays in the page and was in no address. Whoever reads the code cannot swap it.',
        see: pageSwaps,
      },
      {
        text: 'The token, since it can keep no secret for a swap',
        belief: 'c35-pages-need-it',
        feedback: 'PKCE needs no secret that lasts: the page makes a fresh one for each attempt.',
        see: inTheAddress,
      },
      {
        text: 'The token, behind # where no server gets to see it',
        belief: 'c35-the-fragment-is-safe',
        feedback: 'No server sees it, but the history and each script of the page do.',
        see: fromHistory,
      },
    ],
    why: 'What is in an address may be read by others. So it must be worth nothing to them.',
    see: pageSwaps,
    specs: [rfc(10017, '7.2'), rfc(9700, '2.1.2')],
  },
  {
    kind: 'predict',
    id: '35-out-of-the-history',
    concept: 35,
    alike: [3, 4],
    situation:
      'This page got its access token in an address, behind the #. Mallory has read the address in the browser’s history, and shows the token to the Photo API from her own machine.',
    ask: 'Does the Photo API let her in?',
    live: { flow: 'implicit', at: 'callback-request' },
    change: { whatIf: 'token-read-from-history' },
    options: [
      {
        outcome: 'accepted',
        text: 'Yes: the address holds all that is needed to get in',
        right: true,
        feedback: 'It is a bearer token, complete as it stands there.',
        see: fromHistory,
      },
      {
        outcome: 'refused',
        text: 'No: what stands behind the # never leaves the page',
        belief: 'c35-the-fragment-is-safe',
        feedback: 'The browser sends it to no server, but it keeps the whole address.',
        see: inTheAddress,
      },
      {
        outcome: 'refused',
        text: 'No: the token was given to another page than hers',
        belief: 'c35-only-its-page-can-use-it',
        feedback: 'Nothing in it ties it to a page, and the API looks at nothing but the token.',
        see: fromHistory,
      },
    ],
    why: 'Nobody refuses: an access token that was read is an access token. A code would have been used up.',
    see: fromHistory,
    specs: [rfc(9700, '4.3.2'), rfc(9700, '2.1.2')],
  },
  {
    kind: 'cloze',
    id: '35-what-was-it-asked-for',
    concept: 35,
    alike: [23],
    situation: 'This page will get an ID token and an access token, both in the address that it is sent back to.',
    ask: 'What did it ask for?',
    live: { flow: 'implicit', at: 'authorization-request' },
    gaps: [
      {
        of: { message: 'authorization-request', name: 'response_type' },
        label: 'response_type',
        accepts: ['token id_token'],
        choices: [
          {
            value: { message: 'authorization-request', name: 'response_type' },
            right: true,
            feedback: 'Both are named, and both come in the address.',
            see: askedFor,
          },
          {
            text: 'code',
            belief: 'c37-four-grants-for-four-apps',
            feedback: 'Then there would be a code in the address, and no token at all.',
            see: pageSwaps,
          },
          {
            text: 'authorization_code',
            belief: 'c35-pages-need-it',
            feedback: 'That is a grant_type, said at the token endpoint. This page never goes there.',
            see: pageSwaps,
          },
        ],
      },
    ],
    why: 'response_type says what is to come back through the browser. Here it is the tokens themselves.',
    see: inTheAddress,
    specs: [rfc(6749, '3.1.1'), rfc(6749, '4.2.2')],
  },
  {
    kind: 'predict',
    id: '36-the-same-request-again',
    concept: 36,
    alike: [23, 16],
    situation:
      'Photoprint has asked Ada for her Acme ID password, and sends it to Acme ID for a token. The request is held. It will be delivered, and then the very same request once more.',
    ask: 'What does the second one get?',
    live: { flow: 'password', at: 'password-token-request' },
    change: { whatIf: 'password-used-again' },
    options: [
      {
        outcome: 'accepted',
        text: 'Another token: a password can be used again',
        right: true,
        feedback: 'As often as one likes, until Ada changes it.',
        see: again,
      },
      {
        outcome: 'refused',
        text: 'A refusal: this request was answered already',
        belief: 'c36-it-is-good-once',
        feedback: 'So it is with a code, which is good once. A password is not used up.',
        see: again,
        asIf: { flow: 'authorization-code', at: 'token-error-response', whatIf: 'code-replayed' },
      },
      {
        outcome: 'refused',
        text: 'A refusal: Ada has to allow it a second time',
        belief: 'c36-the-server-asks-her',
        feedback: 'She was not asked the first time either. There is no page for it.',
        see: passwordSeen,
      },
    ],
    why: 'Whoever has a copy of this request gets a token whenever they like. What leaked is the account.',
    see: again,
    specs: [rfc(6749, '10.7'), rfc(9700, '2.4')],
  },
  {
    kind: 'predict',
    id: '36-more-than-she-was-told',
    concept: 36,
    alike: [26],
    situation:
      'Photoprint told Ada that it would read her photos. In its request, the password is right, and the scope asks for her profile as well.',
    ask: 'Does Acme ID give a token for it?',
    live: { flow: 'password', at: 'password-token-request' },
    change: { whatIf: 'scope-without-asking' },
    options: [
      {
        outcome: 'accepted',
        text: 'Yes: whoever has the password decides',
        right: true,
        feedback: 'The password stands for her yes, to whatever Photoprint writes into the request.',
        see: notAsked,
      },
      {
        outcome: 'refused',
        text: 'No: Acme ID wants to ask Ada for that first',
        belief: 'c36-the-server-asks-her',
        feedback: 'It has no way to. She is on a page of Photoprint’s and not of Acme ID’s.',
        see: notAsked,
        asIf: { flow: 'authorization-code', at: 'consent-page' },
      },
      {
        outcome: 'refused',
        text: 'No: even an app of their own gets one scope',
        belief: 'c36-own-apps-may-ask',
        feedback: 'Nothing limits it to one. Its own or not, the app asks for what it likes.',
        see: notAsked,
      },
    ],
    why: 'With the password grant there is no consent page, so nobody but the app chooses the scope.',
    see: notAsked,
    specs: [rfc(6749, '10.7')],
  },
  {
    kind: 'choice',
    id: '36-our-own-app',
    concept: 36,
    alike: [18],
    situation:
      'A bank has its own app and its own login server. It wants a password form inside the app, and swaps the password for tokens. Next year there shall be passkeys.',
    ask: 'What stands in the way?',
    options: [
      {
        text: 'The person is never at the server that would ask for one',
        right: true,
        feedback:
          'A passkey is shown to the site it belongs to. The app sends a name and a password, and nothing else fits.',
        see: passwordSeen,
      },
      {
        text: 'Nothing, as the app and the server are in the same hands',
        belief: 'c36-own-apps-may-ask',
        feedback: 'Whose app it is changes neither what it sees nor what fits into the request.',
        see: passwordSeen,
      },
      {
        text: 'The server takes each password only once, then asks again',
        belief: 'c36-it-is-good-once',
        feedback: 'It takes it as often as it comes. That is the trouble, and not a protection.',
        see: again,
      },
    ],
    why: 'People have to sign in where they are known. Only there is room for whatever a sign-in needs.',
    see: signsIn,
    specs: [rfc(9700, '2.4')],
  },
  {
    kind: 'match',
    id: '37-what-fits-what',
    concept: 37,
    alike: [20, 39],
    situation: 'Five programs need tokens.',
    ask: 'Which flow fits each?',
    targets: ['Code with PKCE', 'Device flow', 'Client credentials', 'Password grant'],
    rows: [
      {
        text: 'A page that shows Ada’s photos and has no server',
        target: 0,
        belief: 'c35-pages-need-it',
        feedback: 'A person, a browser, no secret: the code flow, with PKCE in place of a secret.',
        see: pageSwaps,
      },
      {
        text: 'A job that clears a company’s own archive at night',
        target: 2,
        belief: 'c37-code-flow-for-everything',
        feedback: 'Nobody is there, and nothing of a person’s is touched. It acts in its own name.',
        see: nightly,
      },
      {
        text: 'A company’s own phone app, for its own customers',
        target: 0,
        belief: 'c36-own-apps-may-ask',
        feedback: 'Its own or not: the app opens a browser, and the password stays with the server.',
        see: signsIn,
      },
      {
        text: 'A television with five buttons, for Ada’s photos',
        target: 1,
        belief: 'c37-code-flow-for-everything',
        feedback: 'A person, and no browser worth the name: it shows a code, and she answers on her phone.',
        see: television,
      },
      {
        text: 'A web shop whose server reads Ada’s photos for prints',
        target: 0,
        belief: 'c38-a-user-can-be-put-in',
        feedback: 'They are hers, so she has to be asked. That the server has a secret helps as well.',
        see: withSecret,
      },
    ],
    why: 'A person, a secret, a browser: those three decide. Nothing fits the password grant.',
    see: map,
    specs: [rfc(9700, '2.1.1'), rfc(8628, '1'), rfc(6749, '4.4'), rfc(9700, '2.4')],
  },
  {
    kind: 'choice',
    id: '37-a-number-after-the-dot',
    concept: 37,
    situation:
      'A team uses the code flow with PKCE, exact redirect addresses and rotating refresh tokens. It asks what it would have to change for OAuth 2.1.',
    ask: 'What do you tell it?',
    options: [
      {
        text: 'Almost nothing: 2.1 gathers what it does already',
        right: true,
        feedback: 'The draft takes in what later documents ask for, and leaves out two grants.',
        see: map,
      },
      {
        text: 'The endpoints and messages, which 2.1 defines anew',
        belief: 'c37-a-new-protocol',
        feedback: 'The messages are those of 2.0. Some that were allowed are not allowed any more.',
        see: pageSwaps,
      },
      {
        text: 'The grants, of which 2.1 has another set of four',
        belief: 'c37-four-grants-for-four-apps',
        feedback: 'It drops the implicit and the password grant, and adds none in their place.',
        see: implicitRefused,
      },
    ],
    why: 'OAuth 2.1 is a tidied 2.0. Who follows RFC 9700 is nearly there.',
    see: map,
    specs: [rfc(9700, '1'), rfc(9700, '2.1.1'), rfc(9700, '2.1.2')],
  },
  {
    kind: 'recall',
    id: '37-the-first-question',
    concept: 37,
    situation:
      'Somebody writes: “I have a program and need a token for an API. Which flow?” You may ask one thing, and the answer shall split the flows into those that send somebody to a sign-in page and those that do not.',
    ask: 'What do you ask?',
    readings: [
      {
        means: 'whether a person is involved',
        any: [
          'person|user|users|human|somebody|someone|people|owner|customer',
          'behalf',
          'whose data|photos|resources',
          'for itself',
          'own name',
        ],
        right: true,
        feedback: 'With a person, she has to be asked. Without one, the program acts in its own name.',
        see: map,
      },
      {
        means: 'whether it can keep a secret',
        any: ['secret', 'confidential', 'public client', 'keep', 'server|backend'],
        belief: 'c37-four-grants-for-four-apps',
        feedback:
          'That decides what the client can prove. The code flow is for those with a secret and for those without.',
        see: withSecret,
      },
      {
        means: 'which kind of app it is',
        any: ['kind|type of app|application', 'app type', 'spa|mobile|web|native|framework|language', 'platform'],
        belief: 'c37-four-grants-for-four-apps',
        feedback: 'A web app may need either: the code flow for its visitors, and client credentials for its own work.',
        see: map,
      },
    ],
    why: 'No person, no sign-in page: that leaves client credentials. Everything else asks somebody.',
    see: map,
    specs: [rfc(6749, '4.1'), rfc(6749, '4.4')],
  },
  {
    kind: 'cloze',
    id: '38-who-is-it-about',
    concept: 38,
    alike: [17, 42],
    situation: 'A job of Photoprint’s has just been given this access token, by client credentials.',
    ask: 'Whom does it say it is about?',
    live: { flow: 'client-credentials', at: 'client-credentials-response', settings: { accessToken: 'jwt' } },
    gaps: [
      {
        of: { message: 'client-credentials-response', name: 'access_token', claim: 'sub' },
        label: 'sub',
        accepts: ['the client', 'client', 'the client itself', 'its client_id', 'photoprint itself'],
        choices: [
          {
            value: { message: 'client-credentials-response', name: 'access_token', claim: 'sub' },
            right: true,
            feedback: 'Where no person takes part, sub names the client. client_id says the same.',
            see: jobToken,
          },
          {
            text: 'ada',
            belief: 'c38-a-user-can-be-put-in',
            feedback: 'She was not asked, and has no part in this.',
            see: nightly,
          },
          {
            text: 'https://api.acme.test',
            belief: 'c38-a-key-is-the-same',
            feedback: 'That is for whom the token is: aud. An API key would not even say that.',
            see: forTheApi,
          },
        ],
      },
    ],
    why: 'A token by client credentials is about the client. There is nobody else it could be about.',
    see: jobToken,
    specs: [rfc(9068, '2.2')],
  },
  {
    kind: 'predict',
    id: '38-a-name-without-proof',
    concept: 38,
    alike: [20, 21],
    situation:
      'Somebody has put a job’s request into a page. The page has no secret, so the request goes to Acme ID without one. It is held.',
    ask: 'Does Acme ID give it a token?',
    live: {
      flow: 'client-credentials',
      at: 'client-credentials-request',
      settings: { clientAuthentication: 'client_secret_basic' },
    },
    change: { whatIf: 'authentication-missing' },
    note: 'grant.error',
    options: [
      {
        outcome: 'refused',
        text: 'No: a client has to prove itself to act for itself',
        right: true,
        feedback: 'There is no person who vouches for anything here. The proof is all there is.',
        see: noSecret,
      },
      {
        outcome: 'refused',
        text: 'No: the request does not name any user to act for',
        belief: 'c38-a-user-can-be-put-in',
        feedback: 'It never does. With the secret, the same request is answered with a token.',
        see: nightly,
      },
      {
        outcome: 'accepted',
        text: 'Yes: Acme ID knows this client and what it may do',
        belief: 'c38-the-name-is-enough',
        feedback: 'It cannot know that it is this client. Whoever knows a name could ask in it.',
        see: noSecret,
      },
    ],
    why: 'The grant is for confidential clients alone: a page that had the secret would show it to everybody.',
    see: noSecret,
    specs: [rfc(6749, '4.4'), rfc(6749, '3.2.1')],
  },
  {
    kind: 'build',
    id: '38-the-job-at-midnight',
    concept: 38,
    situation: 'Midnight. Photoprint’s job wants to read the shop’s own pictures, and nobody is there.',
    ask: 'Put the request to the token endpoint together.',
    live: { flow: 'client-credentials', at: 'client-credentials-request', settings: posted },
    goal: 'client-credentials-response',
    fields: ['grant_type', 'client_id', 'client_secret', 'scope'],
    lures: [
      { name: 'grant_type', text: 'password' },
      { name: 'username', text: 'ada' },
      { name: 'user_id', text: 'ada' },
    ],
    hints: ['It acts in its own name, and has to prove it.', 'No field of this request has to do with a person.'],
    refusals: [
      {
        says: 'invalid_client',
        belief: 'c38-the-name-is-enough',
        feedback: 'Acme ID does not believe the name alone. The secret has to come with it.',
        see: wrongSecret,
      },
      {
        says: 'unauthorized_client',
        belief: 'c36-own-apps-may-ask',
        feedback: 'This client may not use the grant that you named. Which one needs no person?',
        see: passwordRefused,
      },
      {
        says: 'invalid_request',
        belief: 'c38-the-name-is-enough',
        feedback: 'Something is missing: the kind of grant, or who is asking and what proves it.',
        see: noSecret,
      },
    ],
    otherwise: {
      belief: 'c38-a-user-can-be-put-in',
      feedback: 'Acme ID gives no token for this. Look at what the job itself sends.',
      see: nightly,
    },
    why: 'The grant, the name, the proof and what it wants to do. Nobody else is in it.',
    see: nightly,
    specs: [rfc(6749, '4.4.2'), rfc(6749, '2.3.1')],
  },
  {
    kind: 'choice',
    id: '38-a-key-or-a-token',
    concept: 38,
    alike: [13, 21],
    situation:
      'A service calls six APIs of its company. With each call it sends one and the same long string, its API key. One of the six APIs writes all requests into a log, and the log leaks.',
    ask: 'What would have been different with client credentials?',
    options: [
      {
        text: 'The log would hold a token for this one API, which soon ends',
        right: true,
        feedback: 'The secret goes to the authorization server alone. Each API sees a token that is meant for it.',
        see: jobCalls,
      },
      {
        text: 'The log would hold the secret, in place of the leaked API key',
        belief: 'c38-a-key-is-the-same',
        feedback: 'The secret is in the request to the token endpoint, and in no call to an API.',
        see: nightly,
      },
      {
        text: 'The log would hold a token of the user whom the service serves',
        belief: 'c38-a-user-can-be-put-in',
        feedback: 'There is no user in it. The token is about the service.',
        see: jobToken,
      },
    ],
    why: 'A key is shown to everybody it is used at. A secret that is swapped for tokens is shown to one.',
    see: jobCalls,
    specs: [rfc(6749, '4.4'), rfc(9700, '2.3')],
  },
]

/** For the test before and the test after. */
export const pairs: readonly Pair[] = [
  {
    a: {
      kind: 'choice',
      id: '36-pair-a',
      concept: 36,
      situation:
        'A photo site’s own app asks for the password itself, sends it to the site’s login server, and forgets it at once. A crash report with that one request gets into wrong hands.',
      ask: 'What do those hands have?',
      options: [
        {
          text: 'Everything in the account, until the password is changed',
          right: true,
          feedback: 'Forgetting helps nothing once a copy is out, and a password is not used up.',
          see: fromTheLog,
        },
        {
          text: 'Nothing of use, since that request was answered already',
          belief: 'c36-it-is-good-once',
          feedback: 'The same password is good for the next request, and for the login page.',
          see: again,
        },
        {
          text: 'Nothing of use, since only the site’s own app may send it',
          belief: 'c36-own-apps-may-ask',
          feedback: 'The login server sees a request with the right password. It cannot tell who typed it.',
          see: fromTheLog,
        },
      ],
      why: 'A password opens the account, for whoever has it and as often as they like.',
      see: fromTheLog,
      specs: [rfc(9700, '2.4'), rfc(6749, '10.7')],
    },
    b: {
      kind: 'choice',
      id: '36-pair-b',
      concept: 36,
      situation:
        'A company’s timesheet tool has its own password form, and swaps each password for a token at the company’s login server. A proxy in between keeps a copy of one such request.',
      ask: 'What is that copy worth next week?',
      options: [
        {
          text: 'As much as the employee’s own sign-in, if it was not changed',
          right: true,
          feedback: 'It works again and again, at this tool and wherever the password does.',
          see: again,
        },
        {
          text: 'Nothing any more: the tool has its token, and the swap is done',
          belief: 'c36-it-is-good-once',
          feedback: 'A code would be used up by the swap. A password is not.',
          see: codeOnce,
        },
        {
          text: 'Nothing outside: it is a swap between two servers of the company',
          belief: 'c36-own-apps-may-ask',
          feedback: 'Whose servers they are does not matter to a password that somebody else has read.',
          see: fromTheLog,
        },
      ],
      why: 'What was copied is the password, and with it the account.',
      see: again,
      specs: [rfc(9700, '2.4'), rfc(6749, '10.7')],
    },
  },
]
