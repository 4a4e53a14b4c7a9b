'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { useNotes } from '@/components/kept/use-notes'

/** Milliseconds from one time that it is kept to the next, however fast somebody types. */
const pause = 300

/** The note of one place: as it is kept, or as it is being typed. */
export function useNote(where: string) {
  const kept = useNotes()
  const note = kept.notes.find((each) => each.where === where)
  const [typed, setTyped] = useState<string | null>(null)
  const waiting = useRef<Waiting | null>(null)
  const keptAt = useRef(0)
  const latest = useRef({ note, kept })
  useEffect(() => {
    latest.current = { note, kept }
  })
  const flush = useCallback(() => {
    // What was there before is known first: one place has one note.
    if (!waiting.current || !latest.current.kept.isRead) return
    const { text, timer } = waiting.current
    clearTimeout(timer)
    waiting.current = null
    keptAt.current = Date.now()
    keep(latest.current, where, text)
  }, [where])
  useEffect(() => {
    addEventListener('pagehide', flush)
    return () => {
      flush()
      removeEventListener('pagehide', flush)
    }
  }, [flush])
  useEffect(() => {
    if (kept.isRead) flush()
  }, [kept.isRead, flush])
  const write = (text: string) => {
    clearTimeout(waiting.current?.timer)
    setTyped(text)
    // The first letter is kept at once: whoever leaves now loses nothing.
    const wait = Math.max(0, keptAt.current + pause - Date.now())
    waiting.current = { text, timer: window.setTimeout(flush, wait) }
    if (wait === 0) flush()
  }
  return { text: typed ?? note?.text ?? '', write, flush, kept }
}

type Waiting = { readonly text: string; readonly timer: number }

type Latest = {
  readonly note: { readonly id: string } | undefined
  readonly kept: Pick<ReturnType<typeof useNotes>, 'write' | 'remove'>
}

/** A note without a word in it is none. */
function keep({ note, kept }: Latest, where: string, text: string): void {
  if (text.trim() !== '') kept.write({ where, text, ...(note && { id: note.id }) })
  else if (note) kept.remove(note.id)
}
