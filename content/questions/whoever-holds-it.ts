import type { Evidence } from '../evidence'
import type { Item, Pair } from '../item'
import { rfc } from '../words/specs'

const fromHistory: Evidence = {
  label: 'Mallory’s call with the token from the history',
  place: { flow: 'implicit', at: 'callback-request', whatIf: 'token-read-from-history' },
}

const bound: Evidence = {
  label: 'The bound token, shown alone',
  place: { flow: 'authorization-code', at: 'api-request', settings: { dpop: 'on' }, whatIf: 'bound-token-as-bearer' },
}

const call: Evidence = {
  label: 'All that is sent with the call',
  place: { flow: 'authorization-code', at: 'api-request', settings: { accessToken: 'opaque' }, tab: 'raw' },
}

const opaque: Evidence = {
  label: 'The answer with the token',
  place: { flow: 'authorization-code', at: 'token-response', settings: { accessToken: 'opaque' } },
}

const cookieCopied: Evidence = {
  label: 'A copied cookie, accepted',
  place: { flow: 'cookie-session', at: 'prints-page', whatIf: 'cookie-copied' },
}

const hash: Evidence = {
  label: 'Who could see what is behind #',
  place: { flow: 'implicit', at: 'callback-request', tab: 'exposure' },
}

const callback: Evidence = {
  label: 'Who could see the answer in the address',
  place: { flow: 'authorization-code', at: 'callback-request', tab: 'exposure' },
}

const swap: Evidence = {
  label: 'Who could see the token on its way',
  place: { flow: 'authorization-code', at: 'token-response', tab: 'exposure' },
}

const asked: Evidence = {
  label: 'The question, in Ada’s browser',
  place: { flow: 'authorization-code', at: 'authorization-request' },
}

const changed: Evidence = {
  label: 'A value changed in the browser, and refused',
  place: { flow: 'authorization-code', at: 'authorization-response', whatIf: 'state-changed' },
}

export const items: readonly Item[] = [
  {
    kind: 'predict',
    id: '3-found-in-the-history',
    concept: 3,
    situation:
      'Ada has let Photoprint see her photos, and her token stands in the address that her browser goes to. Mallory reads the browser’s history. From her own computer she shows the token to the Photo API.',
    ask: 'What does the Photo API do?',
    live: { flow: 'implicit', at: 'callback-request' },
    change: { whatIf: 'token-read-from-history' },
    why: 'The token is genuine and has not expired. Who brings it, the API does not ask.',
    see: fromHistory,
    specs: [rfc(6750, '1.2'), rfc(9700, '4.3.2')],
    options: [
      {
        outcome: 'accepted',
        text: 'The token is in order, and nothing else is asked for',
        right: true,
        feedback: 'Whoever holds it may use it. That is why it must not lie around in an address.',
        see: fromHistory,
      },
      {
        outcome: 'refused',
        text: 'The token belongs to Ada, and this is not her browser',
        belief: 'c3-the-server-knows-it-is-mine',
        feedback: 'Nothing in a call says whose browser it comes from. Photoprint’s calls are not made by Ada either.',
        see: fromHistory,
      },
      {
        outcome: 'refused',
        text: 'The token needs a secret besides, which she has not got',
        belief: 'c3-something-else-is-sent-too',
        feedback: 'Photoprint sends no secret with its calls, so there is none that she could lack.',
        see: call,
      },
    ],
  },
  {
    kind: 'predict',
    id: '3-bound-and-shown-alone',
    concept: 3,
    alike: [55],
    situation:
      'Acme ID has bound this token to a key that Photoprint made. Somebody has copied the token, and shows it with the word Bearer, and nothing else.',
    ask: 'What does the Photo API do?',
    live: { flow: 'authorization-code', at: 'api-request', settings: { dpop: 'on' } },
    change: { whatIf: 'bound-token-as-bearer' },
    note: 'bound_token_as_bearer',
    why: 'The token names a key. Without a proof made with that key, the API does not take it.',
    see: bound,
    specs: [rfc(9449, '7.2'), rfc(9700, '4.10.1')],
    options: [
      {
        outcome: 'accepted',
        text: 'Acme ID has signed the token, and it has not expired',
        belief: 'c3-something-else-is-sent-too',
        feedback:
          'Both are true. But this token says that it is good only together with a key, so it is no bearer token.',
        see: bound,
      },
      {
        outcome: 'refused',
        text: 'The token is bound to a key, and no proof came with it',
        right: true,
        feedback: 'This is what takes the worth out of a copy.',
        see: bound,
      },
      {
        outcome: 'refused',
        text: 'The token has been shown to the API once before',
        belief: 'c3-a-short-life-prevents-theft',
        feedback: 'An access token may be shown as often as one likes. It is the proof that is good once.',
        see: {
          label: 'The same proof a second time',
          place: { flow: 'authorization-code', at: 'api-request', settings: { dpop: 'on' }, whatIf: 'proof-replayed' },
        },
      },
    ],
  },
  {
    kind: 'cloze',
    id: '3-what-the-type-says',
    concept: 3,
    alike: [5],
    ask: 'Acme ID hands Photoprint a token, and says how it is to be used. Which word stands there?',
    live: { flow: 'authorization-code', at: 'token-response', settings: { accessToken: 'opaque' } },
    why: 'token_type says how the token is used. This one is a random string, and whoever has it may use it.',
    see: opaque,
    specs: [rfc(6749, '7.1'), rfc(6750, '4')],
    gaps: [
      {
        of: { message: 'token-response', name: 'token_type' },
        label: 'token_type',
        choices: [
          {
            text: 'Bearer',
            right: true,
            feedback: 'To have it is enough, whatever it looks like.',
            see: opaque,
          },
          {
            text: 'JWT',
            belief: 'c3-bearer-is-another-word-for-jwt',
            feedback: 'That would be a form. This token is not one: it has no dots, and nothing to decode.',
            see: opaque,
          },
          {
            text: 'Basic',
            belief: 'c3-something-else-is-sent-too',
            feedback: 'Basic is for a name and a password. With this token neither is sent.',
            see: call,
          },
        ],
      },
    ],
  },
  {
    kind: 'recall',
    id: '3-what-else-she-needs',
    concept: 3,
    situation: 'Mallory has copied a bearer token out of a log.',
    ask: 'What else does she need to use it?',
    why: 'A bearer token is good for whoever has it. The call consists of the address, and of the token in a header.',
    see: call,
    specs: [rfc(6750, '1.2')],
    readings: [
      {
        means: 'Nothing else',
        any: ['nothing', 'none', 'no more|thing|secret|password|key', 'only|just token', 'not need* anything|any'],
        right: true,
        feedback: 'The address of the API is no secret, so the token is all it takes.',
        see: fromHistory,
      },
      {
        means: 'A key that the token is bound to',
        any: ['key', 'proof', 'dpop', 'certificate'],
        belief: 'c3-something-else-is-sent-too',
        feedback: 'That would be so for a token that is bound to a key. A bearer token is not.',
        see: bound,
      },
      {
        means: 'The client’s secret, or Ada’s password',
        any: ['secret', 'password', 'client', 'credentials', 'username|name|login'],
        belief: 'c3-something-else-is-sent-too',
        feedback: 'Neither is sent with a call, so the API cannot ask for it.',
        see: call,
      },
      {
        means: 'Ada’s browser or computer',
        any: ['browser|computer|device|session|cookie*|ip', 'same machine|network|address'],
        belief: 'c3-the-server-knows-it-is-mine',
        feedback: 'The token works from anywhere. In the run Mallory uses a computer of her own.',
        see: cookieCopied,
      },
    ],
  },
  {
    kind: 'match',
    id: '4-front-or-back',
    concept: 4,
    ask: 'Which way does each of these take?',
    why: 'What Ada has to see or to carry goes through her browser. What only the servers need goes between them.',
    see: swap,
    specs: [rfc(6749, '1.3.1'), rfc(9700, '4.3')],
    targets: ['Through Ada’s browser', 'From server to server'],
    rows: [
      {
        text: 'Photoprint’s question to Acme ID whether it may see the photos',
        target: 0,
        belief: 'c4-https-makes-both-the-same',
        feedback: 'It is a question to Ada too, so her browser is sent there with it.',
        see: asked,
      },
      {
        text: 'The code that Acme ID gives out after Ada has said yes',
        target: 0,
        belief: 'c4-https-makes-both-the-same',
        feedback: 'Ada’s browser brings it back to Photoprint, in the address.',
        see: callback,
      },
      {
        text: 'The access token that Photoprint gets for the code',
        target: 1,
        belief: 'c4-https-makes-both-the-same',
        feedback: 'Photoprint asks for it itself. No address ever holds it, and no browser sees it.',
        see: swap,
      },
      {
        text: 'Photoprint’s call to the Photo API',
        target: 1,
        belief: 'c4-what-comes-back-is-untouched',
        feedback: 'One server calls the other, and Ada’s browser only waits for the page.',
        see: call,
      },
    ],
  },
  {
    kind: 'choice',
    id: '4-behind-the-hash',
    concept: 4,
    alike: [35],
    situation:
      'A sign-in ends at an address with a token behind #. The page loads a script from a company that counts visitors.',
    ask: 'Who besides the page itself can come to have the token?',
    live: { flow: 'implicit', at: 'callback-request' },
    why: 'What is behind # is not sent to servers. In the browser it lies open, to the history and to every script on the page.',
    see: hash,
    specs: [rfc(9700, '4.3.2'), rfc(9110, '17.11')],
    options: [
      {
        text: 'Nobody: what is behind # does not leave the browser',
        belief: 'c4-behind-the-hash-is-safe',
        feedback: 'It does not leave by itself. A script can read it and send it wherever it likes.',
        see: hash,
      },
      {
        text: 'The counting script, and whoever reads the history',
        right: true,
        feedback: 'Every script on a page has the same rights there, wherever it came from.',
        see: fromHistory,
      },
      {
        text: 'The page’s own server, which writes it into its log',
        belief: 'c4-https-makes-both-the-same',
        feedback: 'That is the one place it is kept from: the browser cuts it off before it asks a server.',
        see: hash,
      },
    ],
  },
  {
    kind: 'order',
    id: '4-what-the-code-flow-splits',
    concept: 4,
    alike: [23],
    ask: 'Put these messages in the order in which they are sent. Note where they leave Ada’s browser.',
    live: { flow: 'authorization-code', at: 'client-start-request' },
    why: 'The question and the code go through the browser. From the swap on it is servers that talk.',
    see: swap,
    specs: [rfc(6749, '1.3.1'), rfc(6749, '4.1')],
    cards: [
      {
        message: 'authorization-request',
        belief: 'c4-https-makes-both-the-same',
        feedback: 'First comes the question, in Ada’s browser, where she can answer it.',
        see: asked,
      },
      {
        message: 'authorization-response',
        belief: 'c4-what-comes-back-is-untouched',
        feedback: 'Acme ID answers after Ada has said yes, and sends her browser back with a code.',
        see: changed,
      },
      {
        message: 'callback-request',
        belief: 'c4-what-comes-back-is-untouched',
        feedback: 'Ada’s browser carries the code to Photoprint. It is the last message of the five that it carries.',
        see: callback,
      },
      {
        message: 'token-request',
        belief: 'c4-https-makes-both-the-same',
        feedback: 'Photoprint needs the code before it can swap it, and does so without the browser.',
        see: { label: 'The swap', place: { flow: 'authorization-code', at: 'token-request' } },
      },
      {
        message: 'token-response',
        belief: 'c3-the-server-knows-it-is-mine',
        feedback: 'Last comes the token, where nobody looks on.',
        see: swap,
      },
    ],
  },
  {
    kind: 'choice',
    id: '4-a-value-comes-back',
    concept: 4,
    situation: 'Acme ID sends an answer to Photoprint through Ada’s browser. All of it goes over HTTPS.',
    ask: 'Photoprint’s server gets the answer. What may it take for granted?',
    why: 'HTTPS runs from Acme ID to the browser, and again from the browser to Photoprint. In between, the answer lies open.',
    see: changed,
    specs: [rfc(6749, '10.14'), rfc(9700, '4.5'), rfc(9700, '4.3')],
    options: [
      {
        text: 'That nobody has read it on its way to Photoprint',
        belief: 'c4-https-makes-both-the-same',
        feedback: 'The browser has read it, its history keeps it, and extensions could look on.',
        see: callback,
      },
      {
        text: 'That it arrives just as Acme ID has sent it',
        belief: 'c4-what-comes-back-is-untouched',
        feedback: 'Whoever holds the browser can change it. In the run Photoprint notices only because it checks.',
        see: changed,
      },
      {
        text: 'Neither of the two, before it has checked it',
        right: true,
        feedback: 'What came through a browser is checked where it arrives.',
        see: changed,
      },
    ],
  },
]

/** For the test before and the test after. */
export const pairs: readonly Pair[] = [
  {
    a: {
      kind: 'choice',
      id: '3-pair-a-error-report',
      concept: 3,
      situation:
        'A program crashes and sends an error report to its makers. The report holds a bearer token that is good for another hour. One of its readers calls the API with it, from home.',
      ask: 'Who turns the reader away, and because of what?',
      why: 'The token is genuine and not expired. The API asks for no more than that.',
      see: fromHistory,
      specs: [rfc(6750, '1.2')],
      options: [
        {
          text: 'The API: it was given to a program, and not to this person',
          belief: 'c3-the-server-knows-it-is-mine',
          feedback: 'A call does not say who makes it. The token is all that the API sees.',
          see: fromHistory,
        },
        {
          text: 'Nobody, until the token has expired or is taken back',
          right: true,
          feedback: 'Whoever holds it may use it.',
          see: fromHistory,
        },
        {
          text: 'The API: the program’s secret is missing from the call',
          belief: 'c3-something-else-is-sent-too',
          feedback: 'With a bearer token no secret is sent, by anybody.',
          see: call,
        },
      ],
    },
    b: {
      kind: 'choice',
      id: '3-pair-b-shared-screen',
      concept: 3,
      situation:
        'In a video call somebody shares the screen, and a bearer token is to be read there. It is good for another hour. A guest types it off and calls the API with it.',
      ask: 'Who turns the guest away, and because of what?',
      why: 'The token is genuine and not expired. The API asks for no more than that.',
      see: fromHistory,
      specs: [rfc(6750, '1.2')],
      options: [
        {
          text: 'The API: the password that goes with the token is missing',
          belief: 'c3-something-else-is-sent-too',
          feedback: 'No password goes with a bearer token. That is what it is for.',
          see: call,
        },
        {
          text: 'The API: the call comes from another computer than before',
          belief: 'c3-the-server-knows-it-is-mine',
          feedback: 'The token does not say from where it may be used.',
          see: cookieCopied,
        },
        {
          text: 'Nobody: the token is good for an hour, whoever shows it',
          right: true,
          feedback: 'A copy is as good as the original, even one that was typed off a screen.',
          see: fromHistory,
        },
      ],
    },
  },
]
