/** What a client’s site says to a request that none of its pages takes (RFC 9110 §15.5.5, §15.5.6). */
import { pathBelow } from '../../world/base'
import { requestsAt } from '../../world/classify'
import type { Headers, RequestMessage } from '../../world/message'
import { htmlResponse } from '../http'
import { listed, statusOfRefusedMethod } from '../methods'
import { objection, remark } from '../note'
import { answer, type Page, type Reply } from './kit'
import { errorPage } from './pages'
import type { ClientState } from './state'

/** The answer of a site that takes these kinds of request. */
export function nowhere(kinds: readonly string[]): Page {
  return async (state, message) => {
    const path = pathBelow(state.config.base, message.http.url) ?? ''
    const methods = requestsAt('client', path).flatMap(({ method, kind }) => (kinds.includes(kind) ? [method] : []))
    return methods.length === 0
      ? notThere(state, message, path)
      : otherMethod(state, message, path, [...new Set(methods)])
  }
}

function notThere(state: ClientState, message: RequestMessage, path: string): Reply {
  const name = state.config.client_name
  const note = objection('route.unknown', `${message.http.method} ${path}: ${name} has no such address.`)
  return answer(state, message, pageFor(message, 404, errorPage('Not found', `${name} has no such page.`, '', name)), [
    note,
  ])
}

function otherMethod(state: ClientState, message: RequestMessage, path: string, methods: readonly string[]): Reply {
  const { method } = message.http
  const name = state.config.client_name
  const allow = [['allow', [...methods, 'OPTIONS'].join(', ')]] as const
  const text = `${method} ${path}: this address of ${name} takes ${listed(methods)}, and this is ${method}.`
  if (method === 'OPTIONS')
    return answer(state, message, { type: 'response', status: 204, headers: allow, body: '' }, [
      remark('route.options', text),
    ])
  const page = errorPage('Not like this', `${name} takes ${listed(methods)} here.`, '', name)
  const http = pageFor(message, statusOfRefusedMethod(method), page, allow)
  return answer(state, message, http, [objection('route.wrong_method', text)])
}

/** RFC 9110 §9.3.2: the answer to a HEAD has no body. */
function pageFor({ http }: RequestMessage, status: number, html: string, headers: Headers = []) {
  return htmlResponse(status, http.method === 'HEAD' ? '' : html, headers)
}
