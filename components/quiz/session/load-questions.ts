/** Fetches what is asked, lesson by lesson, and no lesson twice. */
import { routes } from '@/components/ui/routes'
import type { Question, QuizIndex, ServedLesson } from '../served'

const loaded = new Map<string, Promise<ServedLesson>>()

/** The questions of these ids, in this order; ids that nobody knows any more are left out. @throws Error where the server does not answer. */
export async function loadQuestions(index: QuizIndex, ids: readonly string[]): Promise<Question[]> {
  const concepts = ids.map((id) => conceptIn(index, id))
  const wanted = new Set(concepts.flatMap((number) => lessonOf(index, number) ?? []))
  const lessons = await Promise.all([...wanted].map(loadLesson))
  return ids.flatMap((id) => questionIn(lessons, id) ?? [])
}

/** What is asked about a lesson. @throws Error where the server does not answer. */
export function loadLesson(id: string): Promise<ServedLesson> {
  const known = loaded.get(id)
  if (known) return known
  const asked = fetchLesson(id)
  loaded.set(id, asked)
  // What failed is asked for again.
  asked.catch(() => loaded.delete(id))
  return asked
}

async function fetchLesson(id: string): Promise<ServedLesson> {
  const response = await fetch(`${routes.quiz}/items/${id}`)
  if (!response.ok) throw new Error(String(response.status))
  return response.json()
}

function conceptIn({ items, cards }: QuizIndex, id: string): number | undefined {
  return [...items, ...cards].find((each) => each.id === id)?.concept
}

function lessonOf({ concepts }: QuizIndex, number: number | undefined): string | undefined {
  return concepts.find((concept) => concept.number === number)?.lesson
}

function questionIn(lessons: readonly ServedLesson[], id: string): Question | undefined {
  for (const lesson of lessons) {
    const item = lesson.items.find((each) => each.id === id)
    if (item) return { lesson, type: 'item', item }
    const card = lesson.cards.find((each) => each.id === id)
    if (card) return { lesson, type: 'card', card }
  }
  return undefined
}
