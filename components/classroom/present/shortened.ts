/** Values for the last row: shortened in the middle, for tokens differ at both ends. The whole value stands in a title. */

/** At most so many letters of a text, its beginning and its end. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const kept = Math.max(2, most - 1)
  const begin = Math.ceil(kept * 0.6)
  return `${text.slice(0, begin)}…${text.slice(text.length - (kept - begin))}`
}

/** A text whose long values, which nobody reads aloud, are shortened each by itself: what is said about them stays. */
export function withShortValues(text: string): string {
  return text.replace(/\S{25,}/g, (value) => shortened(value, 22))
}

/** As many whole sentences as there is room for, and one at least: the presenter says the rest. */
export function inRoom(text: string, most: number): string {
  const sentences = text.match(/.+?[.?!](?=\s+[A-Z]|$)\s*/g) ?? [text]
  const fitting = sentences.filter(
    (_, index) =>
      sentences
        .slice(0, index + 1)
        .join('')
        .trim().length <= most,
  )
  return (fitting.length > 0 ? fitting.join('') : (sentences[0] ?? text)).trim()
}
