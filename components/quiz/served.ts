/** What the server sends of the bank: what the session and the map go by, and of a lesson what is asked. Never the whole bank. */
import type { Belief } from '@/content/belief'
import type { Item } from '@/content/item'
import type { Flashcard, PartId } from '@/content/lesson'
import type { MessageKind } from '@/lib/world/kinds'

export type IndexedConcept = {
  readonly number: number
  readonly title: string
  /** The id of its lesson. */
  readonly lesson: string
  readonly part: PartId
  readonly alike: readonly number[]
}

export type IndexedItem = Pick<Item, 'id' | 'concept' | 'alike' | 'kind'>
export type IndexedCard = Pick<Flashcard, 'id' | 'concept'>

export type QuizIndex = {
  readonly concepts: readonly IndexedConcept[]
  readonly items: readonly IndexedItem[]
  readonly cards: readonly IndexedCard[]
}

/** What is asked about a lesson, with what is said to the answers. */
export type ServedLesson = {
  readonly id: string
  readonly title: string
  readonly items: readonly Item[]
  readonly cards: readonly Flashcard[]
  /** Those that its items name. */
  readonly beliefs: Readonly<Record<string, Belief>>
  /** The titles of the messages that its items put in order. */
  readonly messages: Readonly<Partial<Record<MessageKind, string>>>
}

/** One question of a session. */
export type Question = { readonly lesson: ServedLesson } & (
  | { readonly type: 'item'; readonly item: Item }
  | { readonly type: 'card'; readonly card: Flashcard }
)

/** Names it in the log. */
export function idOf(question: Question): string {
  return question.type === 'item' ? question.item.id : question.card.id
}

/** The number of its concept. */
export function conceptOf(question: Question): number {
  return question.type === 'item' ? question.item.concept : question.card.concept
}
