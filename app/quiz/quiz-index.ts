/** Reads off the content what the pages of the quiz are sent. */
import type { QuizIndex, ServedLesson } from '@/components/quiz/served'
import { beliefs } from '@/content/beliefs'
import type { Item, Order } from '@/content/item'
import { concepts, lessons } from '@/content/lessons/lessons'
import { items } from '@/content/questions/questions'
import { messageWords } from '@/content/words/topics/topics'

/** What sessions and the map go by. */
export const quizIndex: QuizIndex = {
  concepts: lessons.flatMap(({ id, part, concepts: numbers }) =>
    numbers.flatMap((number) => {
      const concept = concepts.find((each) => each.number === number)
      return concept ? [{ number, title: concept.title, lesson: id, part, alike: concept.alike ?? [] }] : []
    }),
  ),
  items: items.map(({ id, concept, alike, kind }) => ({ id, concept, kind, ...(alike && { alike }) })),
  cards: lessons.flatMap(({ stick }) => stick.cards.map(({ id, concept }) => ({ id, concept }))),
}

/** What is asked about a lesson; `null` where there is no such lesson. */
export function servedLesson(id: string): ServedLesson | null {
  const lesson = lessons.find((each) => each.id === id)
  if (!lesson) return null
  const asked = items.filter(({ concept }) => lesson.concepts.includes(concept))
  return { id, title: lesson.title, items: asked, cards: lesson.stick.cards, ...wordsFor(asked) }
}

/** What has to be known to show these items. */
export function wordsFor(asked: readonly Item[]): Pick<ServedLesson, 'beliefs' | 'messages'> {
  const named = new Set(asked.flatMap(beliefsIn))
  const sent = asked.filter(({ kind }) => kind === 'order').flatMap((item) => kindsIn(item as Order))
  return {
    beliefs: Object.fromEntries(Object.entries(beliefs).filter(([id]) => named.has(id))),
    messages: Object.fromEntries(sent.map((kind) => [kind, messageWords[kind].title])),
  }
}

/** Every belief that something in an item stands for, wherever that is. */
function beliefsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) =>
    name === 'belief' && typeof member === 'string' ? [member] : beliefsIn(member),
  )
}

function kindsIn({ cards }: Order) {
  return cards.flatMap((card) => ('message' in card ? [card.message] : []))
}
