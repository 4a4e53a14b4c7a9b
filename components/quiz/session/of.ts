/** What a session is of: the address says it. */
import type { QuizIndex } from '../served'

export type Of =
  | { readonly type: 'due' | 'practice' }
  | { readonly type: 'concept'; readonly number: number }
  | { readonly type: 'lesson' | 'item'; readonly id: string }

/** `due`, `practice`, `concept-24`, `lesson-the-code-and-pkce` or `item-` and its id; what nobody knows is what is due. */
export function readOf(text: string | undefined, { concepts, items }: Pick<QuizIndex, 'concepts' | 'items'>): Of {
  const [, type, rest = ''] = /^(concept|lesson|item)-(.+)$/.exec(text ?? '') ?? []
  if (type === 'concept' && concepts.some(({ number }) => String(number) === rest))
    return { type, number: Number(rest) }
  if (type === 'lesson' && concepts.some(({ lesson }) => lesson === rest)) return { type, id: rest }
  if (type === 'item' && items.some(({ id }) => id === rest)) return { type, id: rest }
  return { type: text === 'practice' ? 'practice' : 'due' }
}
