/** What this lesson points to. */
import type { Evidence } from '../../evidence'

export const accessToken: Evidence = {
  label: 'An access token says in its header what it is',
  place: { flow: 'authorization-code', at: 'api-request', tab: 'token-0' },
}

export const bothTokens: Evidence = {
  label: 'Two kinds of token, one key',
  place: { flow: 'authorization-code', at: 'token-response' },
}

export const logoutToken: Evidence = {
  label: 'A logout token, marked as one',
  place: { flow: 'logout', at: 'logout-token-request' },
}

export const logoutOtherType: Evidence = {
  label: 'A logout token that does not say so in its header',
  place: { flow: 'logout', at: 'logout-token-request', whatIf: 'logout-token-of-another-type' },
}

export const logoutWithNonce: Evidence = {
  label: 'A logout token that looks like an ID token',
  place: { flow: 'logout', at: 'logout-token-request', whatIf: 'logout-token-with-nonce' },
}

export const logoutWithoutEvent: Evidence = {
  label: 'A logout token that names no event',
  place: { flow: 'logout', at: 'logout-token-request', whatIf: 'logout-token-without-event' },
}

export const logoutTwice: Evidence = {
  label: 'The same logout token, twice',
  place: { flow: 'logout', at: 'logout-token-request', whatIf: 'logout-token-replayed' },
}

export const tokenTwice: Evidence = {
  label: 'A copy of an access token, at the API',
  place: { flow: 'logout', at: 'api-request-2' },
}

export const proofTwice: Evidence = {
  label: 'The same proof, twice',
  place: {
    flow: 'authorization-code',
    at: 'api-request',
    settings: { dpop: 'on' },
    whatIf: 'proof-replayed',
  },
}

export const codeTwice: Evidence = {
  label: 'The same code, twice',
  place: { flow: 'authorization-code', at: 'token-request', whatIf: 'code-replayed' },
}

export const expired: Evidence = {
  label: 'The same token, an hour later',
  place: { flow: 'refresh', at: 'api-error-response' },
}

export const issued: Evidence = {
  label: 'What Acme ID puts into an access token',
  place: { flow: 'authorization-code', at: 'token-response', tab: 'token-0' },
}

export const renewed: Evidence = {
  label: 'A new token, an hour later',
  place: { flow: 'refresh', at: 'refresh-response' },
}

export const ownJwt: Evidence = {
  label: 'A name in a token that everybody can read',
  place: { flow: 'own-jwt', at: 'own-api-request', tab: 'token-0' },
}

export const afterSignOut: Evidence = {
  label: 'Signed out, and the token says what it said',
  place: { flow: 'own-jwt', at: 'api-logout-response', whatIf: 'own-jwt-after-logout' },
}

export const asksEachTime: Evidence = {
  label: 'A token without contents: the API asks',
  place: { flow: 'authorization-code', at: 'introspection-response', settings: { accessToken: 'opaque' } },
}

export const userinfo: Evidence = {
  label: 'The profile is asked for, not carried about',
  place: { flow: 'openid-connect', at: 'userinfo-response' },
}

export const bench: Evidence = { label: 'What the bench says about a token', page: '/tokens' }

export const compare: Evidence = { label: 'Bytes in every call', page: '/compare' }
