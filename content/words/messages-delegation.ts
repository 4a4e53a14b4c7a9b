/** Words for clients that act for themselves, or on behalf of others. */
import type { MessageKind } from '../../lib/world/kinds'
import type { MessageWords } from '../types'
import { rfc } from './specs'

export const delegationMessages = {
  'client-credentials-request': {
    title: 'It is me, Photoprint. May I have a token of my own?',
    meaning:
      'Nobody has signed in, and nobody was asked. Photoprint proves who it is with its own secret, and asks for a token in its own name.',
    delivery: 'Photoprint’s token request',
    carries: ['authorization', 'client_secret', 'scope', 'resource'],
    spec: rfc(6749, '4.4.2'),
  },
  'client-credentials-response': {
    title: 'Here is a token of your own',
    meaning:
      'The token says that it is Photoprint’s: its subject is the client itself. There is no refresh token, for Photoprint can ask again whenever it likes, and no ID token, for nobody signed in.',
    delivery: 'token to Photoprint',
    carries: ['access_token'],
    spec: rfc(6749, '4.4.3'),
  },
} satisfies Partial<Record<MessageKind, MessageWords>>
