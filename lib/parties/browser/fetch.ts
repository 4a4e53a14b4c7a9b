/** What a page's script asks for: sent by the browser with the headers that browsers add, and handed over if the rules allow it (Fetch, "Fetching"). */
import type { SerializedCookieJar } from 'tough-cookie'
import { type Headers, type HttpRequest, type HttpResponse, redirectTarget } from '../../world/message'
import { cookiesFor, siteOf } from './cookies'
import { corsProblem, needsPreflight, ownHeaders, preflightFor, preflightProblem, readableOf } from './cors'
import { refererOf } from './navigation'

/** A question of a script that has no answer yet. */
export type Fetch = {
  /** The id by which the script knows it. */
  readonly id: number
  /** The address of the page whose script asks. */
  readonly page: string
  readonly request: HttpRequest
  /** What is under way: the question whether it may be asked, or the question itself. */
  readonly stage: 'preflight' | 'request'
}

/** A new question, with what is sent for it first. */
export function newFetch(id: number, page: string, request: HttpRequest): Fetch {
  const asksFirst = !isSameOrigin(page, request.url) && needsPreflight(request)
  return { id, page, request, stage: asksFirst ? 'preflight' : 'request' }
}

/** The message that a question is at this stage. Cookies go along to the page's own site alone (credentials mode "same-origin"). */
export function messageOf({ page, request, stage }: Fetch, jar: SerializedCookieJar, now: number): HttpRequest {
  if (stage === 'preflight') return withHeaders(preflightFor(request), page, [])
  const cookie = isSameOrigin(page, request.url) ? cookiesFor(jar, request, page, now).line : ''
  return withHeaders({ ...request, headers: ownHeaders(request) }, page, cookie ? [['cookie', cookie]] : [])
}

/** What the browser makes of an answer: it lets the question follow, hands the answer over, or keeps it. */
export type Verdict =
  | { readonly is: 'may-ask' }
  | { readonly is: 'readable'; readonly http: HttpResponse }
  | { readonly is: 'kept'; readonly because: string }

/** Judges an answer by the stage that its question is at (Fetch, "HTTP fetch"). */
export function judge({ page, request, stage }: Fetch, http: HttpResponse): Verdict {
  const origin = new URL(page).origin
  if (stage === 'preflight') {
    const problem = preflightProblem(http, request, origin)
    return problem ? { is: 'kept', because: problem } : { is: 'may-ask' }
  }
  // Our scripts ask for no redirect to be followed: what they would get is an answer without anything in it.
  if (redirectTarget(http) !== undefined) return { is: 'kept', because: 'The answer is a redirect.' }
  if (isSameOrigin(page, request.url)) return { is: 'readable', http }
  const problem = corsProblem(http, origin)
  return problem ? { is: 'kept', because: problem } : { is: 'readable', http: readableOf(http) }
}

/** True where a script's answer may set cookies: on its own site. */
export function setsCookies({ page, request }: Fetch): boolean {
  return isSameOrigin(page, request.url)
}

function isSameOrigin(page: string, url: string): boolean {
  return new URL(page).origin === new URL(url).origin
}

function withHeaders(request: HttpRequest, page: string, more: Headers): HttpRequest {
  const { origin } = new URL(page)
  const sendsOrigin = !isSameOrigin(page, request.url) || !['GET', 'HEAD'].includes(request.method)
  const headers = [
    ['host', new URL(request.url).host],
    ...request.headers,
    ...(sendsOrigin ? [['origin', origin] as const] : []),
    ...refererOf(request.url, page),
    ['sec-fetch-mode', 'cors'],
    ['sec-fetch-site', relationOf(page, request.url)],
    ...more,
  ] as const
  return { ...request, headers }
}

/** Fetch Metadata §2.4. */
function relationOf(page: string, url: string): string {
  if (isSameOrigin(page, url)) return 'same-origin'
  return siteOf(page) === siteOf(url) ? 'same-site' : 'cross-site'
}
