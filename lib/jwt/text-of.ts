/** What a sentence says of a value out of a token, whatever it is. */

/** Never throws. A string stands for itself. */
export function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  try {
    return JSON.stringify(value)
  } catch {
    // Too deep for the stack: there is no short way to say what it is.
    return '…'
  }
}
