/** What this lesson points to. */
import type { Evidence } from '../../evidence'

export const accessToken: Evidence = {
  label: 'iss, aud and exp of an access token',
  place: { flow: 'authorization-code', at: 'api-request', tab: 'token-0' },
}

export const twoTokens: Evidence = {
  label: 'Two tokens in one answer, each for another reader',
  place: { flow: 'authorization-code', at: 'token-response' },
}

export const otherIssuer: Evidence = {
  label: 'An ID token that names another issuer',
  place: { flow: 'openid-connect', at: 'token-response', whatIf: 'id-token-of-another-issuer' },
}

export const otherAnswer: Evidence = {
  label: 'An answer that names another server',
  place: { flow: 'authorization-code', at: 'authorization-response', whatIf: 'iss-of-another-server' },
}

export const otherMetadata: Evidence = {
  label: 'A discovery document that names another issuer',
  place: { flow: 'key-rotation', at: 'metadata-response', whatIf: 'issuer-of-another-server' },
}

export const metadata: Evidence = {
  label: 'Acme ID says who it is and where its keys are',
  place: { flow: 'key-rotation', at: 'metadata-response' },
}

export const forPhotobook: Evidence = {
  label: 'A genuine ID token, for somebody else',
  place: { flow: 'openid-connect', at: 'token-response', whatIf: 'id-token-for-photobook' },
}

export const sentOn: Evidence = {
  label: 'A token for one service, shown at another',
  place: { flow: 'token-exchange', at: 'print-job-request', whatIf: 'token-jwt-sent-straight-on' },
}

export const forPrintService: Evidence = {
  label: 'A token for the print service',
  place: { flow: 'token-exchange', at: 'print-job-request' },
}

export const logoutToken: Evidence = {
  label: 'A token that tells Photobook that Ada has left',
  place: { flow: 'logout', at: 'logout-token-request' },
}

export const resourceNamed: Evidence = {
  label: 'Photoprint names the API that the token is for',
  place: { flow: 'authorization-code', at: 'authorization-request', settings: { resource: 'named' } },
}

export const expired: Evidence = {
  label: 'The same token, an hour later',
  place: { flow: 'refresh', at: 'api-error-response' },
}

export const secondCall: Evidence = {
  label: 'The call after an hour',
  place: { flow: 'refresh', at: 'api-request-2' },
}

export const expiredIdToken: Evidence = {
  label: 'An ID token that expired a minute ago',
  place: { flow: 'openid-connect', at: 'token-response', whatIf: 'id-token-expired' },
}

export const signedOut: Evidence = {
  label: 'Signed out, and not yet expired',
  place: { flow: 'own-jwt', at: 'api-logout-response', whatIf: 'own-jwt-after-logout' },
}

export const bench: Evidence = { label: 'Change the times of a token and check it', page: '/tokens' }
