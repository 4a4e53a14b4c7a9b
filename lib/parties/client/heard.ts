/** What kind of answer came, by what is in it: never by what a library made of it. */
import { type HttpResponse, mediaType } from '../../world/message'
import { membersOf } from '../thrown'

/** Where the answer names an error of OAuth's, that name; else what it is like. */
export type Heard = {
  readonly kind: AnswerKind
  /** `null` where no answer of HTTP was read. */
  readonly status: number | null
  readonly error: string | null
}

export type AnswerKind = 'withheld' | 'error' | 'challenge' | ByStatus | ByBody | 'unfit'
type ByStatus = 'failed' | 'too-many' | 'unauthorized' | 'forbidden' | 'not-there' | 'method' | 'refused' | 'redirect'
type ByBody = 'empty' | 'page' | 'not-json' | 'not-object'

/** Errors that a person can do nothing about but wait. */
const statuses: readonly (readonly [from: number, to: number, kind: ByStatus])[] = [
  [300, 399, 'redirect'],
  [401, 401, 'unauthorized'],
  [403, 403, 'forbidden'],
  [404, 404, 'not-there'],
  [405, 405, 'method'],
  [410, 410, 'not-there'],
  [400, 499, 'refused'],
]

const bodies: readonly (readonly [is: (http: HttpResponse) => boolean, kind: ByBody])[] = [
  [({ body }) => body.trim() === '', 'empty'],
  [(http) => mediaType(http) === 'text/html' || http.body.trimStart().startsWith('<'), 'page'],
  [({ body }) => jsonIn(body) === undefined, 'not-json'],
  [({ body }) => !isObject(jsonIn(body)), 'not-object'],
]

/** What came. RFC 6750 §3.1: a challenge without an error says that no token was seen, whatever the body says. `thrown`: by whoever judged it. `http`: `null` where the answer came through the browser's address. */
export function heard(http: HttpResponse | null, thrown: unknown): Heard {
  const error = errorIn(thrown) ?? (http && http.status >= 400 && !isChallenge(thrown) ? errorMember(http) : null)
  return { kind: http ? kindOf(http, thrown, error) : error ? 'error' : 'unfit', status: http?.status ?? null, error }
}

/** The browser would not let the page read what came (CORS). */
export const withheld: Heard = { kind: 'withheld', status: null, error: null }

function kindOf(http: HttpResponse, thrown: unknown, error: string | null): AnswerKind {
  if (http.status >= 500) return 'failed'
  if (http.status === 429) return 'too-many'
  if (error !== null) return 'error'
  if (isChallenge(thrown)) return 'challenge'
  return statusKind(http) ?? bodies.find(([is]) => is(http))?.[1] ?? 'unfit'
}

function statusKind({ status }: HttpResponse): ByStatus | undefined {
  return statuses.find(([from, to]) => status >= from && status <= to)?.[2]
}

function isChallenge(thrown: unknown): boolean {
  return membersOf(thrown).code === 'OAUTH_WWW_AUTHENTICATE_CHALLENGE'
}

/** RFC 6749 §4.1.2.1 and §5.2, RFC 6750 §3: the member, the parameter, or that of the challenge. */
function errorIn(thrown: unknown): string | null {
  const { error, cause } = membersOf(thrown)
  const challenge: unknown = isChallenge(thrown) && Array.isArray(cause) ? cause[0] : undefined
  const named = challenge ? membersOf(membersOf(challenge).parameters).error : error
  return typeof named === 'string' && named !== '' ? named : null
}

function errorMember({ body }: HttpResponse): string | null {
  const { error } = membersOf(jsonIn(body))
  return typeof error === 'string' && error !== '' ? error : null
}

function jsonIn(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

function isObject(value: unknown): boolean {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
