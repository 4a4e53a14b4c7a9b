/** Words for what a browser says and hears when a page’s script asks another site, and for the cookies of a page’s backend. */

import type { ParameterWords } from '@/content/types'
import { fetchSpec, rfc } from '@/content/words/specs'
import type { ParameterName } from '@/lib/world/parameters'

const corsProtocol = fetchSpec('CORS protocol', 'http-cors-protocol')
const anySite = 'The site that answers.'
const theBrowser = 'Ada’s browser. A script cannot change it.'

export const browserAppParameters = {
  'access-control-request-method': {
    is: 'The method of the request that the page’s script would like to send.',
    madeBy: theBrowser,
    checkedBy: 'The site that is asked, which says what it allows.',
    without: 'The site could not tell that this is a question about another request, and would not answer it.',
    spec: corsProtocol,
  },
  'access-control-request-headers': {
    is: 'The headers of that request that no form could send, such as authorization.',
    madeBy: theBrowser,
    checkedBy: 'The site that is asked, which says what it allows.',
    without: 'The request has none: it then needs the question for its method alone.',
    spec: corsProtocol,
  },
  'access-control-allow-origin': {
    is: 'Which site’s pages may read this answer: one site, or * for all.',
    madeBy: anySite,
    checkedBy: 'Ada’s browser, against the site of the page whose script asked.',
    without:
      'The browser keeps the answer from the script. It has come all the same, and what the request did is done.',
    spec: corsProtocol,
  },
  'access-control-allow-methods': {
    is: 'Which methods other sites’ pages may use here.',
    madeBy: anySite,
    checkedBy: 'Ada’s browser, before it sends the request itself.',
    without: 'Only GET, HEAD and POST are allowed, for which browsers need no such answer.',
    spec: corsProtocol,
  },
  'access-control-allow-headers': {
    is: 'Which headers other sites’ pages may send here, beyond those that a form could send.',
    madeBy: anySite,
    checkedBy: 'Ada’s browser, before it sends the request itself.',
    without: 'No page of another site can send an Authorization header here, and so none can show a token.',
    spec: corsProtocol,
  },
  'access-control-expose-headers': {
    is: 'Which headers of this answer the script may read, beyond a few harmless ones.',
    madeBy: anySite,
    checkedBy: 'Ada’s browser, which hides all others from the script.',
    without: 'The script sees that it was refused, and not why: WWW-Authenticate is hidden from it.',
    spec: corsProtocol,
  },
  'access-control-max-age': {
    is: 'For how many seconds the browser may remember this answer instead of asking again.',
    madeBy: anySite,
    checkedBy: 'Ada’s browser. The one in this story asks every time.',
    without: 'Browsers remember it for a few seconds only.',
    spec: corsProtocol,
  },
  'sec-fetch-mode': {
    is: 'What made the browser send this: navigate for a page that is opened, cors for a script.',
    madeBy: theBrowser,
    checkedBy: 'Nobody in this story. A server can turn away what it did not expect.',
    without: 'The server does not know, as with older browsers and with programs.',
    spec: {
      label: 'Fetch Metadata, Sec-Fetch-Mode',
      href: 'https://www.w3.org/TR/fetch-metadata/#sec-fetch-mode-header',
    },
  },
  'sec-fetch-site': {
    is: 'How the page that asks is related to the site that is asked: same-origin, same-site or cross-site.',
    madeBy: theBrowser,
    checkedBy: 'Nobody in this story. A server can turn away what comes from strangers’ pages.',
    without: 'The server does not know, as with older browsers and with programs.',
    spec: {
      label: 'Fetch Metadata, Sec-Fetch-Site',
      href: 'https://www.w3.org/TR/fetch-metadata/#sec-fetch-site-header',
    },
  },
  vary: {
    is: 'Which headers of the request the answer depends on: here Origin, for it names the page’s site.',
    madeBy: anySite,
    checkedBy: 'Every cache on the way, so that it does not give one site’s answer to another.',
    without:
      'A cache could hand a page an answer that names another site, and the browser would keep it from the page.',
    spec: rfc(9110, '12.5.5'),
  },
  'x-photoprint': {
    is: 'A header that Photoprint made up, with a fixed value. It is no secret.',
    madeBy: 'Photoprint’s script.',
    checkedBy: 'Photoprint’s server: without it there is no answer.',
    without:
      'A form on another site could send the same request, and the browser would do so without asking anybody first.',
    spec: rfc(10017, '6.1.3.3.2'),
  },
  '__Host-photoprint_login': {
    is: 'Ties Ada’s browser to the sign-in that it began. It is Lax, so that it comes along on the way back from Acme ID.',
    madeBy: 'Photoprint’s server, at random.',
    checkedBy: 'Photoprint’s server, when the browser comes back with the code.',
    without: 'Photoprint could not tell whose answer it is, so it refuses.',
    spec: rfc(6749, '10.12'),
  },
  '__Host-photoprint': {
    is: 'The number of Ada’s session at Photoprint’s server. No script can read it, no other site’s page gets it sent, and no other host can set it.',
    madeBy: 'Photoprint’s server, at random, once it knows who signed in.',
    checkedBy: 'Photoprint’s server, which finds the tokens by it.',
    without: 'The server does not know whose token to use, and answers that there is no session.',
    spec: rfc(10017, '6.1.3.2'),
  },
  sid: {
    is: 'The number of Ada’s session at Acme ID during which the token was issued, as Photoprint may know it. It opens nothing.',
    madeBy: 'Acme ID, one for each client.',
    checkedBy: 'Nobody in this story. Acme ID ends the token together with the session.',
    without: 'Whoever asks could not tell which of Ada’s sessions the token comes from.',
    spec: {
      label: 'OpenID Connect Front-Channel Logout §3',
      href: 'https://openid.net/specs/openid-connect-frontchannel-1_0.html#OPLogout',
    },
  },
} satisfies Partial<Record<ParameterName, ParameterWords>>
