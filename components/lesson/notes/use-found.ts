'use client'

import type MiniSearch from 'minisearch'
import { useEffect, useMemo, useState } from 'react'
import type { Note } from '@/lib/kept/note'
import { type NoteTitles, placeOf } from './place-of'

type Engine = typeof MiniSearch

/** The notes that have these words, the best first; all of them, the latest first, where none are asked for. */
export function useFound(notes: readonly Note[], asked: string, titles: NoteTitles): readonly Note[] {
  const engine = useEngine(asked !== '')
  const index = useMemo(() => engine && indexOf(engine, notes, titles), [engine, notes, titles])
  const latest = useMemo(() => notes.toSorted((a, b) => b.at - a.at), [notes])
  if (asked.trim() === '') return latest
  if (!index) return latest.filter(({ text }) => text.toLowerCase().includes(asked.toLowerCase()))
  const ids = index.search(asked, { prefix: true, fuzzy: 0.2, combineWith: 'AND' }).map(({ id }) => id)
  return ids.flatMap((id) => notes.find((note) => note.id === id) ?? [])
}

/** Fetched when somebody searches. */
function useEngine(isWanted: boolean): Engine | null {
  const [engine, setEngine] = useState<{ readonly search: Engine } | null>(null)
  useEffect(() => {
    if (isWanted) import('minisearch').then(({ default: search }) => setEngine({ search }), console.error)
  }, [isWanted])
  return engine?.search ?? null
}

function indexOf(Search: Engine, notes: readonly Note[], titles: NoteTitles) {
  const index = new Search<{ id: string; text: string; title: string }>({ fields: ['text', 'title'] })
  index.addAll(notes.map(({ id, text, where }) => ({ id, text, title: placeOf(where, titles).title })))
  return index
}
