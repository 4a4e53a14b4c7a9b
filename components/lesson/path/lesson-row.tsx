import { ConceptStub } from '@/components/lesson/stubs/concept-stub'
import { lessonHref } from '@/components/ui/routes'
import { learnWords as words } from '@/content/labels/learn'
import type { Concept, Lesson } from '@/content/lesson'
import { LessonState, PathItem } from './lesson-state'

type Props = {
  readonly lesson: Lesson
  /** Counted from 1. */
  readonly number: number
  readonly concepts: readonly Concept[]
}

/** A lesson on the path: its question, its stubs, and how it stands with the reader. */
export function LessonRow({ lesson, number, concepts }: Props) {
  return (
    <PathItem
      id={lesson.id}
      className="group relative grid gap-x-4 gap-y-2 border-line border-t py-3.5 pl-9 data-next:border-ink data-next:border-y data-next:bg-card sm:grid-cols-[minmax(0,1fr)_auto_6.5rem] sm:items-center"
    >
      <span aria-hidden="true" className="absolute inset-y-0 left-1.75 w-0.5 bg-line-2 group-data-done:bg-ink" />
      <span
        aria-hidden="true"
        className="absolute top-1/2 left-0.5 size-3 -translate-y-1/2 rounded-full border-2 border-future bg-paper group-data-done:border-ink group-data-done:bg-ink group-data-next:border-[3px] group-data-next:border-ink"
      />
      <div className="grid grid-cols-[1.75rem_minmax(0,1fr)]">
        <span className="pt-0.5 font-mono text-[0.8125rem] text-ink-2">{number}</span>
        <div>
          <a href={lessonHref(lesson.id)} className="font-bold hover:underline">
            {lesson.title}
          </a>
          <p className="text-ink-2 text-small leading-snug">{lesson.question}</p>
        </div>
      </div>
      <ul className="flex flex-wrap gap-1.5 max-sm:pl-7 sm:w-50">
        {concepts.map(({ number, title }) => (
          <li key={number} className="flex">
            <a href={`${lessonHref(lesson.id)}#concept-${number}`} title={title} className="inline-flex">
              <ConceptStub number={number} title={title} />
            </a>
          </li>
        ))}
      </ul>
      <p className="text-ink-2 text-small min-h-10 content-center max-sm:pl-7 sm:text-right">
        <LessonState
          id={lesson.id}
          title={lesson.title}
          concepts={lesson.concepts}
          minutes={words.minutes(lesson.minutes)}
        />
      </p>
    </PathItem>
  )
}
