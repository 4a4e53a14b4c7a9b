/** What a session is of: the address says it. */
import type { QuizIndex } from '../served'

export type Of =
  | { readonly type: 'due' | 'practice' }
  | { readonly type: 'concept'; readonly number: number }
  | { readonly type: 'lesson'; readonly id: string }

/** `due`, `practice`, `concept-24` or `lesson-the-code-and-pkce`; what nobody knows is what is due. */
export function readOf(text: string | undefined, { concepts }: Pick<QuizIndex, 'concepts'>): Of {
  const [, type, rest = ''] = /^(concept|lesson)-(.+)$/.exec(text ?? '') ?? []
  if (type === 'concept' && concepts.some(({ number }) => String(number) === rest))
    return { type, number: Number(rest) }
  if (type === 'lesson' && concepts.some(({ lesson }) => lesson === rest)) return { type, id: rest }
  return { type: text === 'practice' ? 'practice' : 'due' }
}
