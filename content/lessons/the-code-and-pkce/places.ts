/** What this lesson shows again and again. */
import type { Evidence } from '../../evidence'

const flow = 'authorization-code'

export const seen = {
  asked: { label: 'The request, with the challenge in it', place: { flow, at: 'authorization-request' } },
  code: { label: 'The code, in the address', place: { flow, at: 'authorization-response' } },
  callback: { label: 'The callback', place: { flow, at: 'callback-request', tab: 'exposure' } },
  swap: { label: 'The swap: code and verifier', place: { flow, at: 'token-request' } },
  swapWithSecret: {
    label: 'A swap with secret and verifier',
    place: { flow, at: 'token-request', settings: { client: 'confidential' } },
  },
  tokens: { label: 'The tokens, on the back channel', place: { flow, at: 'token-response' } },
  replayed: {
    label: 'The code comes twice',
    place: { flow, at: 'token-error-response', whatIf: 'code-replayed' },
  },
  madeUp: { label: 'A code that was made up', place: { flow, at: 'token-error-response', whatIf: 'code-made-up' } },
  stolen: {
    label: 'Without PKCE: Mallory swaps the code first',
    place: { flow, at: 'token-response', settings: { pkce: 'off' }, whatIf: 'code-stolen' },
  },
  wrongVerifier: {
    label: 'The code without the right verifier',
    place: { flow, at: 'token-error-response', whatIf: 'wrong-code-verifier' },
  },
  challengeSwapped: {
    label: 'A challenge of somebody else’s',
    place: { flow, at: 'token-error-response', whatIf: 'code-challenge-swapped' },
  },
  challengePlain: {
    label: 'plain, refused',
    place: { flow, at: 'authorization-error-response', whatIf: 'code-challenge-plain' },
  },
  challengeRemoved: {
    label: 'A request without a challenge, refused',
    place: { flow, at: 'authorization-error-response', whatIf: 'code-challenge-removed' },
  },
  otherClient: {
    label: 'Another client’s name, without its secret',
    place: { flow, at: 'token-error-response', whatIf: 'client-id-differs-at-token' },
  },
  stateChanged: {
    label: 'Another state, refused by Photoprint',
    place: { flow, at: 'client-error-page', whatIf: 'state-changed' },
  },
  stateRemoved: {
    label: 'No state at all, refused by Photoprint',
    place: { flow, at: 'client-error-page', whatIf: 'state-removed' },
  },
  nonceChanged: {
    label: 'Another nonce, refused by Photoprint',
    place: { flow, at: 'client-error-page', whatIf: 'nonce-changed' },
  },
  loginForged: {
    label: 'A sign-in form of another site',
    place: { flow: 'cookie-session', at: 'password-submission', whatIf: 'login-form-of-another-site' },
  },
  tokenInHistory: {
    label: 'A token read from the history',
    place: {
      flow: 'implicit',
      at: 'api-response',
      settings: { legacyGrants: 'allowed' },
      whatIf: 'token-read-from-history',
    },
  },
  scriptSteals: {
    label: 'A script on the page takes the token',
    place: { flow, at: 'api-response', settings: { client: 'browser-app' }, whatIf: 'script-steals-token' },
  },
  scriptAsks: {
    label: 'A backend holds the tokens',
    place: { flow, at: 'bff-request', settings: { client: 'bff' } },
  },
} as const satisfies Record<string, Evidence>
