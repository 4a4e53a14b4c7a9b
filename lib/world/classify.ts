/** Which kind a message is: a pure function of what it says, row by row. */
import { postedElsewhere } from './form-post'
import { isForm, isJson, jsonObject } from './http-text'
import type { MessageKind } from './kinds'
import { type HttpRequest, type HttpResponse, type PartyRole, redirectTarget } from './message'
import type { Answer, RequestRow, ResponseRow, ResponseRows } from './vocabulary/rows'
import { topics } from './vocabulary/topics'
import type { Place } from './world'

const requestRows = topics.flatMap<RequestRow<MessageKind, PartyRole>>(({ requests }) => requests)

const responseTables: readonly ResponseRows<MessageKind>[] = topics.map(({ responses }) => responses)

function responseRows(kind: MessageKind): readonly ResponseRow<MessageKind>[] {
  return responseTables.flatMap((table) => table[kind] ?? [])
}

/** The kind of a request to a party that plays `role`, at a path from its base; `null` where nobody is there. */
export function classifyRequest(http: HttpRequest, at: { role: PartyRole; path: string } | null): MessageKind {
  const parameters = new URLSearchParams(isForm(http) ? http.body : URL.parse(http.url)?.search)
  const row = requestRows.find(
    ([role, method, pattern, , test]) =>
      at?.role === role && method === http.method && pattern.test(at.path) && (test?.(parameters) ?? true),
  )
  return row?.[3] ?? 'other-request'
}

/** Where an address leads, in the world in which it stands. */
type Places = (url: string) => Place | null

/** What a role may be asked at this path: by which method, and as which kind. */
export function requestsAt(role: PartyRole, path: string): readonly { method: string; kind: MessageKind }[] {
  const rows = requestRows.filter(([each, , pattern]) => each === role && pattern.test(path))
  return rows.map(([, method, , kind]) => ({ method, kind }))
}

/** The kind of a response to a request of this kind and URL. */
export function classifyResponse(
  http: HttpResponse,
  kind: MessageKind,
  requestUrl: string,
  places: Places,
): MessageKind {
  const answer = readAnswer(http, requestUrl, places)
  return responseRows(kind).find(([test]) => test(answer))?.[1] ?? 'other-response'
}

function readAnswer(http: HttpResponse, requestUrl: string, places: Places): Answer {
  const location = redirectTarget(http)
  const target = location === undefined ? null : URL.parse(location, requestUrl)
  const leaves = (url: string) => isElsewhere(places(url), places(requestUrl))
  return {
    redirect: location !== undefined,
    status: http.status,
    ok: http.status >= 200 && http.status < 300,
    path: target ? (places(target.href)?.path ?? target.pathname) : '',
    names: new Set([...(target?.searchParams.keys() ?? []), ...new URLSearchParams(target?.hash.slice(1)).keys()]),
    leaves: target !== null && leaves(target.href),
    posts: postedElsewhere(http, requestUrl, leaves),
    error: isJson(http) ? String(jsonObject(http.body)?.error ?? '') : '',
  }
}

function isElsewhere(there: Place | null, here: Place | null): boolean {
  return there === null || there.party !== here?.party
}
