/** The wire and the browser. */
import { draft, fetchSpec, htmlSpec, rfc } from '../words/specs'
import type { ConceptWords } from './entry'

export const browserConcepts = {
  http: {
    is: 'How browsers and programs ask servers for something and get an answer. With an S at the end it goes over TLS.',
    spec: rfc(9110, '1.1'),
  },
  html: {
    is: 'What web pages are written in.',
    spec: htmlSpec('introduction', 'introduction.html'),
  },
  url: {
    is: 'An address that says where something is and how to get it, such as https://api.acme.test/photos.',
    spec: rfc(3986, '1.1.3'),
  },
  uri: {
    is: 'A name for something. Addresses are URIs that also say how to get there.',
    spec: rfc(3986, '1.1.3'),
  },
  tls: {
    is: 'The encryption of a connection: only its two ends can read what goes over it, nobody can change it unnoticed, and the server proves who it is.',
    spec: rfc(8446, '1'),
  },
  har: {
    is: 'A file in which a browser’s developer tools write down requests and answers.',
    spec: null,
    see: '/import',
  },
  qr: {
    is: 'A picture that a phone’s camera reads as text, here as an address.',
    spec: null,
    see: '/flows/device-authorization/device-authorization-response',
  },
  curl: {
    is: 'A program that sends a request from the command line. Every request here can be copied as a line for it.',
    spec: null,
  },
  rfc: {
    is: 'One of a series of numbered documents: among them are the standards in which the Internet’s protocols are written down.',
    spec: rfc(2026, '2.1'),
  },
  origin: {
    is: 'Scheme, host and port of an address: two addresses are of one origin only if all three are the same. Browsers keep what belongs to one origin apart from the rest.',
    spec: rfc(6454, '3.2'),
    see: '/flows/authorization-code?client=browser-app',
  },
  site: {
    is: 'The scheme and the domain that somebody can register, without what stands before it: a.example.com and b.example.com are one site, and two origins.',
    spec: htmlSpec('Sites', 'browsers.html#sites'),
  },
  cookie: {
    is: 'A name and a value that a server sets in a browser. The browser sends it back with every request that it is meant for.',
    spec: rfc(6265, '1'),
    see: '/flows/cookie-session',
  },
  samesite: {
    is: 'Says whether a cookie goes along with requests that come from another site: never (Strict), only when the browser opens a page with GET (Lax), or always (None).',
    spec: draft('draft-ietf-httpbis-rfc6265bis', '4.1.2.7'),
    see: '/flows/openid-connect?responseType=hybrid',
  },
  httponly: {
    is: 'Keeps a cookie from the scripts of a page: the browser sends it, and no script can read it.',
    spec: rfc(6265, '4.1.2.6'),
    see: '/flows/cookie-session',
  },
  session: {
    is: 'What a server remembers of somebody from one request to the next. The browser has a cookie with a value that is hard to guess, and the server has the rest.',
    spec: rfc(6265, '8.4'),
    see: '/flows/cookie-session',
  },
  fragment: {
    is: 'What stands behind the # of an address. The browser keeps it, sends it to no server, and scripts of the page can read it.',
    spec: rfc(3986, '3.5'),
    see: '/flows/implicit/implicit-response',
  },
  referrer: {
    is: 'The page from which a request comes. A browser can tell it to the server in the header Referer, whose name has been misspelled ever since.',
    spec: rfc(9110, '10.1.3'),
  },
  cors: {
    is: 'How a server tells a browser that pages of other origins may read its answers. It binds browsers only, and protects no server from other programs.',
    spec: fetchSpec('CORS protocol', 'http-cors-protocol'),
    see: '/flows/authorization-code/api-preflight-request?client=browser-app',
  },
  preflight: {
    is: 'What a browser asks before it sends a request that a page of another origin wants and that no form could send: whether this method and these headers are allowed.',
    spec: fetchSpec('CORS protocol', 'http-cors-protocol'),
    see: '/flows/authorization-code/api-preflight-request?client=browser-app',
  },
  csp: {
    is: 'A page’s own list of what it may load, run and connect to. The browser refuses the rest.',
    spec: rfc(10017, '3'),
    see: '/tokens',
  },
  loopback: {
    is: 'An address that leads back to the same computer, such as 127.0.0.1. An app on a desktop can get the answer there, at any port.',
    spec: rfc(8252, '7.3'),
  },
} satisfies Readonly<Record<string, ConceptWords>>
