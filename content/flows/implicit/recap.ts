/** What the implicit grant ends with: what it has, and what it lacks. */
import type { Recap } from '../../telling'

const allowed = { legacyGrants: ['allowed'] } as const
const refused = { legacyGrants: ['refused'] } as const

export const implicitRecap: Recap = {
  title: 'A token in an address belongs to whoever reads it.',
  parts: [
    {
      name: 'access_token',
      is: 'in the address',
      did: 'Let Photoprint read the photos for an hour, and anybody else who had read the address.',
      stops: 'Only using it for longer than an hour.',
      without: { whatIf: 'token-read-from-history' },
      when: allowed,
    },
    {
      name: 'state',
      is: 'a random value',
      did: 'Tied the answer to the tab that had asked.',
      stops: 'Sending Ada’s browser to Photoprint with tokens of hers.',
      without: { whatIf: 'fragment-state-changed' },
    },
    {
      name: 'id_token',
      is: 'always a JWT',
      did: 'Told Photoprint who signed in, under Acme ID’s signature.',
      stops: 'Being taken for Ada, with an access token that some other site was given.',
      without: { whatIf: 'access-token-alone' },
      when: allowed,
    },
    {
      name: 'nonce',
      is: 'a random value',
      did: 'Tied the ID token to this sign-in.',
      stops: 'Passing off an ID token from another sign-in.',
      without: { whatIf: 'nonce-changed' },
      when: allowed,
    },
    {
      name: 'at_hash',
      is: 'a hash, in the ID token',
      did: 'Said which access token belongs to this ID token.',
      stops: 'Slipping Photoprint an access token of hers.',
      without: { whatIf: 'access-token-swapped' },
      when: allowed,
    },
    {
      name: 'error',
      is: 'Acme ID’s answer',
      did: 'Came before Ada was asked anything: no token was made.',
      stops: 'Reading a token out of a history, for there is none.',
      without: { whatIf: 'token-read-from-history' },
      when: refused,
    },
    {
      name: 'redirect_uri',
      is: 'where the answer goes',
      did: 'Said where to send the no. Photoprint had registered that address.',
      stops: 'Having Acme ID’s answer sent to a page of hers.',
      without: { flow: 'authorization-code', whatIf: 'redirect-uri-of-someone-else' },
      when: refused,
    },
  ],
  onward: [
    {
      title: 'The same with a code',
      text: 'The same page, the same photos, and no token in an address.',
      to: { flow: 'authorization-code', settings: { client: 'browser-app' } },
    },
    {
      title: 'Be Mallory',
      text: 'Read the token in the history of Ada’s browser, and use it.',
      to: { whatIf: 'token-read-from-history' },
    },
    {
      title: 'No token in the page at all',
      text: 'A backend of the page keeps the tokens, and the page has a cookie.',
      to: { flow: 'authorization-code', settings: { client: 'bff' } },
    },
    { title: 'OAuth or JWT?', text: 'What a thief still gets, in four ways, in numbers.', to: { href: '/compare' } },
  ],
}
