import { lessonHref } from '@/components/ui/routes'
import { lessonWords } from '@/content/labels/lesson'
import type { Lesson } from '@/content/lesson'
import { WayLink } from './way-link'

const words = lessonWords.ways

export type Way = 'read' | 'picture' | 'walk' | 'quiz' | 'stick'

type Props = { readonly lesson: Lesson; readonly turns: number; readonly on: Way }

/** The ways to get a lesson: this page, and four others. */
export function WaysBar({ lesson, turns, on }: Props) {
  const ways = [
    { way: 'read', name: words.read.name, says: words.read.says(lesson.minutes) },
    { way: 'picture', name: words.picture.name, says: lesson.picture.title },
    { way: 'walk', name: words.walk.name, says: words.walk.says(turns) },
    { way: 'quiz', name: words.quiz.name, says: words.quiz.says(lesson.quiz.length) },
    { way: 'stick', name: words.stick.name, says: words.stick.says(lesson.stick.cards.length) },
  ] as const
  return (
    <nav aria-label={words.label} className="mt-6">
      <ul className="grid grid-cols-2 overflow-hidden rounded-[10px] border border-line-2 bg-card text-small sm:flex">
        {ways.map(({ way, name, says }) => (
          <li
            key={way}
            className="min-w-0 grow border-line-2 max-sm:not-first:border-t max-sm:first:col-span-2 sm:not-first:border-l"
          >
            <WayLink
              id={`way-${way}`}
              href={lessonHref(lesson.id, way === 'read' ? undefined : way)}
              name={name}
              says={says}
              isHere={way === on}
            />
          </li>
        ))}
      </ul>
    </nav>
  )
}
