/** Which kind a message is: a pure function of what it says, row by row. */
import { postedElsewhere } from './form-post'
import { isForm, isJson, jsonObject } from './http-text'
import type { MessageKind } from './kinds'
import { type HttpRequest, type HttpResponse, type PartyRole, redirectTarget } from './message'
import { authorizationOptionRequests, authorizationOptionResponses } from './vocabulary/authorization-options'
import { basicRequests, basicResponses } from './vocabulary/basics'
import { browserAppRequests, browserAppResponses } from './vocabulary/browser-apps'
import { delegationRequests, delegationResponses } from './vocabulary/delegation'
import { deviceRequests, deviceResponses } from './vocabulary/device'
import { keyRotationRequests, keyRotationResponses } from './vocabulary/key-rotation'
import { logoutRequests, logoutResponses } from './vocabulary/logout'
import { noOauthRequests, noOauthResponses } from './vocabulary/no-oauth'
import { openidRequests, openidResponses } from './vocabulary/openid'
import { refreshRequests, refreshResponses } from './vocabulary/refresh'
import type { Answer, RequestRow, ResponseRow, ResponseRows } from './vocabulary/rows'

/** What other flows add is looked at first: their rows ask for more than the basic ones. */
const requestRows: readonly RequestRow[] = [
  ...authorizationOptionRequests,
  ...browserAppRequests,
  ...noOauthRequests,
  ...refreshRequests,
  ...deviceRequests,
  ...delegationRequests,
  ...openidRequests,
  ...logoutRequests,
  ...keyRotationRequests,
  ...basicRequests,
]

const responseTables: readonly ResponseRows[] = [
  authorizationOptionResponses,
  browserAppResponses,
  noOauthResponses,
  refreshResponses,
  deviceResponses,
  delegationResponses,
  openidResponses,
  logoutResponses,
  keyRotationResponses,
  basicResponses,
]

function responseRows(kind: MessageKind): readonly ResponseRow[] {
  return responseTables.flatMap((table) => table[kind] ?? [])
}

/** The kind of a request to a party that plays `role`; `null` where nobody is there. */
export function classifyRequest(http: HttpRequest, role: PartyRole | null): MessageKind {
  const url = URL.parse(http.url)
  const parameters = new URLSearchParams(isForm(http) ? http.body : url?.search)
  const row = requestRows.find(
    ([at, method, pattern, , test]) =>
      at === role && method === http.method && pattern.test(url?.pathname ?? '') && (test?.(parameters) ?? true),
  )
  return row?.[3] ?? 'other-request'
}

/** The kind of a response to a request of this kind and URL. */
export function classifyResponse(http: HttpResponse, kind: MessageKind, requestUrl: string): MessageKind {
  const answer = readAnswer(http, requestUrl)
  return responseRows(kind).find(([test]) => test(answer))?.[1] ?? 'other-response'
}

function readAnswer(http: HttpResponse, requestUrl: string): Answer {
  const location = redirectTarget(http)
  const target = location === undefined ? null : URL.parse(location, requestUrl)
  return {
    redirect: location !== undefined,
    status: http.status,
    ok: http.status >= 200 && http.status < 300,
    path: target?.pathname ?? '',
    names: new Set([...(target?.searchParams.keys() ?? []), ...new URLSearchParams(target?.hash.slice(1)).keys()]),
    leaves: target !== null && target.origin !== new URL(requestUrl).origin,
    posts: postedElsewhere(http, requestUrl),
    error: isJson(http) ? String(jsonObject(http.body)?.error ?? '') : '',
  }
}
