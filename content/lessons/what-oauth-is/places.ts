/** What this lesson points to. */
import type { Evidence } from '../../evidence'

export const passwordToClient: Evidence = {
  label: 'Without OAuth, the password goes to Photoprint',
  place: { flow: 'password', at: 'password-submission' },
}

export const passwordAgain: Evidence = {
  label: 'One password, as many tokens as one likes',
  place: { flow: 'password', at: 'password-token-request', whatIf: 'password-used-again' },
}

export const passwordLeaked: Evidence = {
  label: 'The password, found in a log',
  place: { flow: 'password', at: 'password-token-response', whatIf: 'password-from-the-log' },
}

export const signIn: Evidence = {
  label: 'Ada signs in at Acme ID, and nowhere else',
  place: { flow: 'authorization-code', at: 'sign-in-submission' },
}

export const asks: Evidence = {
  label: 'What Photoprint asks for',
  place: { flow: 'authorization-code', at: 'authorization-request' },
}

export const consent: Evidence = {
  label: 'Ada says what she allows',
  place: { flow: 'authorization-code', at: 'consent-submission' },
}

export const issued: Evidence = {
  label: 'What Photoprint gets in place of the password',
  place: { flow: 'authorization-code', at: 'token-response', tab: 'token-0' },
}

export const call: Evidence = {
  label: 'The token at the Photo API',
  place: { flow: 'authorization-code', at: 'api-request' },
}

export const photos: Evidence = {
  label: 'The photos, and no password anywhere near them',
  place: { flow: 'authorization-code', at: 'photos-page' },
}

export const narrowed: Evidence = {
  label: 'Ada allows less, and the API refuses',
  place: { flow: 'authorization-code', at: 'api-request', settings: { consent: 'narrowed' } },
}

export const denied: Evidence = {
  label: 'Ada says no',
  place: { flow: 'authorization-code', at: 'authorization-response', settings: { consent: 'denied' } },
}

export const widened: Evidence = {
  label: 'Asking for more at the last moment',
  place: { flow: 'authorization-code', at: 'token-request', whatIf: 'scope-widened-at-token' },
}

export const takenBack: Evidence = {
  label: 'Ada takes the permission back',
  place: { flow: 'revocation', at: 'revocation-request', settings: { accessToken: 'opaque' } },
}

export const nobodyThere: Evidence = {
  label: 'OAuth, and nobody signs in',
  place: { flow: 'client-credentials', at: 'client-credentials-request' },
}

export const session: Evidence = {
  label: 'A session, and no OAuth',
  place: { flow: 'cookie-session', at: 'api-login-response' },
}

export const openid: Evidence = {
  label: 'Signing in with OpenID Connect',
  place: { flow: 'openid-connect', at: 'token-response' },
}

export const whenToUse: Evidence = { label: 'When to use which', page: '/compare' }
