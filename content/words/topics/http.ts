/** Words for header fields, which are HTTP’s own, and for messages that no part of the story names. */

import type { WordsOf } from '@/content/types'
import { draft, fetchSpec, rfc } from '@/content/words/specs'
import type { httpTopic } from '@/lib/world/vocabulary/http'

export const httpWords = {
  messages: {
    'other-request': {
      title: 'A request outside the story',
      meaning:
        'This request is not one of the messages that this flow knows, perhaps because it was changed on its way. Whoever gets it has to decide what to do with it.',
      delivery: 'this request',
      carries: [],
    },
    'other-response': {
      title: 'An answer outside the story',
      meaning:
        'This answer is not one that this flow knows, perhaps because a request was changed on its way. Read its status and its body to see what the party made of it.',
      delivery: 'this answer',
      carries: ['error'],
    },
  },
  parameters: {
    authorization: {
      is: 'Proof that the sender may ask. Bearer or DPoP is followed by a token, Basic by a client’s name and secret.',
      madeBy: 'Whoever sends the request: a client, or the Photo API when it asks Acme ID about a token.',
      checkedBy:
        'Whoever gets it. The Photo API checks an access token; Acme ID a client’s name and secret, or a token that is meant for Acme ID itself.',
      without: 'The request comes from nobody in particular, and is answered with 401 where proof is needed.',
      spec: rfc(9110, '11.6.2'),
    },
    'www-authenticate': {
      is: 'What proof is wanted, and what was wrong with the proof that came.',
      madeBy: 'Whoever refuses: the Photo API, or Acme ID when a client does not prove who it is.',
      checkedBy: 'Whoever was refused reads it, to know whether another token could help.',
      without: 'All that is left is a status code, and whoever was refused has to guess what to do next.',
      spec: rfc(6750, '3'),
    },
    location: {
      is: 'The address to go to next. Together with a status such as 303, it makes an answer a redirect.',
      madeBy: 'Whoever answers: Photoprint on the way out, Acme ID on the way back.',
      checkedBy: 'Nobody: the browser goes there by itself. So whoever writes it has to be sure of the address.',
      without: 'The browser would stay where it is, and nothing would reach the other party.',
      spec: rfc(9110, '10.2.2'),
    },
    cookie: {
      is: 'What this host asked the browser to remember, sent back to it.',
      madeBy:
        'The host itself, or a script of its pages. Ada’s browser adds it to the requests to that host for which it was meant.',
      checkedBy:
        'The host that set it, at whichever port. If it was set with Domain, other hosts of that domain get it too, and they can set one for this host in the same way.',
      without: 'Each request would look like the first one of a stranger.',
      spec: rfc(6265, '4.2'),
    },
    'set-cookie': {
      is: 'A value for the browser to remember and to send back to this host or, with a date in the past, to forget. HttpOnly hides it from scripts. SameSite says whether it goes along with requests from other sites: Strict never, Lax only where a safe method such as GET opens a page in the whole window, None with all of them. It needs Secure then, and some browsers hold such cookies back all the same.',
      madeBy: 'The host that answers.',
      checkedBy: 'The browser, which decides by its rules whether to keep it and when to send it.',
      without: 'The host could not know this browser again.',
      spec: draft('draft-ietf-httpbis-rfc6265bis', '4.1.2.7'),
    },
    'cache-control': {
      is: 'Whether a cache may keep a copy of this message: no-store means no, in none.',
      madeBy: 'Whoever answers.',
      checkedBy: 'Every cache on the way, and the browser’s own, has to go by it.',
      without:
        'A copy of the tokens could stay behind in a cache. OAuth requires no-store on answers that carry tokens.',
      spec: rfc(6749, '5.1'),
    },
    'content-type': {
      is: 'What the body is: a form, JSON, or a page.',
      madeBy: 'Whoever sends the message.',
      checkedBy: 'Whoever reads the body, to know how to read it.',
      without: 'The reader has to guess, and a guess can be turned against it.',
      spec: rfc(9110, '8.3'),
    },
    accept: {
      is: 'Which kinds of answer the sender would like.',
      madeBy: 'Whoever sends the request.',
      checkedBy: 'Whoever answers may choose the form of the answer by it.',
      without: 'Any kind of answer may come back.',
      spec: rfc(9110, '12.5.1'),
    },
    host: {
      is: 'Which host the request is for.',
      madeBy: 'Whoever sends the request, from its address.',
      checkedBy: 'The server, which may be home to several hosts.',
      without:
        'A server of several hosts would not know which one is meant. So every browser sends it, in HTTP/2 under the name :authority.',
      spec: rfc(9110, '7.2'),
    },
    referer: {
      is: 'The address of the page that led to this request. Browsers may shorten it or leave it out.',
      madeBy: 'Ada’s browser.',
      checkedBy: 'Nobody in this story. It is no proof of anything.',
      without:
        'Nothing breaks here. The danger is in having it: an address with a code in it could be told to somebody else’s server.',
      spec: rfc(9110, '10.1.3'),
    },
    origin: {
      is: 'The origin of the page that made the browser send this request: its scheme, host and port, and nothing more. It says null where the browser keeps the origin to itself.',
      madeBy: 'Ada’s browser. A script cannot change it.',
      checkedBy:
        'Acme ID and the Photo API, where a page’s script asks: they know whose pages may. Photoprint, where a page calls its backend or sends in a password.',
      without: 'The server has to find out in another way who made the browser ask.',
      spec: fetchSpec('Origin header', 'origin-header'),
    },
  },
} satisfies WordsOf<typeof httpTopic>
