/** What this lesson shows again and again. */
import type { Evidence } from '../../evidence'

const flow = 'authorization-code'

export const seen = {
  asked: { label: 'A request with Photoprint’s client_id', place: { flow, at: 'authorization-request' } },
  withSecret: {
    label: 'A client that shows a secret',
    place: { flow, at: 'token-request', settings: { client: 'confidential' }, tab: 'raw' },
  },
  withoutSecret: {
    label: 'A client that has no secret',
    place: { flow, at: 'token-request', settings: { client: 'public' }, tab: 'raw' },
  },
  inThePage: {
    label: 'A client in the page: its request leaves Ada’s browser',
    place: { flow, at: 'token-request', settings: { client: 'browser-app' } },
  },
  behindThePage: {
    label: 'A client behind the page: its backend has a secret',
    place: { flow, at: 'token-request', settings: { client: 'bff' } },
  },
  foreignAddress: {
    label: 'Somebody else’s address, refused',
    place: { flow, at: 'authorization-error-page', whatIf: 'redirect-uri-of-someone-else' },
  },
  pushedForeign: {
    label: 'The same, refused before Ada’s browser has gone anywhere',
    place: {
      flow,
      at: 'pushed-authorization-error-response',
      settings: { par: 'on' },
      whatIf: 'pushed-redirect-uri-foreign',
    },
  },
  differsLater: {
    label: 'Another address at the swap',
    place: { flow, at: 'token-error-response', whatIf: 'redirect-uri-differs-at-token' },
  },
  sentTo: { label: 'Where the answer is sent', place: { flow, at: 'authorization-response' } },
  foreignName: {
    label: 'A name that has a secret, without it',
    place: { flow, at: 'token-error-response', whatIf: 'client-id-differs-at-token' },
  },
  pushedWithWrongSecret: {
    label: 'A wrong secret in a pushed request',
    place: {
      flow,
      at: 'pushed-authorization-error-response',
      settings: { par: 'on', client: 'confidential' },
      whatIf: 'pushed-with-wrong-secret',
    },
  },
  ownName: {
    label: 'A program in its own name, with a secret',
    place: { flow: 'client-credentials', at: 'client-credentials-request', tab: 'raw' },
  },
  ownNamePost: {
    label: 'The same with the secret in the form',
    place: {
      flow: 'client-credentials',
      at: 'client-credentials-request',
      settings: { clientAuthentication: 'client_secret_post' },
    },
  },
  secretWrong: {
    label: 'A wrong secret, refused',
    place: {
      flow: 'client-credentials',
      at: 'token-error-response',
      settings: { clientAuthentication: 'client_secret_post' },
      whatIf: 'secret-wrong',
    },
  },
  noSecret: {
    label: 'No secret at all, refused',
    place: {
      flow: 'client-credentials',
      at: 'token-error-response',
      settings: { clientAuthentication: 'client_secret_basic' },
      whatIf: 'authentication-missing',
    },
  },
  signedRequest: {
    label: 'A request that Photoprint has signed',
    place: { flow, at: 'authorization-request', settings: { client: 'confidential', jar: 'on' } },
  },
  registered: {
    label: 'A client registers its addresses',
    place: { flow: 'registration', at: 'registration-request' },
  },
  bench: { label: 'A client assertion, to read and to check', page: '/tokens' },
} as const satisfies Record<string, Evidence>
