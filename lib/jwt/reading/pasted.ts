/** What a finder says of a token that it found in a text. */
import type { Span } from './token-shape'

export type PastedToken = {
  readonly token: string
  /** Where it stood in the pasted text. */
  readonly at: Span
  readonly from: Origin
  /** What was done to get at it, in its order. */
  readonly done: readonly Done[]
}

export type Origin =
  | { readonly place: 'alone' }
  | { readonly place: 'authorization'; readonly scheme: string }
  | { readonly place: 'parameter' | 'json'; readonly name: string }
  /** Somewhere in other text. */
  | { readonly place: 'text' }

export type Done =
  /** Line breaks in it, which mail, a terminal or a program put there. */
  | { readonly did: 'joined-lines'; readonly count: number }
  | { readonly did: 'percent-decoded' | 'base64-decoded' | 'json-unescaped' }
  /** Cookies that are cut in pieces: the numbers of those that are there, and of those that are missing between them. */
  | {
      readonly did: 'joined-chunks'
      readonly name: string
      readonly count: number
      readonly missing: readonly number[]
    }
  /** Marks that touched it: quotes, brackets, a full stop. */
  | { readonly did: 'took-off'; readonly before: string; readonly after: string }

export const mostTokens = 50
