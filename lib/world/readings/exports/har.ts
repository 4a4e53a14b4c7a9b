/** A branch as HAR 1.2, which the network panel of a browser opens. http://www.softwareishard.com/blog/har-12-spec/ */
import { isForm, reasonOf } from '../../http-text'
import { type Headers, type Http, type HttpRequest, type HttpResponse, header, redirectTarget } from '../../message'
import type { StepView } from '../../run'
import { type Exchange, exchangesOf } from './exchanges'
import { cookiesSent, cookiesSet, type HarCookie } from './har-cookies'
import { type HarPage, pagesOf } from './har-pages'

type Pair = { readonly name: string; readonly value: string }

export type Har = { readonly log: HarLog }

type HarLog = {
  readonly version: '1.2'
  readonly creator: { readonly name: string; readonly version: string }
  readonly pages: readonly HarPage[]
  readonly entries: readonly HarEntry[]
}

type HarEntry = {
  readonly pageref?: string
  readonly startedDateTime: string
  readonly time: number
  readonly request: HarRequest
  readonly response: HarResponse
  readonly cache: Record<string, never>
  readonly timings: Readonly<Record<'blocked' | 'dns' | 'connect' | 'send' | 'wait' | 'receive' | 'ssl', number>>
  readonly comment: string
}

type HarMessage = {
  readonly httpVersion: string
  readonly cookies: readonly HarCookie[]
  readonly headers: readonly Pair[]
  readonly headersSize: number
  readonly bodySize: number
}

type HarRequest = HarMessage & {
  readonly method: string
  readonly url: string
  readonly queryString: readonly Pair[]
  readonly postData?: { readonly mimeType: string; readonly params: readonly Pair[]; readonly text: string }
}

type HarResponse = HarMessage & {
  readonly status: number
  readonly statusText: string
  readonly content: { readonly size: number; readonly mimeType: string; readonly text: string }
  readonly redirectURL: string
}

/** What the messages of a run do not say: no bytes were sent, so no version of HTTP and no size of headers. */
const unknown = -1
const unknownVersion = 'unknown'

/** The requests of a path with their answers. `nameOf` gives a party's name, for the comment of each. */
export function toHar(path: readonly StepView[], nameOf: (party: string | null) => string): Har {
  const exchanges = exchangesOf(path)
  const { pages, pageOf } = pagesOf(exchanges)
  const entries = exchanges.map((exchange): HarEntry => {
    const pageref = pageOf.get(exchange.request.id)
    return { ...(pageref === undefined ? {} : { pageref }), ...entryOf(exchange, nameOf) }
  })
  return { log: { version: '1.2', creator: { name: 'Claimcheck', version: '1' }, pages, entries } }
}

function entryOf({ request, response, startedAt, endedAt }: Exchange, nameOf: (party: string | null) => string) {
  const time = endedAt - startedAt
  return {
    startedDateTime: new Date(startedAt).toISOString(),
    time,
    request: requestOf(request.http),
    response: response ? responseOf(response.http) : noResponse,
    cache: {},
    timings: { blocked: unknown, dns: unknown, connect: unknown, send: 0, wait: time, receive: 0, ssl: unknown },
    comment: `${request.id}. ${request.kind}, ${request.channel} channel, ${nameOf(request.from)} to ${nameOf(request.to)}`,
  }
}

function requestOf(http: HttpRequest): HarRequest {
  const postData = {
    mimeType: header(http, 'content-type') ?? '',
    params: isForm(http) ? pairsOf(new URLSearchParams(http.body)) : [],
    text: http.body,
  }
  return {
    method: http.method,
    url: toUri(http.url),
    queryString: URL.canParse(http.url) ? pairsOf(new URL(http.url).searchParams) : [],
    ...messageOf(http, cookiesSent(http)),
    ...(http.body === '' ? {} : { postData }),
  }
}

function responseOf(http: HttpResponse): HarResponse {
  const mimeType = header(http, 'content-type') ?? 'x-unknown'
  return {
    status: http.status,
    statusText: reasonOf(http.status),
    ...messageOf(http, cookiesSet(http)),
    content: { size: bytesIn(http.body), mimeType, text: http.body },
    redirectURL: redirectTarget(http) ?? '',
  }
}

/** As browsers write a request that got no answer. */
const noResponse: HarResponse = {
  status: 0,
  statusText: '',
  httpVersion: unknownVersion,
  cookies: [],
  headers: [],
  headersSize: unknown,
  bodySize: unknown,
  content: { size: 0, mimeType: 'x-unknown', text: '' },
  redirectURL: '',
}

function messageOf(http: Http, cookies: readonly HarCookie[]): HarMessage {
  const headers = namedPairs(http.headers)
  return { httpVersion: unknownVersion, cookies, headers, headersSize: unknown, bodySize: bytesIn(http.body) }
}

function namedPairs(headers: Headers): Pair[] {
  return headers.map(([name, value]) => ({ name, value }))
}

function pairsOf(parameters: URLSearchParams): Pair[] {
  return [...parameters].map(([name, value]) => ({ name, value }))
}

function bytesIn(text: string): number {
  return new TextEncoder().encode(text).length
}

/** An address typed by hand may hold characters that RFC 3986 §2 wants encoded. */
function toUri(address: string): string {
  const href = URL.canParse(address) ? new URL(address).href : address.toWellFormed()
  const [, origin = '', rest = ''] = /^([^/]*\/\/[^/?#]*)(.*)$/s.exec(href) ?? []
  return origin + rest.replace(/%(?![\dA-Fa-f]{2})|[^\w\-.~:/?#@!$&'()*+,;=%]/gu, encodeURIComponent)
}
