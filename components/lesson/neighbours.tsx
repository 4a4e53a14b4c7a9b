import { lessonHref } from '@/components/ui/routes'
import { lessonWords } from '@/content/labels/lesson'
import type { Lesson } from '@/content/lesson'
import type { OnPath } from '@/lib/recall/order'

/** The lesson before and the one after. */
export function Neighbours({ place: { number, previous, next } }: { readonly place: OnPath<Lesson> }) {
  return (
    <nav aria-label={lessonWords.neighbours} className="mt-14 flex justify-between gap-6 border-line border-t pt-5">
      {previous && <Neighbour lesson={previous} label={`◀ ${lessonWords.previous(number - 1)}`} />}
      {next && <Neighbour lesson={next} label={`${lessonWords.next(number + 1)} ▶`} isNext />}
    </nav>
  )
}

type Props = { readonly lesson: Lesson; readonly label: string; readonly isNext?: boolean }

function Neighbour({ lesson, label, isNext = false }: Props) {
  return (
    <a
      href={lessonHref(lesson.id)}
      rel={isNext ? 'next' : 'prev'}
      className={`grid gap-0.5 hover:underline ${isNext ? 'ml-auto text-right' : ''}`}
    >
      <span className="text-ink-2 text-small">{label}</span>
      <b>{lesson.title}</b>
    </a>
  )
}
