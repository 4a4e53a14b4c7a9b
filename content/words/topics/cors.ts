/** Words for what a browser says and hears when a page’s script asks another origin. */

import type { WordsOf } from '@/content/types'
import { fetchMetadata, fetchSpec, rfc } from '@/content/words/specs'
import type { corsTopic } from '@/lib/world/vocabulary/cors'

const corsProtocol = fetchSpec('CORS protocol', 'http-cors-protocol')

const whoAnswers = 'The server that answers.'

const theBrowser = 'Ada’s browser. A script cannot change it.'

export const corsWords = {
  messages: {
    'preflight-request': {
      title: 'May this page’s script ask you that?',
      meaning:
        'The script wants to send another origin more than a form could send. An origin is a scheme, a host and a port. So the browser asks first, by itself, and names the page’s origin, the method and the headers.',
      delivery: 'the browser’s question',
      carries: ['origin'],
      spec: fetchSpec('CORS-preflight fetch', 'cors-preflight-fetch'),
    },
    'preflight-response': {
      title: 'This is who may ask, and how',
      meaning:
        'Acme ID says which origin’s pages may send the request. It does not know yet which client asks, so it is generous here, and looks again when the request itself comes.',
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
        'The Photo API knows Photoprint’s origin, and lets its pages call. To any other origin it says nothing. The rule protects Ada from strange pages in her browser. It does not protect the API from programs, which need not ask.',
      delivery: 'the Photo API’s answer to the browser',
      carries: ['access-control-allow-origin'],
      spec: rfc(10017, '6.3.3.4'),
    },
  },
  parameters: {
    'access-control-request-method': {
      is: 'The method of the request that the page’s script would like to send.',
      madeBy: theBrowser,
      checkedBy: 'The server that is asked, which says what it allows.',
      without: 'The server could not tell that this is a question about another request, and would not answer it.',
      spec: corsProtocol,
    },
    'access-control-request-headers': {
      is: 'The headers of that request that need leave, such as authorization. A few need none, such as Accept.',
      madeBy: theBrowser,
      checkedBy: 'The server that is asked, which says what it allows.',
      without: 'The request has none: it then needs the question for its method alone.',
      spec: corsProtocol,
    },
    'access-control-allow-origin': {
      is: 'Which origin’s pages may read this answer: one origin, or * for all. Where a script had cookies sent along from another origin, * is not enough.',
      madeBy: whoAnswers,
      checkedBy: 'Ada’s browser, against the origin of the page whose script asked.',
      without:
        'The browser keeps the answer from the script. Where this would have answered a question that came first, the request itself is never sent. A request that needs no such question has been sent all the same, and what it did is done.',
      spec: corsProtocol,
    },
    'access-control-allow-methods': {
      is: 'Which methods pages of other origins may use here.',
      madeBy: whoAnswers,
      checkedBy: 'Ada’s browser, before it sends the request itself.',
      without: 'Only GET, HEAD and POST are allowed, for which browsers need no such answer.',
      spec: corsProtocol,
    },
    'access-control-allow-headers': {
      is: 'Which headers pages of other origins may send here, beyond the few that need no leave. Authorization must be named: * does not cover it.',
      madeBy: whoAnswers,
      checkedBy: 'Ada’s browser, before it sends the request itself.',
      without: 'No page of another origin can send an Authorization header here, and so none can show a token.',
      spec: corsProtocol,
    },
    'access-control-expose-headers': {
      is: 'Which headers of this answer the script may read, beyond a few harmless ones.',
      madeBy: whoAnswers,
      checkedBy: 'Ada’s browser, which hides all others from the script.',
      without:
        'WWW-Authenticate is hidden from the script: it sees that it was refused, and of the reason only what the body tells.',
      spec: corsProtocol,
    },
    'access-control-max-age': {
      is: 'For how many seconds the browser may remember this answer instead of asking again.',
      madeBy: whoAnswers,
      checkedBy: 'Ada’s browser. The one in this story asks every time.',
      without: 'Browsers may remember it for 5 seconds.',
      spec: corsProtocol,
    },
    'sec-fetch-mode': {
      is: 'In which way the browser asks: navigate where a page is opened, cors for instance where a script wants to read the answer.',
      madeBy: theBrowser,
      checkedBy: 'Nobody in this story. A server can turn away what it did not expect.',
      without:
        'The server does not know, as with older browsers, with programs, and mostly where the address is not https.',
      spec: fetchMetadata('Sec-Fetch-Mode'),
    },
    'sec-fetch-site': {
      is: 'How the page that asks is related to the server that is asked: of the same origin (same-origin), of another origin of the same site (same-site), or of another site (cross-site). With none, no page asked but the person, by typing the address for instance.',
      madeBy: theBrowser,
      checkedBy: 'Nobody in this story. A server can turn away what comes from strangers’ pages.',
      without:
        'The server does not know, as with older browsers, with programs, and mostly where the address is not https.',
      spec: fetchMetadata('Sec-Fetch-Site'),
    },
    vary: {
      is: 'Which headers of the request the answer depends on: here Origin, for it names the page’s origin.',
      madeBy: whoAnswers,
      checkedBy: 'Every cache on the way, so that it does not give one origin’s answer to another.',
      without:
        'A cache could hand a page an answer that names another origin, and the browser would keep it from the page.',
      spec: rfc(9110, '12.5.5'),
    },
  },
} satisfies WordsOf<typeof corsTopic>
