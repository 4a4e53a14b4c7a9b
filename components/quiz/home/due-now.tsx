import { buttonLook } from '@/components/ui/button'
import { routes } from '@/components/ui/routes'
import { quizHomeWords as words } from '@/content/labels/quiz-home'
import type { Deck } from '@/lib/recall/schedule'
import { dueOf, secondsEach } from '@/lib/recall/session'
import { poolOf } from '../deck'
import type { QuizIndex } from '../served'
import { whenWords } from '../when'
import { StartButton } from './start-button'

type Props = { readonly index: QuizIndex; readonly deck: Deck; readonly isRead: boolean }

/** What is due, in the biggest letters, and the one button. */
export function DueNow({ index, deck, isRead }: Props) {
  const due = dueOf(deck, poolOf(index, deck)).length
  return (
    <div className="grid items-end gap-x-10 gap-y-5 sm:grid-cols-[1fr_auto]">
      <div>
        <h1 className="font-bold text-[clamp(2rem,1.4rem+2.6vw,2.75rem)] leading-[1.1] tracking-[-0.022em]">
          {due > 0 ? words.due(due) : words.none}{' '}
          <span className="font-medium text-ink-2">{due > 0 ? words.about(minutesFor(due)) : words.noneRest}</span>
        </h1>
        <p className="mt-2.5 max-w-prose text-ink-2">{due > 0 ? words.lead : words.leadNew}</p>
        <p role="status" className="sr-only">
          {isRead ? '' : words.reading}
        </p>
      </div>
      <div>
        <div className="flex flex-wrap gap-2.5">
          <a href={`${routes.session}?of=practice`} className={`${buttonLook.plain} min-h-12`}>
            {words.practice}
          </a>
          <StartButton />
        </div>
        <p className="mt-3 text-ink-2 text-small sm:text-right">{laterText(deck)}</p>
      </div>
    </div>
  )
}

function minutesFor(questions: number): number {
  return Math.max(1, Math.round((questions * secondsEach) / 60))
}

const mostDays = 2

/** `3 on Thursday, 6 on Friday`: the next two days on which something comes back. */
function laterText({ held, today }: Deck): string {
  const later = held.filter(({ isDue, isResting }) => !isDue && !isResting)
  const byDay = [...Map.groupBy(later, ({ dueOn }) => dueOn)].toSorted(([one], [other]) => (one < other ? -1 : 1))
  const parts = byDay.slice(0, mostDays).map(([day, all]) => words.laterPart(all.length, whenWords(day, today)))
  return parts.length === 0 ? '' : words.later(parts)
}
