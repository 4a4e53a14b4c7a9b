/** Where the concepts of this lesson are seen: what lesson, questions and dialogue link to. */
import type { Evidence, StagePlace } from '../../evidence'

const hop = { flow: 'token-exchange' } as const
const byName = { flow: 'token-exchange', settings: { exchange: 'impersonation' } } as const
const code = 'authorization-code'
const bound = { flow: code, settings: { client: 'confidential', dpop: 'on' } } as const
const pushed = { flow: code, settings: { client: 'confidential', par: 'on' } } as const
const signed = { flow: code, settings: { client: 'confidential', jar: 'on' } } as const
const signedAnswer = { flow: code, settings: { client: 'confidential', responseMode: 'jwt' } } as const
const detailed = { flow: code, settings: { client: 'confidential', rar: 'on' } } as const

const see = (label: string, place: StagePlace): Evidence => ({ label, place })

export const places = {
  job: see('The job, with a token for the print service', { ...hop, at: 'print-job-request' }),
  straightOn: see('The same token, shown to the next service', {
    ...hop,
    at: 'api-error-response',
    whatIf: 'token-jwt-sent-straight-on',
  }),
  withoutToken: see('A job without a token, refused', {
    ...hop,
    at: 'print-job-error-response',
    whatIf: 'job-without-token',
  }),
  exchange: see('The exchange is asked for', { ...hop, at: 'token-exchange-request' }),
  exchanged: see('The token for the next service', { ...hop, at: 'token-exchange-response' }),
  onward: see('The call for Ada, with act', { ...hop, at: 'api-request' }),
  impersonated: see('The same, without act', { ...byName, at: 'api-request' }),
  forMore: see('An exchange for more scope, refused', {
    ...hop,
    at: 'token-error-response',
    whatIf: 'exchange-for-more',
  }),
  elsewhere: see('An exchange for another place, refused', {
    ...hop,
    at: 'token-error-response',
    whatIf: 'exchange-for-another-api',
  }),
  noSecret: see('An exchange without the service’s secret, refused', {
    ...hop,
    at: 'token-error-response',
    whatIf: 'exchange-without-authentication',
  }),
  ownName: see('A token of the program itself', { flow: 'client-credentials', at: 'api-request' }),
  notGranted: see('A genuine token with too little in it', {
    flow: 'client-credentials',
    at: 'api-error-response',
    whatIf: 'scope-unknown',
  }),
  opaqueQuestion: see('The API asks what a stub is worth', {
    flow: code,
    settings: { accessToken: 'opaque' },
    at: 'introspection-request',
  }),
  checked: see('The API checks a token by itself', { flow: code, at: 'api-request' }),
  bearer: see('A stolen bearer token, accepted', {
    flow: code,
    settings: { client: 'browser-app' },
    at: 'api-response',
    whatIf: 'script-steals-token',
  }),
  boundCall: see('A call with token and proof', { ...bound, at: 'api-request' }),
  boundToken: see('The token that names a key', { ...bound, at: 'token-response' }),
  asBearer: see('The bound token, shown alone', {
    ...bound,
    at: 'api-error-response',
    whatIf: 'bound-token-as-bearer',
  }),
  replayed: see('The whole call, sent twice', { ...bound, at: 'api-error-response', whatIf: 'proof-replayed' }),
  byStranger: see('A proof with a thief’s key', { ...bound, at: 'api-error-response', whatIf: 'proof-by-stranger' }),
  otherAddress: see('A proof for another address', {
    ...bound,
    at: 'api-error-response',
    whatIf: 'proof-for-another-address',
  }),
  boundStolen: see('A script takes the bound token', {
    flow: code,
    settings: { client: 'browser-app', dpop: 'on' },
    at: 'api-error-response',
    whatIf: 'script-steals-bound-token',
  }),
  plainRequest: see('The plain request, in the address', { flow: code, at: 'authorization-request' }),
  scopeMadeUp: see('A scope that was written into the address', {
    flow: code,
    at: 'token-response',
    whatIf: 'scope-made-up',
  }),
  pushedRequest: see('The request, pushed', { ...pushed, at: 'pushed-authorization-request' }),
  reference: see('What the browser then carries', { ...pushed, at: 'authorization-request' }),
  pushedWrongSecret: see('A pushed request with a wrong secret', {
    ...pushed,
    at: 'token-error-response',
    whatIf: 'pushed-with-wrong-secret',
  }),
  besideReference: see('A scope beside the reference is ignored', {
    ...pushed,
    at: 'token-response',
    whatIf: 'scope-beside-request-uri',
  }),
  referenceOfAnother: see('Another client uses the reference', {
    ...pushed,
    at: 'authorization-request',
    whatIf: 'request-uri-of-another-client',
  }),
  signedRequest: see('The signed request', { ...signed, at: 'authorization-request' }),
  signedAltered: see('The signed request, changed', {
    ...signed,
    at: 'authorization-request',
    whatIf: 'request-object-altered',
  }),
  signedResponse: see('The signed answer', { ...signedAnswer, at: 'jwt-authorization-response' }),
  answerChanged: see('The signed answer, changed', {
    ...signedAnswer,
    at: 'client-error-page',
    whatIf: 'jarm-changed',
  }),
  details: see('Two photos, by name', { ...detailed, at: 'authorization-request' }),
  detailsGranted: see('What was granted, by name', { ...detailed, at: 'token-response' }),
  photoSlippedIn: see('A third photo, slipped in', {
    ...detailed,
    at: 'token-response',
    whatIf: 'form-asks-for-more-photos',
  }),
} as const
