/** What belongs to the lesson that an address names. */
import 'server-only'
import { notFound } from 'next/navigation'
import type { Dialogue } from '@/content/dialogue'
import { dialogues } from '@/content/dialogues/dialogues'
import type { Concept, Lesson } from '@/content/lesson'
import { concepts, lessons } from '@/content/lessons/lessons'
import { mostLeft } from '@/lib/recall/dialogue'
import { inOrder, type OnPath, placeOnPath } from '@/lib/recall/order'

/** Every lesson in the order in which they can be understood. */
export const path = inOrder(lessons, concepts)

/** What the state of a learner is worked out from. */
export const onThePath = path.map(({ id, concepts }) => ({ id, concepts }))

export type NamedLesson = {
  readonly lesson: Lesson
  readonly concepts: readonly Concept[]
  readonly place: OnPath<Lesson>
  readonly dialogue: Dialogue | undefined
  /** How many questions its dialogue has at most. */
  readonly turns: number
}

export type LessonParams = { readonly params: Promise<{ readonly lesson: string }> }

/** The lesson with this id; where there is none, the page is not found. */
export function lessonNamed(id: string): NamedLesson {
  const lesson = path.find((each) => each.id === id)
  if (!lesson) notFound()
  const dialogue = dialogues.find((each) => each.id === lesson.walk && each.first in each.turns)
  return {
    lesson,
    concepts: concepts.filter(({ number }) => lesson.concepts.includes(number)),
    place: placeOnPath(path, id),
    dialogue,
    turns: dialogue ? mostLeft({ dialogue, turn: dialogue.first }) : 0,
  }
}
