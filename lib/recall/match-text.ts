/** Understanding what somebody wrote in their own words, by phrases that were thought of before. */

/**
 * True where a phrase fits. A phrase is words that must all be there, in any order: `browser history`. A word may stand
 * for its endings (`log*`) or for others (`ada|she`); one with a dash before it must not be there (`-never`). Case,
 * accents and punctuation count for nothing, in either.
 */
export function matches(said: string, phrases: readonly string[]): boolean {
  const words = wordsOf(said)
  return words.length > 0 && phrases.some((phrase) => fits(words, phrase))
}

/** The words of a text, as they are compared. A possessive is its noun: `Ada’s` is `ada`. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return (
    plain
      .replaceAll(/[’']s\b/g, '')
      .replaceAll(/[’']/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

function fits(words: readonly string[], phrase: string): boolean {
  const wanted = phrase.split(/\s+/).filter(Boolean)
  return wanted.length > 0 && wanted.every((word) => isAsWanted(words, word))
}

function isAsWanted(words: readonly string[], wanted: string): boolean {
  if (wanted.startsWith('-')) return !has(words, wanted.slice(1))
  return wanted.split('|').some((one) => has(words, one))
}

/** A name of the wire is several words: `code_verifier`. */
function has(words: readonly string[], wanted: string): boolean {
  const open = wanted.endsWith('*')
  const parts = wordsOf(wanted)
  return parts.length > 0 && parts.every((part) => words.some((word) => (open ? word.startsWith(part) : word === part)))
}
