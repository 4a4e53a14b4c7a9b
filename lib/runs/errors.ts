/** What can be wrong with a question about a run. Every one names the member of the request that is to blame. */
export type RunErrorCode =
  | 'unknown_flow'
  | 'setting_elsewhere'
  | 'unknown_run'
  | 'unknown_step'
  | 'unknown_message'
  | 'unknown_what_if'
  | 'what_if_elsewhere'
  | 'too_many_steps'
  | 'run_too_large'

/** The HTTP status that says it (RFC 9110 §15.5). */
export const runErrorStatus: Record<RunErrorCode, number> = {
  unknown_flow: 404,
  setting_elsewhere: 422,
  unknown_run: 404,
  unknown_step: 404,
  unknown_message: 404,
  unknown_what_if: 404,
  what_if_elsewhere: 409,
  too_many_steps: 409,
  run_too_large: 409,
}

export class RunError extends Error {
  override readonly name = 'RunError'
  readonly code: RunErrorCode
  readonly field: string

  constructor(code: RunErrorCode, field: string, message: string) {
    super(message)
    this.code = code
    this.field = field
  }
}
