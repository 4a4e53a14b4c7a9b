/** An app on a person's computer, which asks in the system's browser (RFC 8252). */
import { always, ok } from './rows'
import type { Topic } from './topic'

export const nativeAppTopic = {
  kinds: ['app-callback-request', 'app-done-page'],
  parameters: [],
  requests: [['client', 'GET', /^\/oauth2redirect$/, 'app-callback-request']],
  responses: {
    'app-callback-request': [
      [ok, 'app-done-page'],
      [always, 'client-error-page'],
    ],
  },
} as const satisfies Topic
