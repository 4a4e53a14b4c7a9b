import { ConceptStub } from '@/components/lesson/stubs/concept-stub'
import { PageTitle } from '@/components/ui/page'
import { lessonWords as words } from '@/content/labels/lesson'
import type { Concept, Lesson } from '@/content/lesson'
import type { OnPath } from '@/lib/recall/order'
import { type Way, WaysBar } from './ways-bar'

type Props = {
  readonly lesson: Lesson
  readonly concepts: readonly Concept[]
  readonly place: OnPath<Lesson>
  readonly turns: number
  readonly on: Way
}

/** Which lesson this is, how long it takes, what it is about, and the ways to get it. */
export function LessonHead({ lesson, concepts, place, turns, on }: Props) {
  return (
    <header>
      <div className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-2 text-ink-2 text-small">
        <span>{words.place(place.number, place.of)}</span>
        <span>{words.minutes(lesson.minutes)}</span>
        <ul aria-label={words.concepts} className="flex gap-2">
          {concepts.map(({ number, title }) => (
            <li key={number}>
              <a href={`#concept-${number}`} className="inline-flex">
                <ConceptStub number={number} title={title} />
              </a>
            </li>
          ))}
        </ul>
      </div>
      <PageTitle>{lesson.title}</PageTitle>
      <p className="mt-3 text-pretty text-[1.125rem] text-ink-2 leading-snug">{lesson.lead || lesson.question}</p>
      <WaysBar lesson={lesson} turns={turns} on={on} />
    </header>
  )
}
