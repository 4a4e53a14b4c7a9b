/** Problems as the API answers them: RFC 9457, with a stable code and the member of the request that is to blame. */
import 'server-only'
import type { Problem } from '@/lib/api/shapes'
import { isRunError, type RunErrorCode } from '@/lib/play/errors'
import { isStoreError, type StoreErrorCode } from '@/lib/store/errors'
import { isWorldError } from '@/lib/world/errors'
import { answerJson } from './answer'

/** What is wrong with a request before any run is asked. */
export class RequestError extends Error {
  override readonly name = 'RequestError'
  readonly status: number
  readonly code: string
  readonly field: string | undefined
  readonly headers: Record<string, string>

  constructor(status: number, code: string, message: string, field?: string, headers: Record<string, string> = {}) {
    super(message)
    this.status = status
    this.code = code
    this.field = field
    this.headers = headers
  }
}

/** Answers with what the work gives, or with the problem it ran into. An error that nobody foresaw is logged, and told without its details. */
export async function answering(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work()
  } catch (error) {
    const problem = describe(error)
    if (problem.status === 500) console.error(error)
    const headers = error instanceof RequestError ? error.headers : {}
    return answerJson(problem, problem.status, { ...headers, 'content-type': 'application/problem+json' })
  }
}

function describe(error: unknown): Problem {
  if (error instanceof RequestError) {
    const { status, code, message, field } = error
    return { title: titles[status] ?? 'Bad request', status, detail: message, code, field }
  }
  if (isRunError(error)) return problem(runStatus[error.code], error.code, error.message, error.field)
  if (isStoreError(error)) return problem(storeStatus[error.code], error.code, error.message)
  if (isWorldError(error)) return problem(422, error.code, error.message, error.field)
  return problem(500, 'internal', 'Something went wrong on this server. The run is as it was.')
}

/** The HTTP status that says it (RFC 9110 §15.5). */
const runStatus: Readonly<Record<RunErrorCode, number>> = {
  unknown_flow: 404,
  setting_elsewhere: 422,
  unknown_run: 404,
  unknown_step: 404,
  unknown_message: 404,
  unknown_what_if: 404,
  what_if_elsewhere: 409,
  too_many_steps: 409,
  run_too_large: 409,
  unknown_lab: 404,
  unknown_fix: 404,
}

/** RFC 9110 §15.6.4, RFC 4918 §11.5. */
const storeStatus: Readonly<Record<StoreErrorCode, number>> = {
  run_gone: 404,
  room_taken: 503,
  room_gone: 404,
  step_taken: 503,
  storage_full: 507,
  storage_unavailable: 503,
  newer_layout: 503,
}

function problem(status: number, code: string, detail: string, field?: string): Problem {
  return { title: titles[status] ?? 'Bad request', status, detail, code, field }
}

const titles: Readonly<Record<number, string>> = {
  400: 'Malformed request',
  403: 'Not allowed',
  404: 'Not found',
  409: 'Not possible here',
  413: 'Too large',
  415: 'Not JSON',
  422: 'Cannot be done',
  429: 'Too many requests',
  500: 'Our mistake',
  503: 'Not available',
  507: 'No room',
}
