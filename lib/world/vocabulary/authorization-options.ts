/** What can be added to an authorization request: PAR (RFC 9126), JAR (RFC 9101), JARM, RAR (RFC 9396), resource indicators (RFC 8707), DPoP (RFC 9449). */
import { always, leavesWith, ok, type RequestRow, type ResponseRow, type ResponseRows } from './rows'

export const authorizationOptionKinds = [
  'pushed-authorization-request',
  'pushed-authorization-response',
  'pushed-authorization-error-response',
  'jwt-authorization-response',
] as const

export const authorizationOptionParameters = [
  'request',
  'request_uri',
  'response',
  'response_mode',
  'authorization_details',
  'dpop_jkt',
  'prompt',
  'max_age',
  'cnf',
  'dpop',
  'photo',
] as const

export const authorizationOptionRequests: readonly RequestRow[] = [
  ['authorization-server', 'POST', /^\/request$/, 'pushed-authorization-request'],
]

/** JARM §2.1: the whole answer is one parameter, whether it is a yes or a no. */
const inOneJwt: readonly ResponseRow[] = [[leavesWith('response'), 'jwt-authorization-response']]

export const authorizationOptionResponses: ResponseRows = {
  'client-start-request': [[({ status }) => status >= 400, 'client-error-page']],
  'pushed-authorization-request': [
    [ok, 'pushed-authorization-response'],
    [always, 'pushed-authorization-error-response'],
  ],
  'authorization-request': inOneJwt,
  'resume-request': inOneJwt,
}
