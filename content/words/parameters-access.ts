/** Words for what the API hands out, and for the question and answer about a token (RFC 7662 §2). */
import type { ParameterName } from '../../lib/world/parameters'
import type { ParameterWords } from '../types'
import { rfc } from './specs'

export const accessParameters = {
  token: {
    is: 'The token that the Photo API wants to know about.',
    madeBy: 'Acme ID issued it, and Photoprint showed it to the Photo API.',
    checkedBy: 'Acme ID looks it up in its records.',
    without: 'There would be nothing to look up, and Acme ID refuses the question.',
    spec: rfc(7662, '2.1'),
  },
  token_type_hint: {
    is: 'What kind of token it is, as far as the Photo API knows.',
    madeBy: 'The Photo API.',
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
    is: 'Who allowed this: Ada, by the identifier that Acme ID has for her.',
    madeBy: 'Acme ID.',
    checkedBy: 'Nobody has to. It tells the Photo API whose photos are asked for.',
    without: 'The Photo API would know that the token is good, but not whose photos it opens.',
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
    without: 'There would be nothing to print.',
    spec: rfc(6749, '7'),
  },
} satisfies Partial<Record<ParameterName, ParameterWords>>
