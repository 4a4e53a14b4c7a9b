/** Words for clients that run in the browser, or behind a backend of their own (RFC 10017), and for the implicit grant. */

import type { WordsOf } from '@/content/types'
import { frontchannelSpec, rfc } from '@/content/words/specs'
import type { browserAppsTopic } from '@/lib/world/vocabulary/browser-apps'

export const browserAppsWords = {
  messages: {
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
        'Photoprint hands out a page that is empty but for its script. The script now runs in Ada’s browser, with all the rights of Photoprint’s origin there: its scheme, host and port.',
      delivery: 'the page with the script',
      carries: [],
      spec: rfc(10017, '6.3.1'),
    },
    'bff-request': {
      title: 'My photos, please. Here is my cookie',
      meaning:
        'The page’s script asks Photoprint’s own server, the backend for this frontend. It has no token and needs none: the browser adds a cookie that no script can read, and the script a header that no page of another origin can send unless the server agrees.',
      delivery: 'the page’s call to its backend',
      carries: ['x-photoprint', '__Host-photoprint'],
      spec: rfc(10017, '6.1.1'),
    },
    'bff-response': {
      title: 'Here are the photos, and no token',
      meaning:
        'Photoprint’s server fetched the photos with the access token that it keeps, and passes on what came. The page can show them, and there is no token in it that could be stolen for later.',
      delivery: 'the photos to the page',
      carries: ['photos'],
      spec: rfc(10017, '6.1.1'),
    },
    'bff-error-response': {
      title: 'Not like this',
      meaning:
        'Photoprint’s server does not answer this call: it might come from a page of another origin, it has no session behind it, or the Photo API said no. So nothing is fetched, or nothing comes of it.',
      delivery: 'the backend’s refusal to the page',
      carries: ['error'],
      spec: rfc(10017, '6.1.3.3'),
    },
    'implicit-response': {
      title: 'Ada said yes. The tokens are in this address',
      meaning:
        'Acme ID puts the tokens themselves behind the # of the address. What stands there is not sent to Photoprint’s server, but it is in the browser’s address bar and history, and every script on the page can read it. A page must not use this any more (RFC 10017 §7.2).',
      delivery: 'redirect with the tokens',
      carries: ['access_token', 'id_token', 'state'],
      spec: rfc(6749, '4.2.2'),
    },
  },
  parameters: {
    'x-photoprint': {
      is: 'A header that Photoprint made up, with a fixed value. It is no secret.',
      madeBy: 'Photoprint’s script.',
      checkedBy: 'Photoprint’s server: without it there is no answer.',
      without:
        'A form on another host of the same site could send the same request, and the browser would do so without asking anybody first. Its cookie would go along: SameSite=Strict keeps out other sites, and not other hosts of this one.',
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
      is: 'The number of Ada’s session at Photoprint’s server. No script can read it, no other host can set it, and requests from other sites come without it (Strict). Requests from another host of the same site bring it along, so the script’s own header is needed too. RFC 10017 now gives __Host-Http- as a prefix, which also shows that no script has set it.',
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
      spec: frontchannelSpec('3', 'OPLogout'),
    },
  },
} satisfies WordsOf<typeof browserAppsTopic>
