import { lessonHref, routes } from '@/components/ui/routes'
import { linkStyle } from '@/components/ui/styles'
import { taughtWords as words } from '@/content/labels/ways-in'
import type { Taught } from '@/lib/recall/taught-at'

type Props = {
  readonly taught: readonly Taught[]
  readonly most?: number
  /** Where its name stands already. */
  readonly isNamed?: boolean
}

/** Lessons about a place, and questions on their concepts. */
export function TaughtList({ taught, most = 3, isNamed = false }: Props) {
  if (taught.length === 0) return null
  return (
    <nav aria-label={words.label} className={`text-small ${isNamed ? '' : 'mt-4'}`}>
      {!isNamed && <p className="font-semibold">{words.label}</p>}
      <ul className="mt-1 grid gap-1.5">
        {taught.slice(0, most).map(({ lesson, title, concept, of }) => (
          <li key={concept} className="flex flex-wrap gap-x-4 gap-y-1">
            <a href={`${lessonHref(lesson)}#concept-${concept}`} className={`${linkStyle} min-h-6`}>
              {words.lesson(title)}
            </a>
            <a href={`${routes.session}?of=concept-${concept}`} className={`${linkStyle} min-h-6`}>
              {words.quiz(of)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
