'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { useNotes } from '@/components/kept/use-notes'

/** Milliseconds without a key, after which it is kept. */
const pause = 300

/** The note of one place: as it is kept, or as it is being typed. */
export function useNote(where: string) {
  const kept = useNotes()
  const note = kept.notes.find((each) => each.where === where)
  const [typed, setTyped] = useState<string | null>(null)
  const waiting = useRef<{ readonly text: string; readonly timer: number } | null>(null)
  const latest = useRef({ note, kept })
  useEffect(() => {
    latest.current = { note, kept }
  })
  const flush = useCallback(() => {
    if (!waiting.current) return
    const { text, timer } = waiting.current
    clearTimeout(timer)
    waiting.current = null
    keep(latest.current, where, text)
  }, [where])
  useEffect(() => {
    addEventListener('pagehide', flush)
    return () => {
      flush()
      removeEventListener('pagehide', flush)
    }
  }, [flush])
  const write = (text: string) => {
    clearTimeout(waiting.current?.timer)
    setTyped(text)
    waiting.current = { text, timer: window.setTimeout(flush, pause) }
  }
  return { text: typed ?? note?.text ?? '', write, flush, kept }
}

type Latest = {
  readonly note: { readonly id: string } | undefined
  readonly kept: Pick<ReturnType<typeof useNotes>, 'write' | 'remove'>
}

/** A note without a word in it is none. */
function keep({ note, kept }: Latest, where: string, text: string): void {
  if (text.trim() !== '') kept.write({ where, text, ...(note && { id: note.id }) })
  else if (note) kept.remove(note.id)
}
