'use client'

import type { ReactNode } from 'react'
import { useLearner } from '@/components/lesson/stubs/learner'
import { buttonLook } from '@/components/ui/button'
import { lessonHref } from '@/components/ui/routes'
import { learnWords as words } from '@/content/labels/learn'

type ItemProps = { readonly id: string; readonly className: string; readonly children: ReactNode }

/** A row of the path: read, next, or still to come. */
export function PathItem({ id, className, children }: ItemProps) {
  const { done, next } = useLearner()
  return (
    <li data-done={done.has(id) || undefined} data-next={next === id || undefined} className={className}>
      {children}
    </li>
  )
}

type Props = {
  readonly id: string
  readonly title: string
  readonly concepts: readonly number[]
  readonly minutes: string
}

/** One word on a lesson: held, how much is due, read, or how long it takes. The next one has the button. */
export function LessonState({ id, title, concepts, minutes }: Props) {
  const { held, done, next } = useLearner()
  const states = concepts.map((number) => held.get(number))
  const due = states.reduce((sum, state) => sum + (state?.due ?? 0), 0)
  if (next === id)
    return (
      <a href={lessonHref(id)} aria-label={words.readThis(title)} className={buttonLook.primary}>
        {words.read}
      </a>
    )
  if (due > 0) return <b className="text-ink">{words.due(due)}</b>
  if (states.every((state) => state?.state === 'held')) return words.held
  return done.has(id) ? words.done : minutes
}
