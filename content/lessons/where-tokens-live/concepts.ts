import type { Concept } from '../../lesson'
import { draft, fetchSpec, rfc } from '../../words/specs'
import { places } from './places'

const preflightSpec = fetchSpec('CORS-preflight fetch', 'cors-preflight-fetch')
const corsCheck = fetchSpec('CORS check', 'concept-cors-check')
const corsProtocol = fetchSpec('CORS protocol', 'http-cors-protocol')

export const concepts: readonly Concept[] = [
  {
    number: 48,
    title: 'Where a browser application keeps its tokens',
    needs: [3, 20, 31],
    truth:
      'What a script can read, a hostile script can carry off. An HttpOnly cookie stops the carrying off and not the use, and the safest token never comes to the page.',
    beliefs: [
      'c48-one-place-is-safe',
      'c48-clean-input-is-enough',
      'c48-a-variable-is-hidden',
      'c48-httponly-makes-xss-harmless',
      'c48-signed-means-safe-to-store',
    ],
    evidence: [places.stolen, places.exposure, places.scriptAsks],
    alike: [49, 51],
    asked: [
      {
        id: '48.1',
        question: 'Local storage, session storage, memory or a cookie: where does the token go?',
        answer:
          'Best nowhere in the browser: keep it in a backend and give the page a session cookie. Both kinds of web storage can be read by every script of the page. An HttpOnly cookie cannot, and needs protection against forged requests instead.',
        see: places.exposure,
        specs: [rfc(10017, '6.1'), rfc(10017, '8'), rfc(6265, '4.1.2.6')],
      },
      {
        id: '48.2',
        question: 'Is cross-site scripting harmless once the cookie is HttpOnly?',
        answer:
          'No. The script cannot take the cookie away. Yet every call that it makes from the open page goes with the cookie, as Ada’s own calls do.',
        see: places.scriptAsks,
        specs: [rfc(10017, '5.1.4'), rfc(6265, '4.1.2.6')],
      },
      {
        id: '48.4',
        question: 'My token lives in a JavaScript variable only. Is it out of reach of hostile scripts?',
        answer:
          'It is harder to find, and not out of reach. A script of the same page can listen where the token is sent, or quietly start a sign-in and get tokens of its own.',
        see: places.apiCall,
        specs: [rfc(10017, '8.4'), rfc(10017, '5.1.3')],
      },
      {
        id: '48.a',
        question: 'Can I encrypt the token before I put it into local storage?',
        answer:
          'The page has to decrypt it to use it, so the key is in the page as well. A hostile script runs where the key is, and does the same.',
        see: places.stolen,
        specs: [rfc(10017, '8'), rfc(10017, '5.1.1')],
      },
      {
        id: '48.b',
        question: 'May a page of mine keep a refresh token?',
        answer:
          'It may, if the server rotates it or binds it to a key, and lets it end after a while. Remember that rotation does not notice a script that waits until the page is closed.',
        see: places.rotated,
        specs: [rfc(10017, '6.3.2.3'), rfc(10017, '5.1.2')],
      },
      {
        id: '48.c',
        question: 'Is session storage safer than local storage?',
        answer:
          'It is emptied with the tab, so less is left lying about. For a script that runs in the open page there is no difference: it reads both.',
        see: places.exposure,
        specs: [rfc(10017, '8.5')],
      },
      {
        id: '48.d',
        question: 'Would a short lifetime or rotation make a theft harmless?',
        answer: 'It makes one theft shorter. A script that stays in the page simply takes each new token as it comes.',
        see: places.tokensInPage,
        specs: [rfc(10017, '5.1.2')],
      },
    ],
  },
  {
    number: 49,
    title: 'Requests that the user did not make: CSRF and SameSite',
    needs: [2, 48],
    truth:
      'CSRF threatens what the browser attaches by itself, whatever is in it. A token that a script must attach is out of its reach, and SameSite helps and has gaps.',
    beliefs: [
      'c49-jwt-prevents-csrf',
      'c49-csrf-steals-the-cookie',
      'c49-strict-is-enough',
      'c49-the-header-is-a-secret',
    ],
    evidence: [places.foreignPage, places.noHeader, places.loginForged],
    alike: [48, 50],
    asked: [
      {
        id: '49.1',
        question: 'We use JWTs. Do we still have to protect against CSRF?',
        answer:
          'That depends on how the JWT travels. In a cookie yes, since the browser attaches it by itself. In an Authorization header no, since a script of your own page has to put it there.',
        see: places.bffCall,
        specs: [rfc(6265, '8.2'), rfc(10017, '6.1.3.3')],
      },
      {
        id: '49.3',
        question: 'Can a CSRF attack read my cookie, or steal it?',
        answer:
          'No. It makes the browser use the cookie, unseen. The attacker gets to see neither the cookie nor the answer.',
        see: places.foreignPage,
        specs: [rfc(6265, '8.2'), corsCheck],
      },
      {
        id: '49.a',
        question: 'Is SameSite enough, or do I need a CSRF token as well?',
        answer:
          'It is enough only where no other application shares your site, and a neighbour on the same domain does. So add a second check: a header of your own, the Origin, or an anti-forgery token.',
        see: places.noHeader,
        specs: [rfc(10017, '6.1.3.3.1'), rfc(10017, '6.1.3.3.2'), rfc(10017, '6.1.3.3.3')],
      },
      {
        id: '49.b',
        question: 'Lax or Strict: which one do I use?',
        answer:
          'Strict for the session that calls are made with, and Lax for the cookie that must come along on the way back from the sign-in. With Strict, a link from another site arrives without the session.',
        see: places.cookieSet,
        specs: [draft('draft-ietf-httpbis-rfc6265bis', '4.1.2.7'), rfc(10017, '6.1.3.2')],
      },
      {
        id: '49.c',
        question: 'What is the difference between CSRF and cross-site scripting?',
        answer:
          'With CSRF a foreign page has a request sent and sees nothing of the answer. With cross-site scripting a foreign script runs in your own page, and no CSRF check can tell it apart.',
        see: places.scriptAsks,
        specs: [rfc(6265, '8.2'), rfc(10017, '5.1.4')],
      },
      {
        id: '49.d',
        question: 'Does a login form need protection too? Nobody is signed in yet.',
        answer:
          'Yes. Otherwise a foreign page can sign your browser in with an account of the attacker’s, who then looks at what you leave there.',
        see: places.loginForged,
        specs: [rfc(6749, '10.12')],
      },
    ],
  },
  {
    number: 50,
    title: 'What CORS does and does not',
    needs: [20, 49],
    truth:
      'With CORS a browser asks a server whether a page of another origin may call it or read its answer. It protects people in browsers, and no API from programs.',
    beliefs: [
      'c50-cors-protects-the-api',
      'c50-cors-error-needs-the-secret',
      'c50-the-api-refuses',
      'c50-preflight-carries-the-token',
    ],
    evidence: [places.preflight, places.unknownOrigin, places.keptFromPage],
    alike: [49],
    asked: [
      {
        id: '50.2',
        question: 'If my CORS policy is strict, can strangers still call my API?',
        answer:
          'Yes. The policy stops pages of other origins in a browser. A program of anybody’s does not ask, so the API has to check the token of every call.',
        see: places.unknownOrigin,
        specs: [corsProtocol, rfc(10017, '6.3.3.4')],
      },
      {
        id: '50.3',
        question: 'My API answers 401 to OPTIONS, and the real request never comes. Where did the token go?',
        answer:
          'There is none in that question: the browser asks before it sends a token anywhere. Let the API answer OPTIONS without authentication, and name the Authorization header in the answer.',
        see: places.preflight,
        specs: [preflightSpec, corsProtocol],
      },
      {
        id: '50.a',
        question: 'I get a CORS error at the token endpoint. Is it that I send no client secret?',
        answer:
          'No, a page must not have one. Most likely the authorization server has not allowed your page’s origin: register the application as one that runs in the browser, with its exact origin.',
        see: places.foreignSwap,
        specs: [rfc(10017, '6.3.3.4'), rfc(10017, '6.3.3.1')],
      },
      {
        id: '50.b',
        question: 'Why does fetch to the authorization endpoint fail with a CORS error?',
        answer:
          'A person has to see that page, so the browser must go there as a whole. It is a navigation and no call of a script, and RFC 9700 forbids CORS at that endpoint.',
        see: places.pageNavigates,
        specs: [rfc(9700, '2.6')],
      },
      {
        id: '50.c',
        question: 'It works in curl and Postman. Why not in the browser?',
        answer:
          'Those are programs, and no page of anybody else’s runs in them, so they ask nobody. A browser runs pages of strangers, and lets a script read another origin only with leave.',
        see: places.keptFromPage,
        specs: [corsCheck],
      },
      {
        id: '50.d',
        question: 'Can I simply answer with Access-Control-Allow-Origin: *?',
        answer:
          'For an API that takes its tokens from a header a star is possible, since no foreign page has the token. It does not cover calls with cookies, and the Authorization header has to be named by itself.',
        see: places.preflightAnswer,
        specs: [corsProtocol, rfc(10017, '6.3.3.4')],
      },
    ],
  },
  {
    number: 51,
    title: 'A backend for the page (BFF)',
    needs: [48, 49],
    truth:
      'A BFF is a confidential client that keeps the tokens and gives the page a session cookie. Hostile scripts can still use the open page, and have nothing to carry away.',
    beliefs: [
      'c51-a-bff-solves-xss',
      'c51-a-bff-is-a-step-back',
      'c51-the-page-has-the-token',
      'c51-dpop-for-the-browser',
    ],
    evidence: [places.bffCall, places.bffAnswer, places.scriptAsks],
    alike: [48, 55],
    asked: [
      {
        id: '51.2',
        question: 'Isn’t a BFF just the old web application that runs on a server?',
        answer:
          'As far as signing in goes, nearly: a session cookie in front, tokens behind. What is new is that the page is a program of its own, which calls this backend for data.',
        see: places.bffCall,
        specs: [rfc(10017, '6.1'), rfc(10017, '6.1.1')],
      },
      {
        id: '51.3',
        question: 'My tokens are in the backend already. Do I need DPoP on top of that?',
        answer:
          'Not for the browser’s sake, since no token is there to steal. Between backend and APIs it helps against tokens that leak from logs or from another server.',
        see: places.bffOnward,
        specs: [rfc(9700, '2.2.1'), rfc(10017, '6.1.3.7')],
      },
      {
        id: '51.a',
        question: 'Does a BFF protect me from cross-site scripting?',
        answer:
          'It takes away the loot: a hostile script finds no token. It does not stop the script from making the page’s own calls while the page is open.',
        see: places.scriptAsks,
        specs: [rfc(10017, '6.1.4.1')],
      },
      {
        id: '51.b',
        question: 'What does a backend have to take care of that a page had not?',
        answer:
          'Its cookie: Secure, HttpOnly, SameSite=Strict. A check against forged requests. And a fixed list of the APIs that it passes calls on to, or it hands out tokens to strangers.',
        see: places.cookieSet,
        specs: [rfc(10017, '6.1.3.2'), rfc(10017, '6.1.3.3'), rfc(10017, '6.1.3.6')],
      },
      {
        id: '51.c',
        question: 'May the backend hand the access token to the page after all?',
        answer:
          'There is a pattern for that, a token-mediating backend: refresh token and secret stay behind, the access token comes forward. It is weaker, for a script can carry that token off.',
        see: places.tokensInPage,
        specs: [rfc(10017, '6.2')],
      },
      {
        id: '51.d',
        question: 'Why does my single-page app lose its session when it is reloaded?',
        answer:
          'Because its token was in a variable, and a variable ends with the page. With a backend the cookie outlives the reload, and the page asks whether there is a session.',
        see: places.bffCall,
        specs: [rfc(10017, '6.1.1'), rfc(10017, '8.4')],
      },
    ],
  },
  {
    number: 52,
    title: 'Apps on phones and desktops',
    needs: [22, 24],
    truth:
      'A native app opens the system’s browser and is called back at an address of its own. A web view inside the app sees the password, and a custom scheme can be claimed by another app.',
    beliefs: [
      'c52-a-web-view-is-as-good',
      'c52-own-form-is-safer',
      'c52-a-scheme-is-mine',
      'c52-the-secret-in-the-app',
      'c52-no-refresh-token-on-a-phone',
    ],
    evidence: [places.signIn, places.wrongVerifier, places.codeStolen],
    alike: [24, 37],
    asked: [
      {
        id: '52.2',
        question: 'Another app on the phone has registered the same custom scheme. What keeps it from using the code?',
        answer:
          'PKCE: without the verifier, which never left your app, the code buys nothing. Claimed https links are better than schemes, since the system gives them only to the app of the domain’s owner.',
        see: places.wrongVerifier,
        specs: [rfc(7636, '1'), rfc(8252, '7.2'), rfc(8252, '8.1')],
      },
      {
        id: '52.3',
        question: 'May I keep a refresh token on a phone?',
        answer:
          'Yes, in the key store of the system. An app is a public client, so the server has to rotate the token or bind it to a key.',
        see: places.rotated,
        specs: [rfc(9700, '2.2.2'), rfc(9700, '4.14.2')],
      },
      {
        id: '52.a',
        question: 'Why may I not show the sign-in page in a web view of my app?',
        answer:
          'The app could read every key that is pressed there, and copy the cookies. The person sees no address bar, and single sign-on with the browser is lost as well.',
        see: places.signIn,
        specs: [rfc(8252, '8.12')],
      },
      {
        id: '52.b',
        question: 'Custom scheme, https link or localhost: which return address do I use?',
        answer:
          'A claimed https link where the system has it, a scheme made of your domain’s name otherwise. On a desktop an address of the machine itself, with whatever port is free. PKCE with each of them.',
        see: places.callback,
        specs: [rfc(8252, '7.1'), rfc(8252, '7.2'), rfc(8252, '7.3')],
      },
      {
        id: '52.c',
        question: 'Can I ship a client secret inside my mobile app?',
        answer:
          'You can, and it proves nothing: anybody who has the app can find it. The server must treat such an app as a public client.',
        see: places.appSwap,
        specs: [rfc(8252, '8.5')],
      },
      {
        id: '52.d',
        question: 'It is our own app and our own login. Why not simply ask for the password in the app?',
        answer:
          'Even then the app would hold more power than it needs. Everything that Acme ID adds later, such as passkeys, would have to be built into every app again.',
        see: places.signIn,
        specs: [rfc(8252, '8.12'), rfc(9700, '2.4')],
      },
    ],
  },
]
