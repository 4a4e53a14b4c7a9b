import { buttonLook } from '@/components/ui/button'
import { routes } from '@/components/ui/routes'
import { quizHomeWords } from '@/content/labels/quiz-home'
import type { ConceptHeld } from '@/lib/recall/concept-map'
import type { IndexedConcept } from '../served'

const words = quizHomeWords.map

type Props = {
  readonly concept: IndexedConcept
  readonly held: ConceptHeld | undefined
  readonly concepts: readonly IndexedConcept[]
  readonly today: string
}

/** How one stands with a concept. */
export function ConceptCard({ concept: { number, title, lesson, alike }, held, concepts }: Props) {
  const others = concepts.filter((each) => alike.includes(each.number))
  return (
    <div className="mt-5 max-w-180 rounded-[9px] border border-ink-2 bg-card px-5 py-4">
      <h3 className="font-bold text-[1.125rem]">
        {number} {title}
      </h3>
      <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-0.5 text-small">
        <dt className="text-ink-2">{words.asked}</dt>
        <dd>{held?.last ? words.askedTimes(held.asked, held.right, dateOf(held.last)) : words.never}</dd>
        {held?.last && (
          <>
            <dt className="text-ink-2">{words.today}</dt>
            <dd>{words.chance(Math.round(held.fullness * 100))}</dd>
          </>
        )}
        {others.length > 0 && (
          <>
            <dt className="text-ink-2">{words.alike}</dt>
            <dd>{others.map((other) => `${other.number} ${other.title}`).join(' · ')}</dd>
          </>
        )}
      </dl>
      <p className="mt-3 flex flex-wrap gap-2">
        <a href={`${routes.session}?of=concept-${number}`} className={buttonLook.plain}>
          {words.quiz}
        </a>
        <a href={`${routes.learn}/${lesson}`} className={buttonLook.plain}>
          {words.lesson}
        </a>
      </p>
    </div>
  )
}

function dateOf(at: number): string {
  return new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'long' })
}
