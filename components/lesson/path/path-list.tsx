import { learnWords as words } from '@/content/labels/learn'
import type { Concept, Lesson } from '@/content/lesson'
import { LessonRow } from './lesson-row'

type Props = {
  readonly parts: readonly { readonly id: string; readonly title: string }[]
  /** In the order in which they can be understood. */
  readonly path: readonly Lesson[]
  readonly concepts: readonly Concept[]
}

/** Every lesson, part by part. */
export function PathList({ parts, path, concepts }: Props) {
  return (
    <ol aria-label={words.list}>
      {parts.map(({ id, title }) => (
        <Part key={id} title={title} lessons={path.filter(({ part }) => part === id)} path={path} concepts={concepts} />
      ))}
    </ol>
  )
}

type PartProps = Omit<Props, 'parts'> & { readonly title: string; readonly lessons: readonly Lesson[] }

function Part({ title, lessons, path, concepts }: PartProps) {
  const numbers = lessons.flatMap((lesson) => lesson.concepts)
  return (
    <li>
      <h2 className="mt-8 mb-2 pl-9 font-bold text-[1.25rem] leading-tight">
        {title}{' '}
        <small className="ml-1 font-normal text-ink-2 text-small">
          {words.range(Math.min(...numbers), Math.max(...numbers))}
        </small>
      </h2>
      <ol>
        {lessons.map((lesson) => (
          <LessonRow
            key={lesson.id}
            lesson={lesson}
            number={path.indexOf(lesson) + 1}
            concepts={concepts.filter(({ number }) => lesson.concepts.includes(number))}
          />
        ))}
      </ol>
    </li>
  )
}
