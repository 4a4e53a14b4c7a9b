import { routes } from '@/components/ui/routes'
import { linkStyle } from '@/components/ui/styles'
import { resultWords } from '@/content/labels/quiz'
import type { Held } from '@/lib/recall/schedule'
import type { ServedLesson } from '../served'
import { whenWords } from '../when'

type Props = {
  /** The state of the question after its answer. */
  readonly held: Held | undefined
  /** It is asked once more in this session of so many questions. */
  readonly soon: { readonly count: number; readonly isLive: boolean } | null
  readonly today: string
  readonly lesson: Pick<ServedLesson, 'id' | 'title'>
}

/** When it comes back; what was missed again and again leads back to its lesson instead. */
export function ComesBack({ held, soon, today, lesson }: Props) {
  if (!held) return null
  const when = whenWords(held.dueOn, today)
  const back = soon ? resultWords.comesBackSoon(soon.count, soon.isLive, when) : resultWords.comesBack(when)
  if (!held.isResting) return <p className="mt-4 text-ink-2 text-small">{back}</p>
  return (
    <p className="mt-6 border-ink border-l-4 pl-4">
      {resultWords.leech}{' '}
      <a href={`${routes.learn}/${lesson.id}`} className={linkStyle}>
        {lesson.title}
      </a>
    </p>
  )
}
