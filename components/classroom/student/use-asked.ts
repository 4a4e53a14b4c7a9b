'use client'

import { useState } from 'react'
import type { StudentView } from '@/lib/classroom/views'

export type AskedNow = {
  /** The question has the whole page. */
  readonly covers: boolean
  readonly leave: () => void
  /** Looks at it once more. */
  readonly open: () => void
}

/**
 * A question has the whole page until its results were shown, and then until the student, or the class, goes on: the run
 * shows what is so.
 */
export function useAsked({ question, position }: StudentView): AskedNow {
  const [left, setLeft] = useState<string | null>(null)
  const place = JSON.stringify(position)
  const shownAt = question?.results ? `${question.id} results` : null
  const [seenAt, setSeenAt] = useState<{ readonly shown: string; readonly place: string } | null>(null)
  if (shownAt !== null && seenAt?.shown !== shownAt) setSeenAt({ shown: shownAt, place })
  if (shownAt !== null && seenAt?.shown === shownAt && seenAt.place !== place && left !== shownAt) setLeft(shownAt)
  return {
    covers: question !== null && (shownAt === null || left !== shownAt),
    leave: () => setLeft(shownAt),
    open: () => {
      setSeenAt(null)
      setLeft(null)
    },
  }
}
