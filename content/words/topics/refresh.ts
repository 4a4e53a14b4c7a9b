/** Words for refreshing (RFC 6749 §6), and for taking a permission back (RFC 7009). */

import type { WordsOf } from '@/content/types'
import { rfc } from '@/content/words/specs'
import type { refreshTopic } from '@/lib/world/vocabulary/refresh'

export const refreshWords = {
  messages: {
    'refresh-request': {
      title: 'Here is my refresh token. May I have a new access token?',
      meaning:
        'The access token is too old, and Ada need not be asked again: she allowed Photoprint to go on while she is away. The refresh token goes to Acme ID and to nobody else, least of all to the API.',
      delivery: 'refresh request',
      carries: ['refresh_token', 'scope'],
      spec: rfc(6749, '6'),
    },
    'refresh-response': {
      title: 'Here are fresh tokens',
      meaning:
        'There is a new access token. With rotation there is a new refresh token too, and the old one has had its one use: whoever brings it from now on looks like a thief.',
      delivery: 'fresh tokens',
      carries: ['access_token', 'refresh_token'],
      spec: rfc(9700, '4.14.2'),
    },
    'refresh-error-response': {
      title: 'Not with this refresh token',
      meaning:
        'Acme ID gives no tokens for it. It may be made up, used already, called back, too old, or somebody else’s. The wire says invalid_grant for all of these; Acme ID’s own log knows which.',
      delivery: 'refusal to refresh',
      carries: ['error'],
      spec: rfc(6749, '5.2'),
    },
    'disconnect-request': {
      title: 'I do not want this any longer',
      meaning:
        'Ada pressed Disconnect at Photoprint. To forget the tokens is not enough, for others may have copies: Photoprint has to tell Acme ID as well.',
      delivery: 'Ada’s goodbye',
      carries: [],
      spec: rfc(7009, '1'),
    },
    'revocation-request': {
      title: 'Please call this token back',
      meaning:
        'Whoever got this token tells Acme ID that nobody is to use it any longer, and says who they are: only the client that got a token may have it called back.',
      delivery: 'request to revoke the token',
      carries: ['token', 'token_type_hint'],
      spec: rfc(7009, '2.1'),
    },
    'revocation-response': {
      title: 'It is no good any more',
      meaning:
        '200, and nothing else. A token that Acme ID has never heard of is answered in the same way: either way it is worth nothing now. Where a refresh token is called back, a server that can revoke access tokens should end those of the same permission too. Where an access token is, the refresh token may live on. Acme ID ends every token on its records that came from the same permission, whichever was called back.',
      delivery: 'Acme ID’s confirmation',
      carries: [],
      spec: rfc(7009, '2.2'),
    },
    'revocation-error-response': {
      title: 'I will not call that back',
      meaning:
        'Acme ID does not do it, and says why. unsupported_token_type means that it does not call back tokens of this kind. This Acme ID refuses every JWT: its library keeps no record of one that could be struck out. By RFC 7009 every server must call back refresh tokens, and should call back access tokens.',
      delivery: 'refusal to revoke',
      carries: ['error'],
      spec: rfc(7009, '2.2.1'),
    },
    'disconnected-page': {
      title: 'Goodbye, Ada',
      meaning:
        'Photoprint has forgotten Ada’s tokens and her session. What became of a copy that somebody else may have is another question, and the next messages answer it.',
      delivery: 'Photoprint’s goodbye page',
      carries: [],
    },
  },
  parameters: {
    refresh_token: {
      is: 'What Photoprint shows to Acme ID to get a new access token when the old one has expired.',
      madeBy: 'Acme ID, for Photoprint alone.',
      checkedBy:
        'Acme ID: whether it issued the token to this very client, and whether it is still good. No API ever sees it.',
      without: 'When the access token expires, Ada has to be sent to Acme ID once more.',
      spec: rfc(6749, '1.5'),
    },
  },
} satisfies WordsOf<typeof refreshTopic>
