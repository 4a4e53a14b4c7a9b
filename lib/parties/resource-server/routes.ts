/** What the Photo API serves, by path and method, and what it says to everything else (RFC 9110 §15.5.5, §15.5.6). */
import { pathBelow } from '../../world/base'
import { type Headers, type HttpResponse, header, type RequestMessage } from '../../world/message'
import { jsonResponse } from '../http'
import { listed, statusOfRefusedMethod } from '../methods'
import { type Note, objection, remark } from '../note'
import { preflightAnswer } from './cors'
import type { ResourceServerState } from './state'

type Routes = Readonly<Record<string, string>>

/** The method of each path. */
const withTokens: Routes = { '/photos': 'GET' }
const signingIn: Routes = { '/login': 'POST', '/logout': 'POST', '/me/photos': 'GET' }

type Answered = { readonly http: HttpResponse; readonly notes: Note[] }

/** The answer to a request that no route takes, or that only asks what there is; `null` where a route takes it. */
export function answerOutside(state: ResourceServerState, { http }: RequestMessage): Answered | null {
  const path = pathBelow(state.audience, http.url) ?? ''
  const routes = state.own ? signingIn : withTokens
  const method = Object.hasOwn(routes, path) ? routes[path] : undefined
  if (method === undefined) return notFound(http.method, path, routes)
  if (http.method === 'OPTIONS') return options(path, method, header(http, 'access-control-request-method'))
  return methodsOf(method).includes(http.method) ? null : wrongMethod(http.method, path, method)
}

/** RFC 9110 §9.3.2: HEAD is a GET whose answer has no body. */
function methodsOf(method: string): string[] {
  return method === 'GET' ? ['GET', 'HEAD', 'OPTIONS'] : [method, 'OPTIONS']
}

function allow(method: string): Headers {
  return [['allow', methodsOf(method).join(', ')]]
}

function notFound(method: string, path: string, routes: Routes): Answered {
  const served = listed(Object.entries(routes).map(([path, method]) => `${method} ${path}`))
  const note = objection(
    'route.unknown',
    `${method} ${path}: there is no such address here. This API serves ${served}.`,
  )
  return { http: jsonResponse(404, { error: 'not_found' }), notes: [note] }
}

function wrongMethod(asked: string, path: string, method: string): Answered {
  const note = objection('route.wrong_method', `${asked} ${path}: this address takes ${method}, and this is ${asked}.`)
  const http = jsonResponse(statusOfRefusedMethod(asked), { error: 'method_not_allowed' }, allow(method))
  return { http, notes: [note] }
}

/** A preflight (Fetch, "CORS-preflight fetch"), or the bare question which methods there are (RFC 9110 §9.3.7). */
function options(path: string, method: string, asksFor: string | undefined): Answered {
  if (asksFor !== undefined) return { http: preflightAnswer(), notes: [] }
  const text = `OPTIONS ${path}: this address takes ${method}. It is no preflight: it names no Access-Control-Request-Method.`
  return {
    http: { type: 'response', status: 204, headers: allow(method), body: '' },
    notes: [remark('route.options', text)],
  }
}
