/** Values for the last row: shortened in the middle, for tokens differ at both ends. The whole value stands in a title. */

/** At most so many letters of a text, its beginning and its end. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const kept = Math.max(2, most - 1)
  const begin = Math.ceil(kept * 0.6)
  return `${text.slice(0, begin)}…${text.slice(text.length - (kept - begin))}`
}
