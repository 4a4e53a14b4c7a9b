/** Words for the API, and for how it asks about a token (RFC 6750, RFC 7662). */

import type { WordsOf } from '@/content/types'
import { rfc } from '@/content/words/specs'
import type { accessTopic } from '@/lib/world/vocabulary/access'

export const accessWords = {
  messages: {
    'api-request': {
      title: 'Photos, please. Here is my token',
      meaning:
        'Whoever calls the Photo API puts the access token in the Authorization header. Mostly it is a bearer token: whoever holds it can use it, as with a ticket, so it travels by https and stays out of addresses. With DPoP it is bound to a key, and a fresh proof travels beside it.',
      delivery: 'request to the Photo API',
      carries: ['authorization'],
      spec: rfc(6750, '2.1'),
    },
    'api-response': {
      title: 'Here are the photos',
      meaning:
        'The token was good, was meant for the Photo API, and allows this. So it hands out the photos. It has seen no password.',
      delivery: 'the photos',
      carries: ['photos'],
      spec: rfc(6749, '7'),
    },
    'api-error-response': {
      title: 'Not with this token',
      meaning:
        'The Photo API hands out nothing. The status and the WWW-Authenticate header say why: a token that is missing or does not pass its checks (401), a good one that does not reach this far (403), or a request that is malformed (400).',
      delivery: 'the Photo API’s refusal',
      carries: ['www-authenticate'],
      spec: rfc(6750, '3'),
    },
    'introspection-request': {
      title: 'What is this token worth?',
      meaning:
        'An opaque token says nothing by itself, like a numbered stub from a coat check. Whoever wants to know takes it to the desk that issued it, and has to prove who they are, because not everyone may ask.',
      delivery: 'question about the token',
      carries: ['token'],
      spec: rfc(7662, '2.1'),
    },
    'introspection-response': {
      title: 'This is what I know about that token',
      meaning:
        'Acme ID looks in its records and says whether the token is active, and if so whose it is, for whom and until when. Should Ada take back her permission, the very next question gets another answer. An API that keeps an answer for a while hears of it that much later.',
      delivery: 'answer about the token',
      carries: ['active', 'scope'],
      spec: rfc(7662, '2.2'),
    },
    'introspection-error-response': {
      title: 'I will not answer that',
      meaning:
        'Acme ID would not take the question itself, mostly because whoever asked did not prove who they are. A token that is simply no good is something else: that is a normal answer, with active set to false. This Acme ID also refuses to be asked about a JWT. That is a habit of its library: by RFC 7662 such a question gets a normal answer too, with active true or false.',
      delivery: 'Acme ID’s refusal to answer',
      carries: ['error'],
      spec: rfc(7662, '2.3'),
    },
  },
  parameters: {
    token: {
      is: 'The token that it is about: one to be judged, or one to be called back.',
      madeBy: 'Acme ID issued it. Whoever asks was shown it, or given it.',
      checkedBy: 'Acme ID looks it up in its records.',
      without: 'There would be nothing to look up, and Acme ID refuses the request.',
      spec: rfc(7662, '2.1'),
    },
    token_type_hint: {
      is: 'What kind of token it is, as far as whoever asks knows.',
      madeBy: 'Whoever asks.',
      checkedBy: 'Nobody. It may help Acme ID to look in the right place first.',
      without: 'Nothing breaks: Acme ID looks among all the kinds of token it has.',
      spec: rfc(7662, '2.1'),
    },
    active: {
      is: 'Whether the token is good right now: issued by Acme ID, not expired, not revoked.',
      madeBy: 'Acme ID, from its records at this very moment.',
      checkedBy: 'The Photo API, before it believes anything else in the answer.',
      without: 'The Photo API could not tell a token that works from one that is over, so the spec requires it.',
      spec: rfc(7662, '2.2'),
    },
    sub: {
      is: 'Whom it is about: Ada, by the identifier that her account has here.',
      madeBy: 'Whoever keeps the account and answers: Acme ID, or without OAuth the Photo API.',
      checkedBy:
        'The Photo API goes by it to know whose photos are asked for. In an answer of UserInfo a client compares it with the ID token.',
      without: 'A token could be good, or a name right, and nobody would know whose it is.',
      spec: rfc(7662, '2.2'),
    },
    aud: {
      is: 'For whom the token is meant.',
      madeBy: 'Acme ID.',
      checkedBy: 'The Photo API, which must find its own name here.',
      without: 'A token made for some other API could be used to get at Ada’s photos.',
      spec: rfc(7662, '2.2'),
    },
    exp: {
      is: 'When the token stops being good, in seconds since 1970.',
      madeBy: 'Acme ID.',
      checkedBy: 'Acme ID, before it calls a token active. The Photo API must not remember the answer for longer.',
      without: 'The Photo API could not tell how long it may rely on this answer.',
      spec: rfc(7662, '2.2'),
    },
    iat: {
      is: 'When the token was issued, in seconds since 1970.',
      madeBy: 'Acme ID.',
      checkedBy: 'The Photo API may use it to refuse tokens that are too old for its taste.',
      without: 'Nothing breaks. Nobody could tell how old the token is.',
      spec: rfc(7662, '2.2'),
    },
    photos: {
      is: 'What it was all about: the photos.',
      madeBy: 'Whoever keeps them at the Photo API: Ada, or Photoprint for its own.',
      checkedBy: 'Nobody has to: they are what was asked for.',
      without: 'There would be nothing to show, or to print.',
      spec: rfc(6749, '7'),
    },
  },
} satisfies WordsOf<typeof accessTopic>
