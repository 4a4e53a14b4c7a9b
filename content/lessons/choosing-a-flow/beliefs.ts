import type { Belief } from '../../belief'
import { rfc } from '../../words/specs'

export const beliefs = {
  'c35-pages-need-it': {
    said: 'A page without a server has to use the implicit grant, since it cannot keep a secret.',
    so: 'A page is a public client and takes the code flow with PKCE. It has to call the token endpoint, and browsers allow that today.',
    apart: [
      { name: 'implicit grant', does: 'puts the token itself into an address.' },
      {
        name: 'code flow with PKCE',
        does: 'puts a code there, which is worth nothing without the verifier in the page.',
      },
    ],
    specs: [rfc(10017, '7.2'), rfc(9700, '2.1.2')],
  },
  'c35-the-fragment-is-safe': {
    said: 'Behind the # the token is safe, since it is not sent to any server.',
    so: 'It is not sent, but it stands in the address: scripts of the page can read it, and so can whoever reads the browser’s history.',
    specs: [rfc(9700, '4.3.2'), rfc(3986, '3.5')],
  },
  'c35-only-its-page-can-use-it': {
    said: 'A token that was given to one page cannot be used from elsewhere.',
    so: 'It is a bearer token: whoever shows it is let in, from any machine, until it expires.',
    specs: [rfc(9700, '2.1.2'), rfc(6750, '1.2')],
  },
  'c36-own-apps-may-ask': {
    said: 'For one’s own app and one’s own login server the password grant is fine.',
    so: 'It must not be used. One more program sees the password, and people learn to type it wherever they are asked.',
    specs: [rfc(9700, '2.4')],
  },
  'c36-it-is-good-once': {
    said: 'Once it has been swapped for a token, the password in that request is used up.',
    so: 'A code is good once. A password works as often as one likes, until its owner changes it.',
    specs: [rfc(6749, '10.7')],
  },
  'c36-the-server-asks-her': {
    said: 'The server asks the person before it gives the app more.',
    so: 'With the password grant there is no page on which it could. Whoever has the password decides.',
    specs: [rfc(6749, '10.7')],
  },
  'c37-four-grants-for-four-apps': {
    said: 'There are four grants, one for each kind of app.',
    so: 'Two of the four are not to be used any more. What remains is chosen by three questions: is a person involved, can it keep a secret, has it a browser?',
    specs: [rfc(9700, '2.1.2'), rfc(9700, '2.4')],
  },
  'c37-a-new-protocol': {
    said: 'OAuth 2.1 is a new protocol with new flows.',
    so: 'It is OAuth 2.0 with what later documents demand already, and without the parts that they took out. It was still a draft in 2026.',
    specs: [rfc(9700, '1')],
  },
  'c37-two-understands-one': {
    said: 'OAuth 2.0 understands what OAuth 1.0 clients send.',
    so: 'It does not. The two share little more than the name and the purpose, and a server that wants both has to implement both.',
    specs: [rfc(6749, '1')],
  },
  'c37-code-flow-for-everything': {
    said: 'The code flow with PKCE fits every program.',
    so: 'It needs a person with a browser. A job at midnight has neither, and a television has no good one.',
    specs: [rfc(6749, '4.1'), rfc(6749, '4.4'), rfc(8628, '1')],
  },
  'c38-a-user-can-be-put-in': {
    said: 'With client credentials one adds a user id to the request, and acts for that user.',
    so: 'There is no user in it: the token is about the client. If somebody’s rights matter, that person has to take part, or a token of theirs is exchanged.',
    specs: [rfc(9068, '2.2'), rfc(9700, '4.15')],
  },
  'c38-a-key-is-the-same': {
    said: 'An API key is the same as client credentials, only simpler.',
    so: 'A key is shown to every API and lives until somebody changes it. With client credentials the secret goes to the authorization server alone, and APIs see a token that ends.',
    apart: [
      { name: 'API key', does: 'is itself the secret, and is shown at each call.' },
      { name: 'client credentials', does: 'swaps the secret for a token with a scope, an audience and an end.' },
    ],
    specs: [rfc(6749, '4.4'), rfc(9700, '2.3')],
  },
  'c38-a-page-can-hide-a-secret': {
    said: 'A page may use client credentials if the secret is hidden well enough.',
    so: 'Whatever a page knows, its visitors can read. The grant is for confidential clients alone.',
    specs: [rfc(6749, '4.4')],
  },
  'c38-the-name-is-enough': {
    said: 'The server knows a client by its client_id.',
    so: 'A client_id is public. It says who is meant, and proves nothing.',
    specs: [rfc(6749, '2.2'), rfc(6749, '3.2.1')],
  },
} as const satisfies Record<string, Belief>
