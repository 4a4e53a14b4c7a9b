/** What can go wrong with runs at rest. */
export type StoreErrorCode =
  /** Another request gave this id to a step of its own first. */
  | 'step_taken'
  /** Steps for a run that is not there: it never was, has expired, or made room for others. */
  | 'run_gone'
  /** Another room has this code. */
  | 'room_taken'
  /** Something for a room that is not there: it never was, or has expired. */
  | 'room_gone'
  /** No room is left, on the disk or under the cap. */
  | 'storage_full'
  /** The data folder cannot be read or written. */
  | 'storage_unavailable'
  /** The data folder was written by a newer version. */
  | 'newer_layout'

export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly code: StoreErrorCode
  /** All that Next tells a page of an error in production: the code, and nothing of the folder or the address. */
  readonly digest: StoreErrorCode

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.digest = code
  }
}

/** By its name: pages and routes are bundled apart, and each has a class of its own. */
export function isStoreError(error: unknown): error is StoreError {
  return error instanceof Error && error.name === 'StoreError'
}

export function stepTaken(cause?: unknown): StoreError {
  return new StoreError('step_taken', 'The id of this step was taken by another request.', { cause })
}

export function runGone(run: string): StoreError {
  return new StoreError('run_gone', `No run is named "${run}".`)
}

export function roomTaken(code: string): StoreError {
  return new StoreError('room_taken', `Another room has the code "${code}".`)
}

export function roomGone(code: string): StoreError {
  return new StoreError('room_gone', `No room has the code "${code}".`)
}
