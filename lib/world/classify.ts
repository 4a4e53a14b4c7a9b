/** Which kind a message is: a pure function of what it says, row by row. */
import type { MessageKind } from './kinds'
import { type HttpRequest, type HttpResponse, type PartyRole, redirectTarget } from './message'

type RequestRow = readonly [role: PartyRole, method: string, path: RegExp, kind: MessageKind]

const requestRows: readonly RequestRow[] = [
  ['client', 'GET', /^\/$/, 'client-home-request'],
  ['client', 'GET', /^\/print$/, 'client-start-request'],
  ['client', 'GET', /^\/callback$/, 'callback-request'],
  ['client', 'GET', /^\/photos$/, 'photos-page-request'],
  ['authorization-server', 'GET', /^\/auth$/, 'authorization-request'],
  ['authorization-server', 'GET', /^\/auth\/[^/]+$/, 'resume-request'],
  ['authorization-server', 'GET', /^\/sign-in\//, 'sign-in-page-request'],
  ['authorization-server', 'POST', /^\/sign-in\//, 'sign-in-submission'],
  ['authorization-server', 'GET', /^\/consent\//, 'consent-page-request'],
  ['authorization-server', 'POST', /^\/consent\//, 'consent-submission'],
  ['authorization-server', 'POST', /^\/token$/, 'token-request'],
  ['authorization-server', 'POST', /^\/token\/introspection$/, 'introspection-request'],
  ['authorization-server', 'GET', /^\/jwks$/, 'jwks-request'],
  ['authorization-server', 'GET', /^\/\.well-known\//, 'metadata-request'],
  ['resource-server', 'GET', /^\/photos$/, 'api-request'],
]

type Answer = {
  readonly redirect: boolean
  readonly ok: boolean
  readonly path: string
  readonly names: ReadonlySet<string>
  /** True where a redirect leaves the server that sent it. */
  readonly leaves: boolean
}

type ResponseRow = readonly [test: (answer: Answer) => boolean, kind: MessageKind]

const leavesWith =
  (name: string) =>
  ({ leaves, names }: Answer): boolean =>
    leaves && names.has(name)
const redirectsTo =
  (start: string) =>
  ({ redirect, path }: Answer): boolean =>
    redirect && path.startsWith(start)
const ok = (answer: Answer): boolean => answer.ok
const always = (): boolean => true

/** What the pages of the authorization server may answer, whichever of them was asked. */
const atAuthorizationServer: readonly ResponseRow[] = [
  [leavesWith('code'), 'authorization-response'],
  [leavesWith('error'), 'authorization-error-response'],
  [redirectsTo('/sign-in/'), 'sign-in-redirect'],
  [redirectsTo('/consent/'), 'consent-redirect'],
  [redirectsTo('/auth/'), 'resume-redirect'],
]

const signInPage: ResponseRow = [ok, 'sign-in-page']
const consentPage: ResponseRow = [ok, 'consent-page']
const errorPage: ResponseRow = [always, 'authorization-error-page']

const responseRows: Readonly<Partial<Record<MessageKind, readonly ResponseRow[]>>> = {
  'client-home-request': [[ok, 'client-home-page']],
  'client-start-request': [[({ redirect }) => redirect, 'authorization-redirect']],
  'callback-request': [
    [redirectsTo('/photos'), 'signed-in-redirect'],
    [always, 'client-error-page'],
  ],
  'photos-page-request': [
    [ok, 'photos-page'],
    [redirectsTo('/'), 'other-response'],
    [always, 'client-error-page'],
  ],
  'authorization-request': [...atAuthorizationServer, errorPage],
  'resume-request': [...atAuthorizationServer, errorPage],
  'sign-in-page-request': [signInPage, errorPage],
  'sign-in-submission': [...atAuthorizationServer, signInPage, errorPage],
  'consent-page-request': [consentPage, errorPage],
  'consent-submission': [...atAuthorizationServer, consentPage, errorPage],
  'token-request': [
    [ok, 'token-response'],
    [always, 'token-error-response'],
  ],
  'introspection-request': [
    [ok, 'introspection-response'],
    [always, 'introspection-error-response'],
  ],
  'jwks-request': [[ok, 'jwks-response']],
  'metadata-request': [[ok, 'metadata-response']],
  'api-request': [
    [ok, 'api-response'],
    [always, 'api-error-response'],
  ],
}

/** The kind of a request to a party that plays `role`; `null` where nobody is there. */
export function classifyRequest(http: HttpRequest, role: PartyRole | null): MessageKind {
  const path = URL.canParse(http.url) ? new URL(http.url).pathname : ''
  const row = requestRows.find(([at, method, pattern]) => at === role && method === http.method && pattern.test(path))
  return row?.[3] ?? 'other-request'
}

/** The kind of a response to a request of this kind and URL. */
export function classifyResponse(http: HttpResponse, kind: MessageKind, requestUrl: string): MessageKind {
  const answer = readAnswer(http, requestUrl)
  return responseRows[kind]?.find(([test]) => test(answer))?.[1] ?? 'other-response'
}

function readAnswer(http: HttpResponse, requestUrl: string): Answer {
  const location = redirectTarget(http)
  const target = location === undefined ? null : URL.parse(location, requestUrl)
  return {
    redirect: location !== undefined,
    ok: http.status >= 200 && http.status < 300,
    path: target?.pathname ?? '',
    names: new Set(target?.searchParams.keys()),
    leaves: target !== null && target.origin !== new URL(requestUrl).origin,
  }
}
