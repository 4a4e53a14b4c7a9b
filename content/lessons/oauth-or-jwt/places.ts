/** What this lesson points to. */
import type { Evidence } from '../../evidence'

export const opaqueIssued: Evidence = {
  label: 'OAuth, and an access token that is no JWT',
  place: { flow: 'authorization-code', at: 'token-response', settings: { accessToken: 'opaque' } },
}

export const jwtIssued: Evidence = {
  label: 'The same answer, with a JWT as access token',
  place: { flow: 'authorization-code', at: 'token-response', settings: { accessToken: 'jwt' }, tab: 'token-0' },
}

export const asked: Evidence = {
  label: 'Photoprint asks for permission',
  place: { flow: 'authorization-code', at: 'authorization-request' },
}

export const adaAllows: Evidence = {
  label: 'Ada says yes, at Acme ID',
  place: { flow: 'authorization-code', at: 'consent-submission' },
}

export const adaSignsIn: Evidence = {
  label: 'Where Ada proves who she is',
  place: { flow: 'authorization-code', at: 'sign-in-submission' },
}

export const swapped: Evidence = {
  label: 'Photoprint swaps the code',
  place: { flow: 'authorization-code', at: 'token-request' },
}

export const apiAsks: Evidence = {
  label: 'The API asks Acme ID about a stub',
  place: { flow: 'authorization-code', at: 'introspection-request', settings: { accessToken: 'opaque' } },
}

export const apiChecks: Evidence = {
  label: 'The API checks a JWT by itself',
  place: { flow: 'authorization-code', at: 'api-request', settings: { accessToken: 'jwt' } },
}

export const changedStub: Evidence = {
  label: 'A changed stub at the API',
  place: {
    flow: 'authorization-code',
    at: 'api-request',
    settings: { accessToken: 'opaque' },
    whatIf: 'access-token-opaque-changed',
  },
}

export const changedJwt: Evidence = {
  label: 'A changed JWT at the API',
  place: {
    flow: 'authorization-code',
    at: 'api-request',
    settings: { accessToken: 'jwt' },
    whatIf: 'access-token-jwt-changed',
  },
}

export const passwordGiven: Evidence = {
  label: 'A JWT without OAuth begins with the password',
  place: { flow: 'own-jwt', at: 'password-submission' },
}

export const ownJwtIssued: Evidence = {
  label: 'A JWT with no OAuth around it',
  place: { flow: 'own-jwt', at: 'api-login-response' },
}

export const afterSignOut: Evidence = {
  label: 'A copy of a JWT, after the sign-out',
  place: { flow: 'own-jwt', at: 'api-logout-response', whatIf: 'own-jwt-after-logout' },
}

export const kept: Evidence = {
  label: 'What is kept although the access token is a JWT',
  place: { flow: 'refresh', at: 'token-response', settings: { accessToken: 'jwt' } },
}

export const noIdToken: Evidence = {
  label: 'A JWT access token, and no ID token',
  place: { flow: 'client-credentials', at: 'client-credentials-response', settings: { accessToken: 'jwt' } },
}

export const withOpenid: Evidence = {
  label: 'The scope openid asks for an ID token',
  place: { flow: 'openid-connect', at: 'authentication-request' },
}

export const fourWays: Evidence = { label: 'Four ways, side by side', page: '/compare' }
