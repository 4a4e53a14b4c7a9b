/** Why this browser does not keep what it was given. */

/**
 * `unavailable`: it keeps nothing here, as in some private windows. `full`: there is no room. `newer`: another tab has
 * a newer version of this site, and this one has to be loaded again. `blocked`: another tab has an older version open.
 * `other`: anything else.
 */
export type FaultCode = 'unavailable' | 'full' | 'newer' | 'blocked' | 'other'

export type Fault = {
  readonly code: FaultCode
  /** What the browser said, in its own words. */
  readonly detail: string
}

/** The fault that an error of IndexedDB stands for (Indexed Database API 3.0 §3). */
export function faultOf(error: unknown): Fault {
  const name = error instanceof Error ? error.name : ''
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return { code: codes[name] ?? 'other', detail }
}

const codes: Readonly<Record<string, FaultCode>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  SecurityError: 'unavailable',
  InvalidStateError: 'unavailable',
  NotSupportedError: 'unavailable',
  UnknownError: 'unavailable',
  // There is no `indexedDB` at all.
  ReferenceError: 'unavailable',
  TypeError: 'unavailable',
}
