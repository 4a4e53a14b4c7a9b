/** The access token of one’s own run: where a class stands, everybody has another one. */
import { type DecodedToken, decodeToken } from '@/lib/jwt/decode'
import { type FoundToken, tokensIn } from '@/lib/jwt/find'
import { rowsOf } from '@/lib/world/readings/tree'
import type { StepView } from '@/lib/world/run'

export type OwnToken = {
  readonly found: FoundToken
  readonly decoded: Extract<DecodedToken, { type: 'jws' }>
  /** The number on the ladder of the message that brought it. */
  readonly message: number
}

/** The last access token of a path that is a JWT; `null` where there is none. */
export function ownTokenIn(path: readonly StepView[]): OwnToken | null {
  const tokens = rowsOf(path).map(({ message }) => tokensIn(message.http).filter(({ kind }) => kind === 'Access token'))
  for (const found of tokens.flat().toReversed()) {
    const decoded = decodeToken(found.token)
    if (decoded.type !== 'jws') continue
    const message = tokens.findIndex((all) => all.some(({ token }) => token === found.token)) + 1
    return { found, decoded, message }
  }
  return null
}

/** A member of a token as text; `undefined` where it is none. */
export function textOf(object: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = object[name]
  return typeof value === 'string' ? value : undefined
}
