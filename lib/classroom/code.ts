/** The code of a room: five characters that nobody takes for each other, in print, in chalk or read aloud. */

/** No vowels, so that no code is a word; neither 0, 1, 5, 8 nor the letters that look like them. */
export const codeLetters = '234679CDFGHJKMNPQRTVWXY'

export const codeLength = 5

/** What somebody typed, as a code: in capitals, without spaces and dashes. `null` where it cannot be one. */
export function codeFrom(typed: string): string | null {
  const code = typed.replace(/[\s-]/g, '').toUpperCase()
  const isCode = code.length === codeLength && [...code].every((letter) => codeLetters.includes(letter))
  return isCode ? code : null
}

/** A code, out of random bytes. */
export function codeOf(bytes: Uint8Array): string {
  return [...bytes.slice(0, codeLength)].map((byte) => codeLetters[byte % codeLetters.length]).join('')
}
