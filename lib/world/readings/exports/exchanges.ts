/** The requests of a branch, each with the answer it got: what a network panel lists. */
import { isRequest, isResponse, type RequestMessage, type ResponseMessage } from '../../message'
import type { StepId, StepView } from '../../run'
import { rowsOf } from '../tree'

export type Exchange = {
  readonly request: RequestMessage
  /** `null` where no answer was sent in this branch. */
  readonly response: ResponseMessage | null
  /** Milliseconds since 1970: when the request was sent, and when its answer had arrived (or, if it has not, was sent). */
  readonly startedAt: number
  readonly endedAt: number
}

/** Every request of a path in the order in which they were sent, as they were delivered. */
export function exchangesOf(path: readonly StepView[]): Exchange[] {
  const rows = rowsOf(path)
  const at = (step: StepId | null | undefined) => path.find(({ id }) => id === step)?.at
  const answers = rows.filter(({ message }) => isResponse(message))
  return rows.flatMap(({ message, sentIn }) => {
    if (!isRequest(message)) return []
    const answer = answers.find((row) => row.message.inReplyTo === message.id)
    const startedAt = at(sentIn) ?? 0
    const endedAt = at(answer?.deliveredIn) ?? at(answer?.sentIn) ?? startedAt
    const response = answer && isResponse(answer.message) ? answer.message : null
    return [{ request: message, response, startedAt, endedAt: Math.max(startedAt, endedAt) }]
  })
}
