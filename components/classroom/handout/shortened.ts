const longest = 34

/** A value on one line: how it begins and how it ends. Two tokens begin alike, and end differently. */
export function shortened(value: string): string {
  return value.length > longest ? `${value.slice(0, longest - 14)}…${value.slice(-10)}` : value
}
