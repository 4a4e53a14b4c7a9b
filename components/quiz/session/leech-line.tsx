import { routes } from '@/components/ui/routes'
import { linkStyle } from '@/components/ui/styles'
import { resultWords } from '@/content/labels/quiz'
import type { Log } from '@/lib/recall/log'
import { isLeech } from '../deck'
import type { ServedLesson } from '../served'

type Props = {
  readonly log: Log
  readonly id: string
  readonly lesson: Pick<ServedLesson, 'id' | 'title'>
  readonly isShown: boolean
}

/** What was missed again and again leads back to its lesson. */
export function LeechLine({ log, id, lesson, isShown }: Props) {
  if (!isShown || !isLeech(log, id, Date.now())) return null
  return (
    <p className="mt-6 border-ink border-l-4 pl-4">
      {resultWords.leech}{' '}
      <a href={`${routes.learn}/${lesson.id}`} className={linkStyle}>
        {lesson.title}
      </a>
    </p>
  )
}
