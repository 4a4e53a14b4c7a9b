/** What is read of a text that was pasted. */
import { type Challenge, challengesIn } from '@/lib/jwt/reading/challenge'
import { type PastedToken, tokensInText } from '@/lib/jwt/reading/paste'

export type TextRead = { readonly tokens: readonly PastedToken[]; readonly challenges: readonly Challenge[] }

/** The tokens in a text, and what an API said in it. */
export function textRead(text: string): TextRead {
  const challenges = challengesIn(text)
  return { challenges, tokens: tokensBeside(challenges, text) }
}

/** In the answer of an API only what looks like a token is one. */
function tokensBeside(challenges: readonly Challenge[], text: string): readonly PastedToken[] {
  const tokens = tokensInText(text)
  return challenges.length === 0 ? tokens : tokens.filter(({ token }) => /^[^\s"=]+\.[^\s"=]*$/.test(token))
}
