import type { Belief } from '../../belief'
import { rfc } from '../../words/specs'

export const beliefs = {
  'c20-a-well-hidden-secret': {
    said: 'If it is hidden well enough, an app can keep a secret.',
    so: 'Everybody who has the app has the secret. It takes one who looks, and then all know it.',
    specs: [rfc(6749, '2.1'), rfc(8252, '8.5')],
  },
  'c20-an-environment-variable-hides-it': {
    said: 'In an environment variable, my front end’s secret is safe.',
    so: 'It is written into the files when they are built, and every visitor loads them.',
    specs: [rfc(6749, '2.1')],
  },
  'c20-the-client-id-is-me': {
    said: 'Whoever knows my client_id can pass for my application.',
    so: 'They can start a request in its name. The answer goes to its registered address, and not to them.',
    apart: [
      { name: 'client_id', does: 'names the client, and stands in every address.' },
      { name: 'client_secret', does: 'proves that it is the client, and stays on its server.' },
    ],
    specs: [rfc(6749, '2.2'), rfc(9700, '4.1.3')],
  },
  'c20-a-page-makes-it-public': {
    said: 'Where there is a page with scripts, the client is public.',
    so: 'It depends on who sends the token request. If a backend does, that backend can hold a secret.',
    specs: [rfc(6749, '2.1'), rfc(10017, '6.1')],
  },
  'c20-a-request-shows-its-sender': {
    said: 'The server sees which program a request comes from.',
    so: 'It sees what stands in the request. Anybody can write that, except for what only the client knows.',
    specs: [rfc(6749, '10.2'), rfc(6749, '2.2')],
  },
  'c21-a-long-secret-is-as-good': {
    said: 'A long secret is as good as a key.',
    so: 'It cannot be guessed either. But it is sent at every request and kept in two places, and a key is not.',
    apart: [
      { name: 'secret', does: 'travels, and lies at both ends.' },
      { name: 'private key', does: 'stays: only what it has signed travels.' },
    ],
    specs: [rfc(9700, '2.5'), rfc(7523, '2.2')],
  },
  'c21-the-server-needs-the-private-key': {
    said: 'To check a signature, the server needs the client’s private key.',
    so: 'It needs the public one, with which nothing can be signed.',
    specs: [rfc(9700, '2.5'), rfc(7515, '10.5')],
  },
  'c21-the-secret-is-about-the-person': {
    said: 'The client’s secret shows that the person agreed.',
    so: 'It shows which program is asking. Whether a person agreed is another matter, and asked of the person.',
    specs: [rfc(6749, '2.3'), rfc(6749, '4.4')],
  },
  'c22-my-own-domain-is-safe': {
    said: 'A wildcard for my own domain is harmless.',
    so: 'Then every page under it can get answers: a forgotten subdomain, or one that redirects on.',
    specs: [rfc(9700, '4.1.1'), rfc(9700, '4.1.3')],
  },
  'c22-pkce-makes-it-needless': {
    said: 'With PKCE, the address need not be checked.',
    so: 'Whoever begins a sign-in has the verifier for it. With a free address, an attacker begins one in your name and has the answer sent to themselves.',
    specs: [rfc(9700, '2.1'), rfc(9700, '4.1.3')],
  },
  'c22-the-beginning-has-to-fit': {
    said: 'It is enough that the address begins with the registered one.',
    so: 'Compared is the whole, letter by letter. A prefix also fits addresses that belong to others.',
    specs: [rfc(9700, '2.1'), rfc(6749, '3.1.2.3')],
  },
  'c22-errors-may-go-anywhere': {
    said: 'An error holds no secret, so it may be sent to whatever address was given.',
    so: 'Then the server could be used to send people on to any site. To an address that it does not know, it sends nobody.',
    specs: [rfc(6749, '4.1.2.1'), rfc(9700, '4.11.2')],
  },
  'c22-a-random-port-needs-a-wildcard': {
    said: 'A program on a random local port needs a wildcard.',
    so: 'For loopback addresses, the server leaves the port out of the comparison. All the rest has to fit.',
    specs: [rfc(8252, '7.3'), rfc(9700, '2.1')],
  },
  'c22-ada-would-notice': {
    said: 'The person would notice where the answer goes.',
    so: 'A redirect is followed by the browser, at once and unasked. Nobody reads that address.',
    specs: [rfc(9700, '4.1.1')],
  },
} as const satisfies Record<string, Belief>
