/** The hand-over code of a room, kept in this tab of this browser and never in an address. */

const nameOf = (code: string) => `hand-over ${code}`

export function keepHandOver(code: string, handOver: string): void {
  try {
    sessionStorage.setItem(nameOf(code), handOver)
  } catch {
    // A browser may keep nothing: then nobody is shown it again.
  }
}

/** `null` where this browser was never told it. */
export function keptHandOver(code: string): string | null {
  try {
    return sessionStorage.getItem(nameOf(code))
  } catch {
    return null
  }
}
