import { routes } from '@/components/ui/routes'
import { linkStyle } from '@/components/ui/styles'
import { resultWords } from '@/content/labels/quiz'
import type { Held } from '@/lib/recall/schedule'
import type { ServedLesson } from '../served'
import { whenWords } from '../when'

type Props = {
  /** The state of the question after its answer. */
  readonly held: Held | undefined
  readonly today: string
  readonly lesson: Pick<ServedLesson, 'id' | 'title'>
}

/** When it comes back; what was missed again and again leads back to its lesson instead. */
export function ComesBack({ held, today, lesson }: Props) {
  if (!held) return null
  if (!held.isResting)
    return <p className="mt-4 text-ink-2 text-small">{resultWords.comesBack(whenWords(held.dueOn, today))}</p>
  return (
    <p className="mt-6 border-ink border-l-4 pl-4">
      {resultWords.leech}{' '}
      <a href={`${routes.learn}/${lesson.id}`} className={linkStyle}>
        {lesson.title}
      </a>
    </p>
  )
}
