/** What can be added to an authorization request: PAR (RFC 9126), JAR (RFC 9101), JARM, RAR (RFC 9396), resource indicators (RFC 8707), DPoP (RFC 9449). */
import { always, leavesWith, ok } from './rows'
import type { Topic } from './topic'

/** JARM §2.1: the whole answer is one parameter, whether it is a yes or a no. */
const inOneJwt = [[leavesWith('response'), 'jwt-authorization-response']] as const

export const authorizationOptionsTopic = {
  kinds: [
    'pushed-authorization-request',
    'pushed-authorization-response',
    'pushed-authorization-error-response',
    'jwt-authorization-response',
    // both of a token request and of a request to the API (RFC 9449 §8, §9)
    'dpop-nonce-response',
  ],
  parameters: [
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
    'dpop-nonce',
    'photo',
  ],
  requests: [['authorization-server', 'POST', /^\/request$/, 'pushed-authorization-request']],
  responses: {
    'client-start-request': [[({ status }) => status >= 400, 'client-error-page']],
    'pushed-authorization-request': [
      [ok, 'pushed-authorization-response'],
      [always, 'pushed-authorization-error-response'],
    ],
    'authorization-request': inOneJwt,
    'resume-request': inOneJwt,
  },
} as const satisfies Topic
