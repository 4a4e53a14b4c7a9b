/** Messages as text: what stood on the wire, one line after another. */
import { type Http, mediaType } from './message'

/** The first line: `POST https://id.acme.test/token`, `303 See Other`. */
export function startLine(http: Http): string {
  if (http.type === 'request') return `${http.method} ${http.url}`
  return `${http.status} ${reasonOf(http.status)}`.trim()
}

/** The words that go with a status; none for one that is not in the list. */
export function reasonOf(status: number): string {
  return reasons[status] ?? ''
}

/** The body; JSON is laid out over lines where `pretty` is asked for. A body that is no JSON stays as it is. */
export function bodyText(http: Http, pretty: boolean): string {
  if (!pretty || !isJson(http)) return http.body
  try {
    return JSON.stringify(JSON.parse(http.body), null, 2)
  } catch {
    return http.body
  }
}

/** True for `application/json` and for every type built on it (RFC 6839 §3.1). */
export function isJson(http: Http): boolean {
  const type = mediaType(http)
  return type === 'application/json' || type.endsWith('+json')
}

/** True for a form as browsers and OAuth clients send it (RFC 6749 Appendix B). */
export function isForm(http: Http): boolean {
  return mediaType(http) === 'application/x-www-form-urlencoded'
}

/** The object that a JSON text spells; `null` where it spells none. Never throws. */
export function jsonObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
  } catch {
    return null
  }
}

/** RFC 9110 §15 and RFC 6585; a status that is not here stands alone. */
const reasons: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  202: 'Accepted',
  204: 'No Content',
  301: 'Moved Permanently',
  302: 'Found',
  303: 'See Other',
  304: 'Not Modified',
  307: 'Temporary Redirect',
  308: 'Permanent Redirect',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  409: 'Conflict',
  410: 'Gone',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
}
