/** What can be wrong with an action. The world is unharmed by every one of them. */
export type WorldErrorCode =
  | 'not_in_flight'
  | 'unknown_host'
  | 'impossible_message'
  | 'unknown_party'
  | 'not_an_actor'
  | 'unknown_task'
  | 'not_seen'
  | 'no_open_page'
  | 'still_loading'
  | 'no_such_form'
  | 'no_such_link'
  | 'bad_address'

export class WorldError extends Error {
  override readonly name = 'WorldError'
  readonly code: WorldErrorCode
  /** The member of the action that is wrong, as a path: `edit.0.to`. */
  readonly field: string

  constructor(code: WorldErrorCode, field: string, message: string) {
    super(message)
    this.code = code
    this.field = field
  }
}

/** The error for an edit that cannot be made, or that leaves what could not be an HTTP message. */
export function impossible(field: string, message: string): WorldError {
  return new WorldError('impossible_message', field, message)
}

/** By its name: pages and routes are bundled apart, and each has a class of its own. */
export function isWorldError(error: unknown): error is WorldError {
  return error instanceof Error && error.name === 'WorldError'
}
