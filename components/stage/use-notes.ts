'use client'

import { useCallback, useState } from 'react'

type Kept = Readonly<Record<string, string>>

const key = 'claimcheck-notes'
/** Runs are kept for a day, and so many of them nobody opens in one. */
const most = 30

/** What the learner noted about a run: kept in this browser, and nowhere else. */
export function useNotes(run: string): readonly [notes: string, set: (notes: string) => void] {
  const [notes, setNotes] = useState(() => kept()[run] ?? '')
  const set = useCallback(
    (text: string) => {
      setNotes(text)
      keep(run, text)
    },
    [run],
  )
  return [notes, set]
}

/** A browser may forbid its storage, and anything may stand in it. */
function kept(): Kept {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : []
    return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
  } catch {
    return {}
  }
}

/** The run that was noted last comes last; the oldest ones make room. */
function keep(run: string, notes: string): void {
  const { [run]: _, ...others } = kept()
  const entries = [...Object.entries(others), ...(notes === '' ? [] : [[run, notes] as const])]
  try {
    localStorage.setItem(key, JSON.stringify(Object.fromEntries(entries.slice(-most))))
  } catch {
    // They are still on the page.
  }
}
