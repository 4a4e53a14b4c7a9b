import type { Belief } from '../../belief'
import { draft, fetchSpec, rfc } from '../../words/specs'

export const beliefs = {
  'c48-one-place-is-safe': {
    said: 'There is one safe place in the browser.',
    so: 'Every place in a page is within reach of the scripts of that page. The places differ in how much work the theft is.',
    apart: [
      { name: 'Web storage', does: 'Any script of the origin reads it, today and tomorrow.' },
      { name: 'A variable', does: 'It has to be found, or asked for again, while the page is open.' },
      { name: 'An HttpOnly cookie', does: 'No script reads it. The browser sends it along by itself.' },
      { name: 'A backend', does: 'The token is not in the browser at all.' },
    ],
    specs: [rfc(10017, '8'), rfc(10017, '5.1')],
  },
  'c48-clean-input-is-enough': {
    said: 'Local storage is fine as long as I clean what people type in.',
    so: 'A hostile script can also come with a library, an advertisement or a build tool. Whatever runs in the page reads the storage.',
    specs: [rfc(10017, '5.1.1'), rfc(10017, '8.5')],
  },
  'c48-a-variable-is-hidden': {
    said: 'What is only in a variable cannot be stolen.',
    so: 'A script of the same page can listen where the variable is used. It can also obtain tokens of its own in Ada’s session.',
    specs: [rfc(10017, '8.4'), rfc(10017, '5.1.3')],
  },
  'c48-httponly-makes-xss-harmless': {
    said: 'With HttpOnly a hostile script can do no harm.',
    so: 'It cannot carry the cookie off. While the page is open it makes every call that Ada could make.',
    apart: [
      { name: 'Reading the cookie', does: 'HttpOnly stops this.' },
      { name: 'Using the cookie', does: 'Nothing stops a script of the same page from this.' },
    ],
    specs: [rfc(10017, '5.1.4'), rfc(6265, '4.1.2.6')],
  },
  'c48-signed-means-safe-to-store': {
    said: 'The token is signed, so it can lie about anywhere.',
    so: 'The signature stops changes. A thief does not want to change it, only to show it.',
    specs: [rfc(6750, '5.3'), rfc(10017, '5.2.2')],
  },
  'c49-jwt-prevents-csrf': {
    said: 'With JWTs there is no CSRF.',
    so: 'What counts is who attaches the credential. A JWT in a cookie is sent along by the browser like any other cookie.',
    apart: [
      { name: 'A cookie', does: 'The browser attaches it by itself, for foreign pages too where SameSite lets it.' },
      { name: 'An Authorization header', does: 'A script of the page has to attach it.' },
    ],
    specs: [rfc(6265, '8.2'), rfc(10017, '6.1.3.3')],
  },
  'c49-csrf-steals-the-cookie': {
    said: 'A CSRF attack steals the cookie.',
    so: 'It makes the browser use the cookie. The attacker sees neither the cookie nor the answer.',
    apart: [
      { name: 'Cross-site request forgery', does: 'A foreign page has a request sent, blindly.' },
      { name: 'Cross-site scripting', does: 'A foreign script runs in the page itself, and reads what it reads.' },
    ],
    specs: [rfc(6265, '8.2')],
  },
  'c49-strict-is-enough': {
    said: 'SameSite=Strict settles it.',
    so: 'Strict keeps out other sites. A host beside yours on the same domain is the same site, and its requests bring the cookie.',
    specs: [rfc(10017, '6.1.3.3.1'), draft('draft-ietf-httpbis-rfc6265bis', '4.1.2.7')],
  },
  'c49-the-header-is-a-secret': {
    said: 'The custom header works because nobody knows its value.',
    so: 'Its value is no secret. A foreign page cannot send such a header without the browser asking first.',
    specs: [rfc(10017, '6.1.3.3.2')],
  },
  'c50-cors-protects-the-api': {
    said: 'CORS keeps strangers away from my API.',
    so: 'It restrains pages in browsers. A program asks nobody, so the API still has to check every call.',
    specs: [fetchSpec('CORS protocol', 'http-cors-protocol'), rfc(10017, '6.3.3.4')],
  },
  'c50-cors-error-needs-the-secret': {
    said: 'A CORS error at the token endpoint means that my secret is missing.',
    so: 'The server’s answer did not say that this page’s origin may read it. A page has no secret to add.',
    specs: [rfc(10017, '6.3.3.4'), rfc(10017, '6.3.3.1')],
  },
  'c50-the-api-refuses': {
    said: 'The API turns the foreign page away.',
    so: 'It only fails to say yes. It is the browser that then does not send the call, or keeps back the answer.',
    specs: [fetchSpec('CORS check', 'concept-cors-check')],
  },
  'c50-preflight-carries-the-token': {
    said: 'The browser’s first question carries the token.',
    so: 'A preflight names method and headers and carries no credentials. The API has to answer it without asking for any.',
    specs: [fetchSpec('CORS-preflight fetch', 'cors-preflight-fetch')],
  },
  'c51-a-bff-solves-xss': {
    said: 'With a backend for the page, hostile scripts no longer matter.',
    so: 'There is no token to take away. A script in the open page still makes every call that the page could.',
    specs: [rfc(10017, '6.1.4.1'), rfc(10017, '5.1.4')],
  },
  'c51-a-bff-is-a-step-back': {
    said: 'A backend with a session is a step back from modern design.',
    so: 'It is a confidential client with the strongest protection that a page can have. The page stays a program of its own.',
    specs: [rfc(10017, '6.1'), rfc(10017, '6.1.3.1')],
  },
  'c51-the-page-has-the-token': {
    said: 'The page needs the token, since it shows the data.',
    so: 'The page calls its backend with a cookie. The backend adds the token on the way to the API.',
    specs: [rfc(10017, '6.1.1'), rfc(10017, '6.1.3.6')],
  },
  'c51-dpop-for-the-browser': {
    said: 'With a backend the browser still needs DPoP.',
    so: 'There is no token in the browser to bind. Between backend and API a bound token helps against leaks from servers and logs.',
    specs: [rfc(10017, '6.1.3.7'), rfc(9700, '2.2.1')],
  },
  'c52-a-web-view-is-as-good': {
    said: 'A sign-in page inside my app is as good as the browser.',
    so: 'The app around it sees every key that is pressed, and the cookies. The person cannot tell whose page it is.',
    specs: [rfc(8252, '8.12')],
  },
  'c52-own-form-is-safer': {
    said: 'My app’s own login form is safer than a browser.',
    so: 'Then the app has the password, and with it everything. With OAuth only Acme ID sees it.',
    specs: [rfc(8252, '8.12'), rfc(9700, '2.4')],
  },
  'c52-a-scheme-is-mine': {
    said: 'My custom scheme belongs to my app.',
    so: 'Other apps can register the same scheme. Which of them gets the answer is then open.',
    apart: [
      { name: 'A custom scheme', does: 'Several apps can register it.' },
      { name: 'A claimed https link', does: 'The system gives it to the app of whoever controls the domain.' },
    ],
    specs: [rfc(8252, '8.1'), rfc(8252, '7.2')],
  },
  'c52-the-secret-in-the-app': {
    said: 'A secret that is compiled into the app proves that it is my app.',
    so: 'Whoever has the app can find the secret in it. Such a client counts as public.',
    specs: [rfc(8252, '8.5')],
  },
  'c52-no-refresh-token-on-a-phone': {
    said: 'A phone is no place for a refresh token.',
    so: 'It may be kept there, in the system’s key store. As the client is public, it is rotated or bound to a key.',
    specs: [rfc(9700, '2.2.2'), rfc(9700, '4.14.2')],
  },
} as const satisfies Record<string, Belief>
