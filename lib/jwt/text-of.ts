/** What a sentence says of a value out of a token, whatever it is. */

/** Never throws. A string stands for itself. */
export function textOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? jsonText(value) : String(value)
}

/** The value as JSON, over lines where `indent` is more than 0. Never throws. */
export function jsonText(value: unknown, indent = 0): string {
  try {
    return JSON.stringify(value, null, indent) ?? ''
  } catch {
    // Too deep for the stack: there is no short way to say what it is.
    return '…'
  }
}
