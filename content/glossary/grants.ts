/** Grants and flows: the ways to a token. */
import { ciba, oidc, rfc } from '../words/specs'
import type { ConceptWords } from './entry'

const code = '/flows/authorization-code'

export const grantConcepts = {
  grant: {
    is: 'What stands for the permission of the resource owner, and is swapped for an access token: a code, or the client’s own credentials. The permission itself, as a server keeps it, is called so too.',
    spec: rfc(6749, '1.3'),
    see: `${code}/token-request`,
  },
  'authorization-code': {
    is: 'A short-lived value that the browser carries to the client, to be swapped once for tokens. The tokens themselves never pass through the browser’s address bar.',
    spec: rfc(6749, '1.3.1'),
    see: `${code}/authorization-response`,
  },
  'implicit-grant': {
    is: 'The access token itself comes back through the browser, behind the # of an address, and there is no code. It should not be used any more.',
    spec: rfc(9700, '2.1.2'),
    see: '/flows/implicit',
  },
  'hybrid-flow': {
    is: 'An OpenID Connect flow in which a code comes back through the browser together with some of the tokens, and the others come from the token endpoint.',
    spec: oidc('1.2', 'Terminology'),
    see: '/flows/openid-connect?responseType=hybrid',
  },
  'password-grant': {
    is: 'The person’s name and password are given to the client, which swaps them for an access token. It must not be used.',
    spec: rfc(9700, '2.4'),
    see: '/flows/password',
  },
  'client-credentials': {
    is: 'The client gets an access token for itself, by proving who it is. No person takes part.',
    spec: rfc(6749, '4.4'),
    see: '/flows/client-credentials',
  },
  'device-flow': {
    is: 'For a device without a browser, or on which typing is hard: it shows a short code, and the person allows it with a browser on another device. Meanwhile the device keeps asking.',
    spec: rfc(8628, '1'),
    see: '/flows/device-authorization',
  },
  'user-code': {
    is: 'The short code that a device shows, for a person to type in elsewhere. It is good for a limited time.',
    spec: rfc(8628, '3.2'),
    see: '/flows/device-authorization/device-authorization-response',
  },
  ciba: {
    is: 'The client asks the authorization server directly to have somebody sign in, and that person answers on another device, such as a phone. No browser is redirected.',
    spec: ciba('1'),
    see: '/flows/ciba',
  },
  'token-exchange': {
    is: 'A client gives the authorization server one token and gets another for it, for instance one that is meant for the next service.',
    spec: rfc(8693, '1'),
    see: '/flows/token-exchange/token-exchange-request',
  },
  delegation: {
    is: 'One acts for another and stays recognisable: the token says on whose behalf, and who it is that acts.',
    spec: rfc(8693, '1.1'),
    see: '/flows/token-exchange',
  },
  impersonation: {
    is: 'One acts for another and cannot be told apart: to whoever gets the token, it is the other who comes.',
    spec: rfc(8693, '1.1'),
    see: '/flows/token-exchange?exchange=impersonation',
  },
  actor: {
    is: 'Whoever acts on somebody’s behalf, when delegation is written into a token.',
    spec: rfc(8693, '4.1'),
    see: '/flows/token-exchange/token-exchange-response',
  },
  'jwt-bearer': {
    is: 'A client shows a JWT as its grant at the token endpoint, and gets an access token for it.',
    spec: rfc(7523, '2.1'),
  },
} satisfies Readonly<Record<string, ConceptWords>>
