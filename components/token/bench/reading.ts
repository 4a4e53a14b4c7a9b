/** What is read of a text that was pasted. */
import { challengesIn, isErrorAlone } from '@/lib/jwt/reading/challenge'
import { type PastedToken, tokensInText } from '@/lib/jwt/reading/paste'

/** The tokens in a text: in the answer of an API only what looks like a token is one. */
export function tokensIn(text: string): readonly PastedToken[] {
  if (isErrorAlone(text)) return []
  const tokens = tokensInText(text)
  return challengesIn(text).length === 0 ? tokens : tokens.filter(({ token }) => /^[^\s"=]+\.[^\s"=]*$/.test(token))
}
