/** What could be an HTTP message (RFC 9110), and what could not. */
import { impossible } from './errors'
import type { Http, HttpRequest, HttpResponse } from './message'

const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/
const fieldValue = /^[\t\x20-\x7E\x80-\xFF]*$/

/** Why HTTP does not allow a message (RFC 9110 §5.5, §5.6.2, §9.1 and §15); `null` where it does. */
export function problemWith(http: Http): string | null {
  return headerProblem(http) ?? (http.type === 'response' ? statusProblem(http) : requestProblem(http))
}

/**
 * The message itself, where HTTP allows it.
 *
 * @throws WorldError `impossible_message`.
 */
export function checked<Kind extends Http>(http: Kind, field: string): Kind {
  const problem = problemWith(http)
  if (problem !== null) throw impossible(field, problem)
  return http
}

function headerProblem({ headers }: Http): string | null {
  for (const [name, value] of headers) {
    if (!token.test(name)) return `"${name}" is no header name.`
    if (!fieldValue.test(value)) return `The header "${name}" has characters that a header cannot carry.`
  }
  return null
}

function statusProblem({ status }: HttpResponse): string | null {
  const isOne = Number.isInteger(status) && status >= 200 && status <= 599
  return isOne ? null : 'The status of an answer is a whole number from 200 to 599.'
}

function requestProblem({ method, url, body }: HttpRequest): string | null {
  if (!/^[A-Z]{1,20}$/.test(method) || ['CONNECT', 'TRACE', 'TRACK'].includes(method))
    return `"${method}" is no method that can be sent here.`
  if (!isTarget(url)) return `"${url}" is no http address.`
  return body && ['GET', 'HEAD'].includes(method) ? `A ${method} request carries no body.` : null
}

/** RFC 3986 §2: an address is visible ASCII. RFC 9110 §4.2.4: a sender puts no name or password into it. */
function isTarget(text: string): boolean {
  if (!/^https?:[\x21-\x7E]+$/.test(text) || !URL.canParse(text)) return false
  const { username, password } = new URL(text)
  return !username && !password
}
