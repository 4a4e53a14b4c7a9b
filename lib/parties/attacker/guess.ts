/** Guessing a secret offline: nobody is asked, so nobody notices (RFC 8725 §2.2). */
import { bounded } from '../bounded'

type Guessing = { readonly token: string; readonly words: readonly string[] }

/** How many words are tried at most, and for how long, in milliseconds. */
const mostWords = 200_000
const longest = 1500

/** The word that an HMAC token was signed with; `null` where none of them is. @throws TooLong */
export function guess(token: string, words: readonly string[]): Promise<string | null> {
  return bounded(tryWords, { token, words: words.slice(0, mostWords) }, longest)
}

/** Runs in a thread of its own, and knows nothing but its input. */
function tryWords({ token, words }: Guessing): string | null {
  const { createHmac } = process.getBuiltinModule('node:crypto')
  const [header = '', payload = '', signature = ''] = token.split('.')
  const isIt = (word: string) =>
    createHmac('sha256', word).update(`${header}.${payload}`).digest('base64url') === signature
  return words.find(isIt) ?? null
}
