import type { Dialogue } from '../dialogue'
import { seen } from '../lessons/the-code-and-pkce/places'

const flow = 'authorization-code'

export const dialogue: Dialogue = {
  id: 'the-code-and-pkce',
  title: 'Why a code first, and not the token?',
  first: 'hands',
  turns: {
    hands: {
      ask: 'Look at this message. Through whose hands does the code go?',
      evidence: { flow, at: 'authorization-response' },
      evidenceName: 'the code',
      look: ['code'],
      hints: [
        'It is a redirect. Who follows a redirect?',
        'Acme ID does not call Photoprint here. Somebody in between does.',
      ],
      replies: [
        {
          means: 'the browser',
          any: ['browser', 'ada|user|her', 'user agent', 'address|url|redirect', 'chrome|firefox|safari'],
          right: true,
          says: 'Yes. It stands in an address, and Ada’s browser carries it.',
          to: 'address',
        },
        {
          means: 'nobody’s: it goes straight to Photoprint',
          any: [
            'nobody|none|no',
            'direct*|straight',
            'photoprint|client',
            'server* server*',
            'back channel|backchannel',
          ],
          right: false,
          says: 'It is meant for Photoprint, and goes there by a detour: a redirect tells Ada’s browser to carry it.',
          to: 'address',
        },
        {
          means: 'the Photo API',
          any: ['api', 'resource server'],
          right: false,
          says: 'The API has no part in this. Read the Location: it is Photoprint’s address, and Ada’s browser goes there.',
          to: 'address',
        },
      ],
      otherwise: 'I could not place that. Look at the receiver of this message, and at the header Location.',
    },
    address: {
      ask: 'Who or what else gets to see such an address?',
      evidence: { flow, at: 'callback-request', tab: 'exposure' },
      evidenceName: 'the callback',
      look: ['code'],
      hints: [
        'Where does a browser keep the addresses that it has been to?',
        'And what does a web server write down about each request?',
      ],
      replies: [
        {
          means: 'history, logs, extensions',
          any: [
            'history',
            'log|logs|logging|logfile*',
            'extension*|plugin*|addon*',
            'proxy|proxies|gateway*',
            'refer*',
            'screen|shoulder|screenshot*',
            'bookmark*',
            'anyone|anybody|everyone|many',
          ],
          right: true,
          says: 'Just so: the history, the logs of servers and proxies, and every extension that may read addresses.',
          to: 'token-there',
        },
        {
          means: 'nobody: the connection is encrypted',
          any: ['nobody|none|no one', 'https|tls|ssl|encrypt*', 'safe|secure*'],
          right: false,
          says: 'The connection is encrypted between browser and server. At both ends the address is plain text, and is kept: in the history here, in a log there.',
          to: 'token-there',
        },
        {
          means: 'whoever taps the line',
          any: ['hacker*|attacker*|mallory|eavesdrop*', 'network|wifi|wlan|line|sniff*|middle', 'provider|isp'],
          right: false,
          says: 'On the line it is encrypted. It is at the ends that it lies open: in the history of the browser, and in the logs of servers.',
          to: 'token-there',
        },
      ],
      otherwise: 'I could not place that. Think of places that keep addresses: one in the browser, one at the server.',
    },
    'token-there': {
      ask: 'Suppose the access token stood there instead. Somebody reads that address ten minutes later. What can they do?',
      evidence: {
        flow: 'implicit',
        at: 'implicit-response',
        settings: { legacyGrants: 'allowed' },
      },
      evidenceName: 'a token in the address',
      look: ['access_token'],
      hints: [
        'It is a bearer token. What does it take to use one?',
        'One claim names the reader, another what is allowed.',
      ],
      replies: [
        {
          means: 'call the API, and see Ada’s photos',
          any: [
            'photo|photos|picture*|data',
            'api|call*|request*',
            'use|access|open|read|everything|anything',
            'until expir*|exp',
          ],
          right: true,
          says: 'They show it to the Photo API and get the photos, until it expires. Nobody asks who they are.',
          to: 'code-there',
        },
        {
          means: 'sign in to Photoprint as Ada',
          any: ['sign|log in|into', 'login|signin|account|impersonat*|session'],
          right: false,
          says: 'Not that: Photoprint takes nobody’s access token for a sign-in. But at the Photo API it opens the photos, for whoever holds it.',
          to: 'token-used',
        },
        {
          means: 'nothing: it belongs to Photoprint',
          any: ['nothing|none|no', 'belongs|photoprint|bound|client', 'signature|signed'],
          right: false,
          says: 'Its signature says that Acme ID wrote it. It does not say who shows it. See what a copy opens.',
          to: 'token-used',
        },
      ],
      otherwise: 'I could not place that. The token is good for an hour, and whoever shows it is let in. Where?',
    },
    'token-used': {
      ask: 'Here Mallory has tried it, with a token from a history. What did the Photo API ask her for besides?',
      evidence: {
        flow: 'implicit',
        at: 'api-response',
        settings: { legacyGrants: 'allowed' },
        whatIf: 'token-read-from-history',
      },
      evidenceName: 'what she got',
      look: ['photos'],
      hints: ['Go back one message and read her request.', 'Is there anything in it but the token?'],
      replies: [
        {
          means: 'nothing: the token was enough',
          any: ['nothing|none|no|not', 'only|just token', 'token enough', 'bearer'],
          right: true,
          says: 'Nothing. Whoever holds a bearer token may use it.',
          to: 'code-there',
        },
        {
          means: 'who she is',
          any: ['who|name|identity|id', 'password|secret|client', 'login|sign'],
          right: false,
          says: 'Look at her request: there is the token, and nothing about her. She got the photos.',
          to: 'code-there',
        },
      ],
      otherwise: 'I could not place that. The answer is 200, with the photos. What had she sent?',
    },
    'code-there': {
      ask: 'Now it is a code, and Mallory has read it in that log. What does she lack to get anything for it?',
      evidence: { flow, at: 'token-request' },
      evidenceName: 'the swap',
      look: ['code', 'code_verifier', 'client_id'],
      hints: [
        'Compare what stands in this request with what stood in the address.',
        'One of these values has never been in the browser.',
      ],
      replies: [
        {
          means: 'the verifier, or the client’s secret',
          any: ['verifier|code_verifier|pkce', 'secret|client_secret', 'authenticat*|credential*|proof|prove'],
          right: true,
          says: 'The verifier: it has never been in an address. A client with a secret brings that as well.',
          to: 'twice',
        },
        {
          means: 'the client_id',
          any: ['client_id|id|name', 'registered|registration'],
          right: false,
          says: 'That one is public: it stood in the address of the very first request. It is the verifier that she has never seen.',
          to: 'without',
        },
        {
          means: 'nothing: she can swap it',
          any: ['nothing|none|no', 'she can|could|gets', 'same|token'],
          right: false,
          says: 'See what happens when she tries: the code is right, and what belongs to it is missing.',
          to: 'without',
        },
      ],
      otherwise: 'I could not place that. Which of the values in this request was in no address so far?',
    },
    without: {
      ask: 'This is the answer to a swap with the right code and a wrong verifier. What has she got for the code?',
      evidence: { flow, at: 'token-error-response', whatIf: 'wrong-code-verifier' },
      evidenceName: 'the refusal',
      look: ['error'],
      hints: ['Read the status and the error.', 'Is there a token in the answer?'],
      replies: [
        {
          means: 'nothing: invalid_grant',
          any: ['nothing|none|no', 'error|invalid|invalid_grant|refus*|denied|400'],
          right: true,
          says: 'Nothing. invalid_grant is all that she is told, and the reason stands in Acme ID’s log alone.',
          to: 'twice',
        },
        {
          means: 'a token that works less',
          any: ['token|less|limited|part*|some'],
          right: false,
          says: 'There is no token in this answer at all. Without the verifier the code buys nothing.',
          to: 'twice',
        },
      ],
      otherwise: 'I could not place that. Look for an access_token in this answer.',
    },
    twice: {
      ask: 'One last case: the swap went well, and then the very same code comes again. What does that tell Acme ID?',
      evidence: { flow, at: 'token-error-response', whatIf: 'code-replayed' },
      evidenceName: 'the second use',
      look: ['error'],
      hints: [
        'Photoprint needed it once. Who would bring it again?',
        'Acme ID cannot know who of the two is the thief.',
      ],
      replies: [
        {
          means: 'that somebody has a copy',
          any: [
            'copy|copied|copies',
            'stolen|leak*|theft|thief|attack*|mallory|replay*|intercept*',
            'somebody|someone|two|another else|people|parties',
          ],
          right: true,
          says: 'That there is a copy. So it refuses, and ends what the first use got as well: the first may have been the thief.',
          to: 'end',
        },
        {
          means: 'that a request was repeated by accident',
          any: ['accident*|mistake|reload*|retry|repeat*|again|network|twice|bug'],
          right: false,
          says: 'It may be that. Acme ID cannot tell it from a theft, so it takes the worse case: it refuses, and ends what the first use got.',
          to: 'end',
        },
        {
          means: 'that the code has expired',
          any: ['expir*|old|late|time*'],
          right: false,
          says: 'It is still fresh. But it was used, and two uses mean a copy. So what the first use got ends as well.',
          to: 'end',
        },
      ],
      otherwise: 'I could not place that. One party needed the code once. What does a second use suggest?',
    },
  },
  end: {
    found:
      'What goes through the browser may be seen by others. A token that was seen there opens the API. A code that was seen there opens nothing: its secret or its verifier is missing, and it works once. The token itself goes from server to server.',
    see: [seen.tokenInHistory, seen.wrongVerifier, seen.replayed],
  },
}
