/** Which kind a message is: a pure function of what it says, row by row. */
import { postedElsewhere } from './form-post'
import { isForm, isJson, jsonObject } from './http-text'
import type { MessageKind } from './kinds'
import { type HttpRequest, type HttpResponse, type PartyRole, redirectTarget } from './message'
import type { Answer, RequestRow, ResponseRow, ResponseRows } from './vocabulary/rows'
import { topics } from './vocabulary/topics'

const requestRows = topics.flatMap<RequestRow<MessageKind, PartyRole>>(({ requests }) => requests)

const responseTables: readonly ResponseRows<MessageKind>[] = topics.map(({ responses }) => responses)

function responseRows(kind: MessageKind): readonly ResponseRow<MessageKind>[] {
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
