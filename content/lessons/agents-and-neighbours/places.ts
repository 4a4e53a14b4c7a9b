/** Where the concepts of this lesson are seen: what lesson, questions and dialogue link to. */
import type { Evidence, StagePlace } from '../../evidence'

const hop = { flow: 'token-exchange' } as const
const code = 'authorization-code'

const see = (label: string, place: StagePlace): Evidence => ({ label, place })

export const places = {
  job: see('A call, with a token for this service', { ...hop, at: 'print-job-request' }),
  passedOn: see('The same token, passed on and refused', {
    ...hop,
    at: 'api-error-response',
    whatIf: 'token-jwt-sent-straight-on',
  }),
  exchange: see('The service asks for a token of its own', { ...hop, at: 'token-exchange-request' }),
  exchanged: see('The token for the next API', { ...hop, at: 'token-exchange-response' }),
  actor: see('The call, with Ada in sub and the service in act', { ...hop, at: 'api-request' }),
  noActor: see('The same, without act', {
    flow: 'token-exchange',
    settings: { exchange: 'impersonation' },
    at: 'api-request',
  }),
  forMore: see('Asking for more than was allowed', { ...hop, at: 'token-error-response', whatIf: 'exchange-for-more' }),
  serviceAccount: see('A program in its own name', { flow: 'client-credentials', at: 'api-request' }),
  serviceAccountToken: see('A token without a person', {
    flow: 'client-credentials',
    at: 'client-credentials-response',
  }),
  secretAgain: see('Whoever has the secret gets tokens', {
    flow: 'client-credentials',
    at: 'client-credentials-response-2',
    whatIf: 'own-token-repeated',
  }),
  stranger: see('A client introduces itself', { flow: 'registration', at: 'registration-request' }),
  registered: see('What it is told in return', { flow: 'registration', at: 'registration-response' }),
  borrowedName: see('A client with a borrowed name', {
    flow: 'registration',
    at: 'consent-page',
    whatIf: 'client-name-of-someone-trusted',
  }),
  named: see('A request that names its API', {
    flow: code,
    settings: { resource: 'named' },
    at: 'authorization-request',
  }),
  unknownApi: see('A request for an API that nobody knows', {
    flow: code,
    settings: { resource: 'named' },
    at: 'authorization-error-response',
    whatIf: 'resource-unknown',
  }),
  narrowed: see('Ada allows less than was asked', {
    flow: code,
    settings: { consent: 'narrowed' },
    at: 'consent-submission',
  }),
  consent: see('Where Ada says yes to a program', { flow: code, at: 'consent-page' }),
  idToken: see('Signed in at a client, with an ID token', { flow: 'openid-connect', at: 'token-response' }),
  signIn: see('Where a passkey would take the place of the password', {
    flow: 'openid-connect',
    at: 'sign-in-submission',
  }),
  singleSignOn: see('The second site, and no password', { flow: 'openid-connect', at: 'authentication-request-2' }),
  authentication: see('The request to sign somebody in', { flow: 'openid-connect', at: 'authentication-request' }),
  idTokenForOther: see('An ID token for another client, refused', {
    flow: code,
    at: 'client-error-page',
    whatIf: 'id-token-for-another-client',
  }),
  apiCall: see('The call with an access token', { flow: code, at: 'api-request' }),
  opaque: see('An access token that is no JWT', {
    flow: code,
    settings: { accessToken: 'opaque' },
    at: 'token-response',
  }),
  subjectType: see('A token that is called a SAML assertion', {
    ...hop,
    at: 'token-error-response',
    whatIf: 'id-token-type',
  }),
} as const
