/** Words for what the API hands out, and for the question and answer about a token (RFC 7662 §2). */

import type { ParameterWords } from '@/content/types'
import { rfc } from '@/content/words/specs'
import type { ParameterName } from '@/lib/world/parameters'

export const accessParameters = {
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
} satisfies Partial<Record<ParameterName, ParameterWords>>
