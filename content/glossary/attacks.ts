/** What goes wrong, by the names it has. */
import { rfc } from '../words/specs'
import type { ConceptWords } from './entry'

const code = '/flows/authorization-code'

export const attackConcepts = {
  csrf: {
    is: 'Somebody else’s page makes your browser send a request to a site that knows your browser. In OAuth: an answer that you never asked for is pushed into your browser.',
    spec: rfc(6749, '10.12'),
    see: `${code}/authorization-response?pkce=off`,
  },
  xss: {
    is: 'An attacker gets a script of their own into a page. It runs with all that the page may do, and can read whatever the page’s scripts can read.',
    spec: rfc(10017, '5'),
    see: `${code}?client=browser-app`,
  },
  'code-injection': {
    is: 'An attacker slips a stolen code into a sign-in of their own, so that the client takes them for the victim. PKCE and nonce are there to stop it.',
    spec: rfc(9700, '4.5'),
    see: `${code}/authorization-response`,
  },
  'mix-up': {
    is: 'A client that works with several authorization servers is tricked into sending a code or a token of an honest one to one that the attacker runs.',
    spec: rfc(9700, '4.4'),
  },
  replay: {
    is: 'A token or a code that was good once is used again, by somebody who saw it. Tokens withstand it if they are bound to a key, or replaced by new ones at every use.',
    spec: rfc(9700, '2.2'),
    see: `${code}/token-request`,
  },
  'pkce-downgrade': {
    is: 'An attacker takes the code_challenge out of a request of their own, and pushes the code for it into the sign-in of a victim. A server that supports PKCE without insisting on it then does not check.',
    spec: rfc(9700, '4.8'),
    see: `${code}/authorization-request`,
  },
  phishing: {
    is: 'Getting somebody to give away something secret, such as a password, by passing for somebody they trust.',
    spec: rfc(4949, '4'),
    see: '/flows/device-authorization',
  },
  'algorithm-confusion': {
    is: 'A token is made for another algorithm than its reader expects, and the reader believes what the token says: none, or a public key taken for a shared secret.',
    spec: rfc(8725, '2.1'),
    see: '/tokens',
  },
  'remote-phishing': {
    is: 'An attacker begins a device flow on a device of their own, and gets somebody to enter its code.',
    spec: rfc(8628, '5.4'),
    see: '/flows/device-authorization',
  },
} satisfies Readonly<Record<string, ConceptWords>>
