import type { Concept } from '../../lesson'
import { rfc } from '../../words/specs'
import { seen } from './places'

export const concepts: readonly Concept[] = [
  {
    number: 20,
    title: 'What kind of client: can it keep a secret?',
    needs: [18],
    truth:
      'A confidential client can prove who it is. A public one runs where others can read it, so nothing that is built into it is a secret. The client_id is public in both cases.',
    beliefs: [
      'c20-a-well-hidden-secret',
      'c20-an-environment-variable-hides-it',
      'c20-the-client-id-is-me',
      'c20-a-page-makes-it-public',
      'c20-a-request-shows-its-sender',
    ],
    evidence: [seen.withSecret, seen.withoutSecret, seen.behindThePage, seen.secretWrong],
    alike: [21, 24, 52],
    asked: [
      {
        id: '20.2',
        question: 'Somebody can read my client_id in the address. What can they do with it?',
        answer:
          'Start a request in your name, and no more: the answer goes to the address that you registered. To get tokens they would also need the secret behind that request, and the client’s own secret where it has one.',
        see: seen.foreignAddress,
        specs: [rfc(6749, '2.2'), rfc(9700, '4.1.3')],
      },
      {
        id: '20.3',
        question: 'My single-page app has its own backend. Is it a public or a confidential client?',
        answer:
          'Look at who sends the token request. If the backend does, it can hold a secret and is a confidential client; if the page does, it is public.',
        see: seen.behindThePage,
        specs: [rfc(6749, '2.1'), rfc(10017, '6.1')],
      },
      {
        id: '20.4',
        question: 'I use PKCE, and the server still answers invalid_client because no secret was sent. Why?',
        answer:
          'Your client is registered as one that proves who it is, and PKCE does not do that. Register it as a public client, or send the secret.',
        see: seen.foreignName,
        specs: [rfc(6749, '3.2.1'), rfc(7636, '1')],
      },
      {
        id: '20.a',
        question: 'Where do I put the client secret of my phone app or single-page app?',
        answer:
          'Nowhere: register it as a public client, without a secret. What ships to everybody is known to everybody, and a server must not take such a secret as proof. A copy that registers by itself, and gets a secret of its own, is another case.',
        see: seen.withoutSecret,
        specs: [rfc(8252, '8.5'), rfc(8252, '8.4'), rfc(6749, '2.1')],
      },
      {
        id: '20.b',
        question: 'A secret has leaked into a public repository. What now?',
        answer:
          'Have a new one issued at once and the old one ended, for whoever reads it can ask in your name. Then look for what was issued meanwhile. Deleting the line does not help: its history stays.',
        see: seen.ownName,
        specs: [rfc(6749, '10.2')],
      },
    ],
  },
  {
    number: 21,
    title: 'How a client proves who it is',
    needs: [8, 20],
    truth:
      'A shared secret travels, and lies at both ends. A key of the client’s own signs a short statement, and never leaves the client.',
    beliefs: [
      'c21-a-long-secret-is-as-good',
      'c21-the-server-needs-the-private-key',
      'c21-the-secret-is-about-the-person',
    ],
    evidence: [seen.ownName, seen.secretWrong, seen.bench],
    alike: [20, 8, 38],
    asked: [
      {
        id: '21.2',
        question: 'What is gained by private_key_jwt or a certificate instead of a client secret?',
        answer:
          'The private key is neither sent nor kept at the server. So neither a log nor a stolen database gives it away.',
        see: seen.bench,
        specs: [rfc(9700, '2.5'), rfc(7523, '2.2')],
      },
      {
        id: '21.a',
        question: 'client_secret_basic or client_secret_post: what is the difference, and which one do I use?',
        answer:
          'The same secret, once in the Authorization header, once in the form. Every server that issues passwords to clients has to take the header; the form is not recommended, and for clients that cannot do it. Send one of them, never both.',
        see: seen.ownNamePost,
        specs: [rfc(6749, '2.3.1'), rfc(6749, '2.3')],
      },
      {
        id: '21.b',
        question: 'I get invalid_client although my secret is right. Why?',
        answer:
          'Often it is sent in another way than the one registered: header in place of form, or the reverse. Or special characters were not encoded before they went into the header. In both cases the server does not see the secret that you mean.',
        see: seen.secretWrong,
        specs: [rfc(6749, '2.3.1'), rfc(6749, '5.2')],
      },
      {
        id: '21.c',
        question: 'What stands in a client assertion, and why is it short-lived?',
        answer:
          'The client as iss and sub, the server as aud, and an exp. It is a statement for one purpose, so a copy should be over before anybody can use it elsewhere.',
        see: seen.bench,
        specs: [rfc(7523, '3')],
      },
    ],
  },
  {
    number: 22,
    title: 'Where the answer may go: redirect_uri',
    needs: [18, 4],
    truth:
      'The server sends answers only to an address that was registered beforehand, compared letter by letter. The one exception in the comparison is the port of a loopback address.',
    beliefs: [
      'c22-my-own-domain-is-safe',
      'c22-pkce-makes-it-needless',
      'c22-the-beginning-has-to-fit',
      'c22-errors-may-go-anywhere',
      'c22-a-random-port-needs-a-wildcard',
      'c22-ada-would-notice',
    ],
    evidence: [seen.foreignAddress, seen.differsLater, seen.pushedForeign],
    alike: [4, 12, 40],
    asked: [
      {
        id: '22.1',
        question: 'Preview deployments and tenants have ever-changing addresses. May I register a wildcard?',
        answer:
          'No: any open redirect or forgotten subdomain under the pattern then gets codes. Register each address, or send all answers to one, and note in state where to go on. A server may take another address only from a client that has signed the request, or sent it with its own proof.',
        see: seen.foreignAddress,
        specs: [rfc(9700, '2.1'), rfc(9700, '4.1.3')],
      },
      {
        id: '22.3',
        question: 'A command-line tool listens on a random local port. How can its redirect address match?',
        answer:
          'For loopback addresses of native apps the server leaves the port out of the comparison. Scheme, address and path have to match: register http://127.0.0.1/callback, say.',
        see: seen.sentTo,
        specs: [rfc(8252, '7.3'), rfc(9700, '2.1')],
      },
      {
        id: '22.a',
        question: 'Why do I get redirect_uri_mismatch or invalid_redirect_uri, although the address looks right?',
        answer:
          'It is compared letter by letter: http or https, www, a slash at the end, a port, upper or lower case in the path. Print what your client really sends, and register exactly that.',
        see: seen.foreignAddress,
        specs: [rfc(9700, '2.1'), rfc(6749, '3.1.2.3')],
      },
      {
        id: '22.b',
        question: 'Why does the server show an error page of its own, instead of sending the error to my callback?',
        answer:
          'Because it does not trust the address: it is not among those of this client. Sending anything there would make the server a tool for sending people on to strangers.',
        see: seen.foreignAddress,
        specs: [rfc(6749, '4.1.2.1')],
      },
      {
        id: '22.c',
        question: 'May I register several addresses, for production, test and localhost?',
        answer:
          'Yes, and each request names the one that it means. A client of its own for each environment is better: then a hole in the test site endangers no one in production.',
        see: seen.registered,
        specs: [rfc(6749, '3.1.2.2'), rfc(6749, '3.1.2.3')],
      },
    ],
  },
]
