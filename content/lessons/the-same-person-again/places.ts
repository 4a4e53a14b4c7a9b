/** What this lesson points to. */
import type { Evidence } from '../../evidence'

export const idToken: Evidence = {
  label: 'An ID token says who, and little more',
  place: { flow: 'openid-connect', at: 'token-response' },
}

export const userinfo: Evidence = {
  label: 'The profile comes from UserInfo',
  place: { flow: 'openid-connect', at: 'userinfo-response' },
}

export const asksUserinfo: Evidence = {
  label: 'UserInfo is asked with the access token',
  place: { flow: 'openid-connect', at: 'userinfo-request' },
}

export const aboutSomebodyElse: Evidence = {
  label: 'UserInfo answers about somebody else',
  place: { flow: 'openid-connect', at: 'userinfo-response', whatIf: 'userinfo-about-somebody-else' },
}

export const changedToken: Evidence = {
  label: 'UserInfo, asked with a changed token',
  place: { flow: 'openid-connect', at: 'userinfo-request', whatIf: 'userinfo-with-a-changed-token' },
}

export const aboutMallory: Evidence = {
  label: 'An ID token with another sub',
  place: { flow: 'openid-connect', at: 'token-response', whatIf: 'id-token-about-mallory' },
}

export const otherIssuer: Evidence = {
  label: 'The same sub, at another issuer',
  place: { flow: 'openid-connect', at: 'token-response', whatIf: 'id-token-of-another-issuer' },
}

export const ownSession: Evidence = {
  label: 'Photoprint goes on with a cookie of its own',
  place: { flow: 'openid-connect', at: 'me-page-request' },
}

export const knownAlready: Evidence = {
  label: 'The second site, and Acme ID’s cookie comes along',
  place: { flow: 'openid-connect', at: 'authentication-request-2' },
}

export const secondToken: Evidence = {
  label: 'The second site gets a token of its own',
  place: { flow: 'openid-connect', at: 'token-response-2' },
}

export const stranger: Evidence = {
  label: 'Without that cookie, a stranger',
  place: { flow: 'openid-connect', at: 'authentication-request-2', whatIf: 'stranger-without-session' },
}

export const silently: Evidence = {
  label: 'Photobook asks without a page, and is told no',
  place: { flow: 'openid-connect', at: 'authentication-request-2', whatIf: 'photobook-asks-silently' },
}

export const freshSignIn: Evidence = {
  label: 'Photobook wants a fresh sign-in',
  place: { flow: 'openid-connect', at: 'authentication-request-2', whatIf: 'photobook-wants-a-fresh-sign-in' },
}

export const tooLongAgo: Evidence = {
  label: 'Signed in too long ago',
  place: {
    flow: 'openid-connect',
    at: 'token-response',
    settings: { maxAge: 'on' },
    whatIf: 'signed-in-too-long-ago',
  },
}

export const ownSignOut: Evidence = {
  label: 'Photoprint ends its own session and sends Ada on',
  place: { flow: 'logout', at: 'sign-out-redirect' },
}

export const endSession: Evidence = {
  label: 'The hint that says who leaves',
  place: { flow: 'logout', at: 'end-session-request' },
}

export const hintChanged: Evidence = {
  label: 'A hint with one character changed',
  place: { flow: 'logout', at: 'end-session-request', whatIf: 'hint-changed' },
}

export const othersTold: Evidence = {
  label: 'Acme ID tells the sites, server to server',
  place: { flow: 'logout', at: 'logout-token-request' },
}

export const nobodyTold: Evidence = {
  label: 'Nobody told Photobook',
  place: { flow: 'logout', at: 'me-page-2', settings: { backchannelLogout: 'off' } },
}

export const oneSiteOnly: Evidence = {
  label: 'Out of one site only',
  place: { flow: 'logout', at: 'sign-out-confirmation', whatIf: 'out-of-one-site-only' },
}

export const copyOfJwt: Evidence = {
  label: 'A copy of a JWT, after Ada has left everywhere',
  place: { flow: 'logout', at: 'api-request-2' },
}

export const copyOfStub: Evidence = {
  label: 'A copy of a stub, after Ada has left everywhere',
  place: { flow: 'logout', at: 'api-error-response', settings: { accessToken: 'opaque' } },
}

export const renewed: Evidence = {
  label: 'A new token by refresh token, without any frame',
  place: { flow: 'refresh', at: 'refresh-request' },
}

export const bff: Evidence = {
  label: 'A page whose tokens are at its backend',
  place: { flow: 'authorization-code', at: 'bff-response', settings: { client: 'bff' } },
}
