/** May this page's script ask another site, and read the answer? (Fetch, "CORS protocol") */
import { always } from './rows'
import type { Topic } from './topic'

export const corsTopic = {
  // Fetch, "CORS-preflight fetch"
  kinds: ['preflight-request', 'preflight-response', 'api-preflight-request', 'api-preflight-response'],
  parameters: [
    'access-control-request-method',
    'access-control-request-headers',
    'access-control-allow-origin',
    'access-control-allow-methods',
    'access-control-allow-headers',
    'access-control-expose-headers',
    'access-control-max-age',
    'sec-fetch-mode',
    'sec-fetch-site',
    'vary',
  ],
  requests: [
    ['resource-server', 'OPTIONS', /^\//, 'api-preflight-request'],
    ['authorization-server', 'OPTIONS', /^\//, 'preflight-request'],
    ['client', 'OPTIONS', /^\//, 'preflight-request'],
  ],
  responses: {
    'preflight-request': [[always, 'preflight-response']],
    'api-preflight-request': [[always, 'api-preflight-response']],
  },
} as const satisfies Topic
