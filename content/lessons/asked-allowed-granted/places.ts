/** What this lesson shows again and again. */
import type { Evidence } from '../../evidence'

const flow = 'authorization-code'

export const seen = {
  asked: { label: 'What Photoprint asks for', place: { flow, at: 'authorization-request' } },
  consent: { label: 'What Ada is asked', place: { flow, at: 'consent-page' } },
  granted: { label: 'What was granted', place: { flow, at: 'token-response' } },
  grantedLess: {
    label: 'What was granted after Ada allowed less',
    place: { flow, at: 'token-response', settings: { consent: 'narrowed' } },
  },
  refusedLess: {
    label: 'The API refuses what is missing',
    place: { flow, at: 'api-error-response', settings: { consent: 'narrowed' } },
  },
  denied: {
    label: 'Ada said no',
    place: { flow, at: 'authorization-error-response', settings: { consent: 'denied' } },
  },
  madeUp: { label: 'A made-up scope, left out', place: { flow, at: 'token-response', whatIf: 'scope-made-up' } },
  widened: {
    label: 'More scope at the swap, passed over',
    place: { flow, at: 'token-response', whatIf: 'scope-widened-at-token' },
  },
  slipped: {
    label: 'A photo slipped into Ada’s answer',
    place: { flow, at: 'photos-page', settings: { rar: 'on' }, whatIf: 'form-asks-for-more-photos' },
  },
  details: {
    label: 'A request for two photos, and not for all',
    place: { flow, at: 'authorization-request', settings: { rar: 'on' } },
  },
  borrowedName: {
    label: 'A client that calls itself something trusted',
    place: { flow: 'registration', at: 'consent-page', whatIf: 'client-name-of-someone-trusted' },
  },
  call: { label: 'The call, and the scope in the token', place: { flow, at: 'api-request' } },
  hers: { label: 'The photos of sub, and no others', place: { flow, at: 'api-response' } },
  changedToken: {
    label: 'A changed token, refused',
    place: { flow, at: 'api-error-response', whatIf: 'access-token-jwt-changed' },
  },
  silent: {
    label: 'A second site: signed in already, and asked again',
    place: { flow: 'openid-connect', at: 'consent-page-2' },
  },
  ownName: {
    label: 'A program in its own name',
    place: { flow: 'client-credentials', at: 'api-request' },
  },
  unknownScope: {
    label: 'A scope that nobody knows: nothing is left',
    place: { flow: 'client-credentials', at: 'api-error-response', whatIf: 'scope-unknown' },
  },
  stale: {
    label: 'A JWT that has not heard of a change',
    place: { flow: 'revocation', at: 'api-response-2', settings: { accessToken: 'jwt' } },
  },
  asksNow: {
    label: 'The API asks, and hears what is so now',
    place: { flow: 'revocation', at: 'introspection-response-2', settings: { accessToken: 'opaque' } },
  },
} as const satisfies Record<string, Evidence>
