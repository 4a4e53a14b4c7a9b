/** Problems as the API answers them: RFC 9457, with a stable code and the member of the request that is to blame. */
import 'server-only'
import { z } from 'zod'
import { RunError, runErrorStatus } from '@/lib/runs/errors'
import { WorldError } from '@/lib/world/errors'
import { answerJson } from './answer'

export type ProblemDetails = {
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: string
  readonly field?: string
}

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

function describe(error: unknown): ProblemDetails {
  if (error instanceof RequestError) {
    const { status, code, message, field } = error
    return { title: titles[status] ?? 'Bad request', status, detail: message, code, field }
  }
  if (error instanceof RunError) return problem(runErrorStatus[error.code], error.code, error.message, error.field)
  if (error instanceof WorldError) return problem(422, error.code, error.message, error.field)
  if (error instanceof z.ZodError) return ofIssue(error.issues[0])
  return problem(500, 'internal', 'Something went wrong on this server. The run is as it was.')
}

function problem(status: number, code: string, detail: string, field?: string): ProblemDetails {
  return { title: titles[status] ?? 'Bad request', status, detail, code, field }
}

const titles: Readonly<Record<number, string>> = {
  400: 'Malformed request',
  404: 'Not found',
  409: 'Not possible here',
  413: 'Too large',
  415: 'Not JSON',
  422: 'Cannot be done',
  429: 'Too many runs',
  500: 'Our mistake',
}

type Issue = z.core.$ZodIssue

/** Where a body may have one of several shapes, what is wrong with the shape that it comes closest to. */
function inClosestShape(issue: Issue): Issue {
  const shapes = issue.code === 'invalid_union' ? issue.errors.filter(({ length }) => length) : []
  const [closest] = shapes.toSorted((one, other) => distance(one) - distance(other))
  return closest?.[0] ? inClosestShape({ ...closest[0], path: [...issue.path, ...closest[0].path] }) : issue
}

/** How many members a shape lacks, has too many, or has of the wrong type. What is wrong inside a member does not count. */
function distance(issues: readonly Issue[]): number {
  const outer = issues.map((issue) => {
    if (issue.path.length === 0) return issue.code === 'unrecognized_keys' ? issue.keys.length : 1
    return issue.path.length === 1 && issue.code !== 'unrecognized_keys' ? 1 : 0
  })
  return outer.reduce<number>((sum, count) => sum + count, 0)
}

function ofIssue(first: Issue | undefined): ProblemDetails {
  const issue = first && inClosestShape(first)
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined
  const field = [...(issue?.path ?? []), ...(unknown ? [unknown] : [])].join('.')
  const where = field ? `"${field}": ` : ''
  return problem(
    400,
    'invalid_body',
    `${where}${issue?.message ?? 'The body is not what is expected.'}`,
    field || undefined,
  )
}
