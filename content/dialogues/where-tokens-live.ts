import type { Dialogue } from '../dialogue'
import { places } from '../lessons/where-tokens-live/places'

const inPage = { flow: 'authorization-code', settings: { client: 'browser-app' } } as const
const behindPage = { flow: 'authorization-code', settings: { client: 'bff' } } as const

export const dialogue: Dialogue = {
  id: 'where-tokens-live',
  title: 'What can a script reach, wherever you put them?',
  first: 'variable',
  turns: {
    variable: {
      ask: 'Photoprint’s page has this token in a variable and nowhere else. One of its libraries is hostile. What keeps the library from the token?',
      evidence: { ...inPage, at: 'token-response' },
      evidenceName: 'the tokens, on their way into the page',
      look: ['access_token'],
      hints: [
        'Whose rights does a library have, once the page has loaded it?',
        'The browser knows origins. Does it know one script of a page from another?',
      ],
      replies: [
        {
          means: 'nothing: it has the rights of the page',
          any: ['nothing', 'no protection', 'same rights|origin|page', 'nobody', 'not protected', 'can read'],
          right: true,
          says: 'So it is. For the browser all scripts of a page are one program.',
          to: 'thief',
        },
        {
          means: 'a variable cannot be seen from outside',
          any: ['variable', 'scope', 'hidden', 'closure', 'private', 'memory', 'not see*'],
          right: false,
          says: 'It cannot be read by its name. But it has to be used. Let us look at that moment.',
          to: 'used',
        },
        {
          means: 'HTTPS',
          any: ['https', 'tls', 'encrypt*', 'ssl'],
          right: false,
          says: 'TLS protects the way to the browser. The library sits where the way ends.',
          to: 'used',
        },
      ],
      otherwise: 'Think of what a library may do in a page that has loaded it.',
    },
    used: {
      ask: 'Here the token leaves the page. Which code puts it into the header?',
      evidence: { ...inPage, at: 'api-request' },
      evidenceName: 'the page’s call',
      look: ['authorization'],
      hints: ['Not the browser by itself: it does that with cookies only.'],
      replies: [
        {
          means: 'a script of the page, where others can listen',
          any: ['script', 'page', 'fetch', 'code', 'javascript', 'listen', 'intercept*'],
          right: true,
          says: 'Yes. Any other script of the page can put itself in between and read along.',
          to: 'thief',
        },
        {
          means: 'the browser, out of reach of scripts',
          any: ['browser', 'automatic*', 'itself', 'by itself'],
          right: false,
          says: 'That is how cookies travel. A token in this header is put there by a script, and scripts can listen to each other.',
          to: 'thief',
        },
      ],
      otherwise: 'There are two candidates: the browser by itself, or a script.',
    },
    thief: {
      ask: 'Mallory has the token now, and shows it from her own computer. Who notices?',
      evidence: { ...inPage, at: 'api-response', whatIf: 'script-steals-token' },
      evidenceName: 'the answer to Mallory',
      hints: ['What does the token say about who may bring it?'],
      replies: [
        {
          means: 'nobody',
          any: ['nobody', 'no one', 'none', 'nothing', 'not noticed'],
          right: true,
          says: 'Nobody. It is a bearer token, and it is genuine. So it should not have been in the page at all.',
          to: 'cookie',
        },
        {
          means: 'the Photo API, since it is another computer',
          any: ['api', 'address', 'ip', 'computer', 'server', 'origin', 'cors'],
          right: false,
          says: 'Look at the answer: there are the photos. A token names no computer, and a program has no origin.',
          to: 'cookie',
        },
        {
          means: 'Acme ID',
          any: ['acme', 'authorization server', 'issuer'],
          right: false,
          says: 'Acme ID was not asked. The API checked the token by itself and found it good.',
          to: 'cookie',
        },
      ],
      otherwise: 'Look at what the message is: an answer with photos, or a refusal?',
    },
    cookie: {
      ask: 'So the tokens move to a backend, and the browser gets this cookie. It is HttpOnly. What is left to the hostile script?',
      evidence: { ...behindPage, at: 'signed-in-redirect' },
      evidenceName: 'the cookie, as it is set',
      look: ['__Host-photoprint'],
      hints: ['Reading is one thing. Who attaches the cookie to a call?'],
      replies: [
        {
          means: 'to make calls, which go with the cookie',
          any: ['call*', 'request*', 'use', 'fetch', 'ask*', 'act', 'same call'],
          right: true,
          says: 'Yes. It cannot read the cookie, and its calls carry it all the same.',
          to: 'home',
        },
        {
          means: 'nothing at all',
          any: ['nothing', 'none', 'harmless', 'safe'],
          right: false,
          says: 'Then watch what happens when it makes the page’s own call.',
          to: 'asks',
        },
        {
          means: 'to copy the cookie',
          any: ['copy', 'steal*', 'read*', 'take'],
          right: false,
          says: 'That is just what HttpOnly stops. But is there anything that it need not copy?',
          to: 'asks',
        },
      ],
      otherwise: 'There are two things one can do with a cookie: read it, or have it sent.',
    },
    asks: {
      ask: 'Here the hostile script made the same call as the page. What did it get?',
      evidence: { ...behindPage, at: 'bff-response-2', whatIf: 'bff-script-asks-too' },
      evidenceName: 'the answer to the script',
      hints: ['Look for photos in it, and then for a token.'],
      replies: [
        {
          means: 'Ada’s photos, and no token',
          any: ['photos', 'pictures', 'data', 'no token', 'the same'],
          right: true,
          says: 'It acts as the page does, and finds nothing to take home.',
          to: 'home',
        },
        {
          means: 'a refusal',
          any: ['refus*', 'error', 'nothing', 'no answer', 'denied'],
          right: false,
          says: 'No: the call is answered. Nobody can tell it from the page’s own.',
          to: 'home',
        },
      ],
      otherwise: 'Read the body of the answer.',
    },
    home: {
      ask: 'Ada closes the page. Mallory tries the same call from home. How does it end, and why?',
      evidence: { ...behindPage, at: 'bff-error-response', whatIf: 'bff-call-without-cookie' },
      evidenceName: 'the answer to Mallory’s own call',
      hints: ['What does the backend find the tokens by?', 'Where is that cookie now?'],
      replies: [
        {
          means: 'refused: the cookie stayed in Ada’s browser',
          any: ['no cookie', 'cookie', 'no session', 'session', 'refus*', 'nothing'],
          right: true,
          says: 'Yes. There was nothing to carry away, so the theft ends with the page.',
          to: 'end',
        },
        {
          means: 'accepted: the backend has the token',
          any: ['accept*', 'works', 'backend has', 'token'],
          right: false,
          says: 'The backend has many tokens, and finds the right one by the cookie. Without one it has to refuse, as you see.',
          to: 'end',
        },
      ],
      otherwise: 'Look at the error in the answer: what does the backend miss?',
    },
  },
  end: {
    found:
      'In a page, what one script can use every script can use. No place in the browser changes that. A place only decides what can be carried away: with a backend, nothing.',
    see: [places.stolen, places.scriptAsks, places.noCookie],
  },
}
