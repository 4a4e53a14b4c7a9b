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
  | 'unknown_lab'
  | 'unknown_fix'

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

/** Nobody has a run of this name, or not any more. */
export function unknownRun(id: string): RunError {
  const kept = 'A run is kept for an hour, and for a day once somebody has done something in it.'
  return new RunError('unknown_run', 'id', `No run is named "${id}". ${kept}`)
}

/** By its name: pages and routes are bundled apart, and each has a class of its own. */
export function isRunError(error: unknown): error is RunError {
  return error instanceof Error && error.name === 'RunError'
}
