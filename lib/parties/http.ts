/** Between our messages and the platform's Request and Response. */
import type { Headers as HeaderList, HttpRequest, HttpResponse } from '../world/message'

/** Header fields that say how and when bytes travelled, not what was said: a message is delivered whole. */
const leftOut = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'date'])

/** A platform Request with the same method, address, headers and body. */
export function toRequest(http: HttpRequest): Request {
  const headers = new Headers(http.headers.map(([name, value]): [string, string] => [name, value]))
  return new Request(http.url, { method: http.method, headers, body: http.body || undefined })
}

/** A platform Response with the same status, headers and body. */
export function toResponse(http: HttpResponse): Response {
  const headers = new Headers(http.headers.map(([name, value]): [string, string] => [name, value]))
  const hasNoBody = [204, 205, 304].includes(http.status)
  return new Response(hasNoBody ? null : http.body, { status: http.status, headers })
}

/** Our message for a platform Response. Reads its body. */
export async function fromResponse(response: Response): Promise<HttpResponse> {
  return {
    type: 'response',
    status: response.status,
    headers: wireHeaders(response.headers),
    body: await response.text(),
  }
}

/** Our message for a request that a library wants to send. */
export function fromInit(url: string, init: { method?: string; headers: HeadersInit; body?: unknown }): HttpRequest {
  const headers = wireHeaders(new Headers(init.headers))
  return { type: 'request', method: init.method ?? 'GET', url, headers, body: init.body ? String(init.body) : '' }
}

function wireHeaders(headers: Headers): HeaderList {
  return [...headers].filter(([name]) => !leftOut.has(name))
}

/** RFC 9111 §5.2.2.5: no cache keeps the answer. */
export const noStore: HeaderList = [['cache-control', 'no-store']]

/** A page of a party. */
export function htmlResponse(status: number, body: string, headers: HeaderList = []): HttpResponse {
  return { type: 'response', status, headers: [['content-type', 'text/html; charset=utf-8'], ...headers], body }
}

/** RFC 9110 §15.4.4: go and GET that, whatever the method was. */
export function seeOther(location: string, headers: HeaderList = []): HttpResponse {
  return { type: 'response', status: 303, headers: [['location', location], ...headers], body: '' }
}

/** An answer in JSON (RFC 8259). */
export function jsonResponse(status: number, body: unknown, headers: HeaderList = []): HttpResponse {
  return {
    type: 'response',
    status,
    headers: [['content-type', 'application/json; charset=utf-8'], ...headers],
    body: JSON.stringify(body),
  }
}
