/** What can be wrong with a question about a run. */
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

export class RunError extends Error {
  override readonly name = 'RunError'
  readonly code: RunErrorCode
  /** The member of the request that is to blame. */
  readonly field: string

  constructor(code: RunErrorCode, field: string, message: string) {
    super(message)
    this.code = code
    this.field = field
  }
}
