'use client'

import { useCallback, useState } from 'react'
import { keepNotes, keptNotes } from './kept-notes'

/** What the learner noted about a run: kept in this browser, and nowhere else. */
export function useNotes(run: string): readonly [notes: string, set: (notes: string) => void] {
  const [notes, setNotes] = useState(() => keptNotes(run))
  const set = useCallback(
    (text: string) => {
      setNotes(text)
      keepNotes(run, text)
    },
    [run],
  )
  return [notes, set]
}
