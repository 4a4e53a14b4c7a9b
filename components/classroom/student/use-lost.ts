'use client'

import { useState } from 'react'
import { studentWords as words } from '@/content/labels/classroom-student'
import { act } from '@/lib/api/rooms'
import type { ClassPosition } from '@/lib/classroom/position'

export type Lost = {
  /** What came of it, for as long as the class stays at this message; empty where nothing was marked. */
  readonly said: string
  readonly mark: () => void
}

/** Marks the message at which a student lost the thread. A second time is no error. */
export function useLost(code: string, { flow, message }: ClassPosition): Lost {
  const [marked, setMarked] = useState<{ readonly place: string; readonly text: string } | null>(null)
  const place = `${message} ${flow}`
  const mark = async () => {
    const answer = await act(code, { type: 'lost', flow, message })
    setMarked({ place, text: answer.ok ? words.lostNoted(message) : words.lostFailed })
  }
  return { said: marked?.place === place ? marked.text : '', mark: () => void mark() }
}
