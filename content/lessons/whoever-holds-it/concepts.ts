import type { Evidence } from '../../evidence'
import type { Concept } from '../../lesson'
import { rfc } from '../../words/specs'

const fromHistory: Evidence = {
  label: 'Mallory uses a token from the history',
  place: { flow: 'implicit', at: 'callback-request', whatIf: 'token-read-from-history' },
}

const boundRefused: Evidence = {
  label: 'A token bound to a key, shown as a bearer token',
  place: {
    flow: 'authorization-code',
    at: 'api-request',
    settings: { dpop: 'on' },
    whatIf: 'bound-token-as-bearer',
  },
}

const call: Evidence = {
  label: 'The call: a token, and nothing else',
  place: { flow: 'authorization-code', at: 'api-request' },
}

const front: Evidence = {
  label: 'Who could see an answer that goes through the browser',
  place: { flow: 'authorization-code', at: 'callback-request', tab: 'exposure' },
}

const back: Evidence = {
  label: 'Who could see the token on its way',
  place: { flow: 'authorization-code', at: 'token-response', tab: 'exposure' },
}

const behindHash: Evidence = {
  label: 'Who could see what is behind #',
  place: { flow: 'implicit', at: 'callback-request', tab: 'exposure' },
}

export const concepts: readonly Concept[] = [
  {
    number: 3,
    title: 'Bearer: whoever holds it may use it',
    needs: [2],
    truth:
      'A bearer token works for anybody who has a copy. So every place where a copy can stay behind is part of its security.',
    beliefs: [
      'c3-the-server-knows-it-is-mine',
      'c3-bearer-is-another-word-for-jwt',
      'c3-something-else-is-sent-too',
      'c3-a-short-life-prevents-theft',
    ],
    evidence: [fromHistory, boundRefused],
    alike: [5, 55],
    asked: [
      {
        id: '3.1',
        question: 'What does “Bearer” promise, and what else has to be sent along?',
        answer: 'It says that to have the token is enough. Nothing else is sent, so a thief needs nothing else either.',
        see: call,
        specs: [rfc(6750, '1.2'), rfc(6750, '2.1')],
      },
      {
        id: '3.3',
        question: 'My browser sets no headers for a WebSocket. May the token go into the address then?',
        answer:
          'Not an access token: addresses end up in logs and histories. Let the handshake bring a cookie, use a ticket that is good once and for seconds, or send the token as the first message.',
        see: behindHash,
        specs: [rfc(9700, '4.3.2'), rfc(6750, '2.3')],
      },
      {
        id: '3.a',
        question: 'Is a bearer token the same as a JWT?',
        answer:
          'No. Bearer is about use, JWT is about form. The token in this run is a random string, and its token_type is Bearer all the same.',
        see: {
          label: 'An opaque token, of type Bearer',
          place: { flow: 'authorization-code', at: 'token-response', settings: { accessToken: 'opaque' } },
        },
        specs: [rfc(6750, '1.2'), rfc(6749, '1.4')],
      },
      {
        id: '3.b',
        question: 'Somebody has stolen an access token. What can they do, and what stops them?',
        answer:
          'All that the token allows, for as long as it is good, from wherever they are. A small scope, one API as its audience, a short life and a way to take it back help. Binding it to a key stops them.',
        see: fromHistory,
        specs: [rfc(6750, '5.3'), rfc(9700, '2.2.1'), rfc(9700, '2.3')],
      },
      {
        id: '3.c',
        question: 'Can a token be made so that a thief cannot use it?',
        answer:
          'It can be bound to a key that only the client has, with DPoP or mutual TLS. Then the API wants a proof made with that key at each call, and a copy of the token alone is refused.',
        see: boundRefused,
        specs: [rfc(9700, '4.10.1'), rfc(9449, '7.2')],
      },
    ],
  },
  {
    number: 4,
    title: 'Front channel and back channel',
    needs: [3],
    truth:
      'What goes through the browser can be seen, kept and changed there. What goes from server to server does not come there. The code flow splits its messages between the two on purpose.',
    beliefs: ['c4-https-makes-both-the-same', 'c4-behind-the-hash-is-safe', 'c4-what-comes-back-is-untouched'],
    evidence: [front, back, behindHash],
    alike: [23, 35],
    asked: [
      {
        id: '4.1',
        question: 'With HTTPS nobody can read the wire. Why worry about a secret in an address?',
        answer:
          'Because HTTPS ends at the two ends, and it is there that addresses are kept. Browser history, server logs, the Referer header, extensions and scripts on the page can all have them.',
        see: front,
        specs: [rfc(9700, '4.2'), rfc(9700, '4.3')],
      },
      {
        id: '4.2',
        question: 'No server is ever sent what stands behind #. Is a token safe there?',
        answer:
          'Only from server logs. The history keeps it, every script on the page reads it, and a redirect can carry it along.',
        see: behindHash,
        specs: [rfc(9700, '4.3.2'), rfc(9110, '17.11')],
      },
      {
        id: '4.a',
        question: 'How do I tell front channel from back channel?',
        answer:
          'Ask whether the user’s browser carries the message. If it does, as with redirects and forms, it is the front channel. If the client calls the server itself, it is the back channel: no redirect, and no address that stays behind.',
        see: {
          label: 'The first message on the back channel',
          place: { flow: 'authorization-code', at: 'token-request' },
        },
        specs: [rfc(6749, '1.3.1')],
      },
      {
        id: '4.b',
        question: 'Why use the front channel at all, if it leaks?',
        answer:
          'Because Ada is at its end: only through her browser can Acme ID show her its own page and hear her yes. So it carries questions and a short-lived code, and the token takes the other way.',
        see: { label: 'Acme ID’s page in Ada’s browser', place: { flow: 'authorization-code', at: 'sign-in-page' } },
        specs: [rfc(6749, '1.3.1'), rfc(6749, '10.5')],
      },
      {
        id: '4.c',
        question: 'Is a form sent with POST safer than an address?',
        answer:
          'It keeps the values out of addresses, so out of history, Referer and the usual logs. It still goes through the browser, where scripts and extensions can see it and its owner can change it.',
        see: {
          label: 'Who could see a form',
          place: { flow: 'authorization-code', at: 'sign-in-submission', tab: 'exposure' },
        },
        specs: [rfc(9700, '4.3.1')],
      },
    ],
  },
]
