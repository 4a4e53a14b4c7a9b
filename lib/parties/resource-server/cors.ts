/** Which pages' scripts may call the API, and what they may read of its answers (Fetch, "CORS protocol"). A server that calls sends no Origin, and is told nothing. */
import { type Headers, type HttpRequest, type HttpResponse, header } from '../../world/message'

const allowedMethods = 'GET'
const allowedHeaders = 'authorization, dpop'
/** What a refusal says stands in these (RFC 6750 §3, RFC 9449 §8). */
const exposedHeaders = 'www-authenticate, dpop-nonce'

/** The answer, with what browsers have to know where a page's script has asked. */
export function withCors(origins: readonly string[], request: HttpRequest, answer: HttpResponse): HttpResponse {
  const origin = header(request, 'origin')
  if (origin === undefined) return answer
  const allow: Headers = origins.includes(origin)
    ? [
        ['access-control-allow-origin', origin],
        ['access-control-expose-headers', exposedHeaders],
      ]
    : []
  return { ...answer, headers: [...answer.headers, ['vary', 'origin'], ...allow] }
}

/** The answer to the question whether a script may ask (Fetch, "CORS-preflight fetch"). Who it is for is `withCors`'s business. */
export function preflightAnswer(): HttpResponse {
  const headers = [
    ['access-control-allow-methods', allowedMethods],
    ['access-control-allow-headers', allowedHeaders],
    ['access-control-max-age', '3600'],
  ] as const
  return { type: 'response', status: 204, headers, body: '' }
}
