/** What is HTTP's own: header fields, and messages that no part of the story names, for instance after an edit. */
import type { Topic } from './topic'

export const httpTopic = {
  kinds: ['other-request', 'other-response'],
  parameters: [
    'authorization',
    'www-authenticate',
    'location',
    'cookie',
    'set-cookie',
    'cache-control',
    'content-type',
    'accept',
    'host',
    'referer',
    'origin',
  ],
  requests: [],
  responses: {},
} as const satisfies Topic
