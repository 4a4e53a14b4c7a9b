/** Cross-origin resource sharing: what a page's script may ask another site, and what it may read of the answer (Fetch, "CORS protocol"). */
import { type Headers, type HttpRequest, type HttpResponse, header, mediaType } from '../../world/message'

/** Fetch, "CORS-safelisted request-header": with these a script cannot do more than a form can, so nobody is asked first. */
const safeTypes: readonly string[] = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain']
const safeHeaders: readonly string[] = ['accept', 'accept-language', 'content-language']
const safeMethods: readonly string[] = ['GET', 'HEAD', 'POST']

/** Header fields that browsers set themselves, whatever a script says (Fetch, "forbidden request-header"). */
const forbidden: readonly string[] = ['host', 'cookie', 'origin', 'referer', 'user-agent']

/** What a script set by itself. */
export function ownHeaders({ headers }: HttpRequest): Headers {
  return headers.filter(([name]) => !forbidden.includes(name) && !name.startsWith('sec-'))
}

/** The names of the header fields that another site must have agreed to, sorted (Fetch, "CORS-unsafe request-header names"). */
function unsafeNames(request: HttpRequest): string[] {
  const names = ownHeaders(request).map(([name]) => name)
  const isSafe = (name: string) =>
    safeHeaders.includes(name) || (name === 'content-type' && safeTypes.includes(mediaType(request)))
  return [...new Set(names.filter((name) => !isSafe(name)))].sort()
}

/** Fetch, "HTTP fetch": whether another site is asked before this request is sent. */
export function needsPreflight(request: HttpRequest): boolean {
  return !safeMethods.includes(request.method) || unsafeNames(request).length > 0
}

/** The question whether a request may be sent. */
export function preflightFor(request: HttpRequest): HttpRequest {
  const names = unsafeNames(request)
  const headers = [
    ['accept', '*/*'],
    ['access-control-request-method', request.method],
    ...(names.length ? [['access-control-request-headers', names.join(',')] as const] : []),
  ] as const
  return { type: 'request', method: 'OPTIONS', url: request.url, headers, body: '' }
}

/** Why the answer to a preflight forbids the request; `null` where it does not (Fetch, "CORS-preflight fetch"). */
export function preflightProblem(answer: HttpResponse, request: HttpRequest, origin: string): string | null {
  const problem = corsProblem(answer, origin)
  if (problem) return problem
  if (answer.status < 200 || answer.status > 299) return `The preflight was answered ${answer.status}.`
  const methods = listIn(answer, 'access-control-allow-methods').map((name) => name.toUpperCase())
  if (!safeMethods.includes(request.method) && !methods.includes(request.method) && !methods.includes('*'))
    return `Access-Control-Allow-Methods does not name ${request.method}.`
  const names = listIn(answer, 'access-control-allow-headers')
  // The star does not cover Authorization (Fetch, "CORS-preflight fetch").
  const missing = unsafeNames(request).find(
    (name) => !names.includes(name) && !(names.includes('*') && name !== 'authorization'),
  )
  return missing === undefined ? null : `Access-Control-Allow-Headers does not name "${missing}".`
}

/** Why a script of this origin may not read an answer; `null` where it may (Fetch, "CORS check"). */
export function corsProblem(answer: HttpResponse, origin: string): string | null {
  const allowed = header(answer, 'access-control-allow-origin')
  if (allowed === '*' || allowed === origin) return null
  if (allowed === undefined) return `Access-Control-Allow-Origin is missing, so "${origin}" may not read the answer.`
  return `Access-Control-Allow-Origin is ${allowed === '' ? 'there, and empty' : `"${allowed}"`}, and the page is of "${origin}".`
}

const readableHeaders: readonly string[] = [
  'cache-control',
  'content-language',
  'content-length',
  'content-type',
  'expires',
  'last-modified',
  'pragma',
]

/** What of another site's answer a script gets to see: these header fields, and those that the site names (Fetch, "CORS-safelisted response-header name"). */
export function readableOf(answer: HttpResponse): HttpResponse {
  const exposed = listIn(answer, 'access-control-expose-headers')
  const isShown = (name: string) => readableHeaders.includes(name) || exposed.includes(name) || exposed.includes('*')
  return { ...answer, headers: answer.headers.filter(([name]) => isShown(name.toLowerCase()) && name !== 'set-cookie') }
}

function listIn(answer: HttpResponse, name: string): string[] {
  return (header(answer, name) ?? '')
    .split(',')
    .map((item) => item.trim().toLowerCase())
    .filter(Boolean)
}
