/** Says what is wrong with a body, member by member. */
import 'server-only'
import type { z } from 'zod'
import { RequestError } from './problem'

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

/** What is wrong with a body that does not fit its schema. */
export function malformed({ issues: [first] }: z.ZodError): RequestError {
  const issue = first && inClosestShape(first)
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined
  const field = [...(issue?.path ?? []), ...(unknown ? [unknown] : [])].join('.')
  const where = field ? `"${field}": ` : ''
  const message = `${where}${issue?.message ?? 'The body is not what is expected.'}`
  return new RequestError(400, 'invalid_body', message, field || undefined)
}
