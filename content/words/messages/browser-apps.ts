/** Words for clients that run in the browser, or behind a backend of their own (RFC 10017), and for the implicit grant. */

import type { MessageWords } from '@/content/types'
import { fetchSpec, rfc } from '@/content/words/specs'
import type { MessageKind } from '@/lib/world/kinds'

export const browserAppMessages = {
  'app-page-request': {
    title: 'Photoprint’s page, please',
    meaning:
      'The browser asks for the page that holds Photoprint’s script. The page is the same for everybody: whose photos it will show is found out by the script.',
    delivery: 'request for Photoprint’s page',
    carries: [],
  },
  'app-page': {
    title: 'Here is the page. Its script does the rest',
    meaning:
      'Photoprint hands out a page that is empty but for its script. The script now runs in Ada’s browser, with all the rights of Photoprint’s site there.',
    delivery: 'the page with the script',
    carries: [],
    spec: rfc(10017, '6.3.1'),
  },
  'preflight-request': {
    title: 'May this page’s script ask you that?',
    meaning:
      'The script wants to send another site something that no form could send. So the browser asks first, by itself, and names the page’s site, the method and the headers.',
    delivery: 'the browser’s question',
    carries: ['origin'],
    spec: fetchSpec('CORS-preflight fetch', 'cors-preflight-fetch'),
  },
  'preflight-response': {
    title: 'This is who may ask, and how',
    meaning:
      'Acme ID says which site’s pages may send the request. It does not know yet which client asks, so it is generous here, and looks again when the request itself comes.',
    delivery: 'Acme ID’s answer to the browser',
    carries: ['access-control-allow-origin'],
    spec: rfc(10017, '6.3.3.4'),
  },
  'api-preflight-request': {
    title: 'May this page’s script call you with a token?',
    meaning:
      'The script wants to send the Photo API an Authorization header, and no form can do that. So the browser asks first, by itself. There is no token in this question.',
    delivery: 'the browser’s question',
    carries: ['origin'],
    spec: fetchSpec('CORS-preflight fetch', 'cors-preflight-fetch'),
  },
  'api-preflight-response': {
    title: 'This is whose pages may call me',
    meaning:
      'The Photo API knows Photoprint’s site, and lets its pages call. To any other site it says nothing. The rule protects Ada from strange pages in her browser. It does not protect the API from programs, which need not ask.',
    delivery: 'the Photo API’s answer to the browser',
    carries: ['access-control-allow-origin'],
    spec: rfc(10017, '6.3.3.4'),
  },
  'bff-request': {
    title: 'My photos, please. Here is my cookie',
    meaning:
      'The page’s script asks Photoprint’s own server, the backend for this frontend. It has no token and needs none: the browser adds a cookie that no script can read, and the script a header that no other site’s page can send unasked.',
    delivery: 'the page’s call to its backend',
    carries: ['x-photoprint', '__Host-photoprint'],
    spec: rfc(10017, '6.1.1'),
  },
  'bff-response': {
    title: 'Here are the photos, and no token',
    meaning:
      'Photoprint’s server fetched the photos with the access token that it keeps, and passes on what came. The page can show them, and there is nothing in it that would be worth stealing for later.',
    delivery: 'the photos to the page',
    carries: ['photos'],
    spec: rfc(10017, '6.1.1'),
  },
  'bff-error-response': {
    title: 'Not like this',
    meaning:
      'Photoprint’s server does not answer this call: it might come from a page of another site, it has no session behind it, or the Photo API said no. So nothing is fetched, or nothing comes of it.',
    delivery: 'the backend’s refusal to the page',
    carries: ['error'],
    spec: rfc(10017, '6.1.3.3'),
  },
  'implicit-response': {
    title: 'Ada said yes. The tokens are in this address',
    meaning:
      'Acme ID puts the tokens themselves behind the # of the address. What stands there is not sent to Photoprint’s server, but it is in the browser’s address bar and history, and every script on the page can read it.',
    delivery: 'redirect with the tokens',
    carries: ['access_token', 'id_token', 'state'],
    spec: rfc(6749, '4.2.2'),
  },
} satisfies Partial<Record<MessageKind, MessageWords>>
