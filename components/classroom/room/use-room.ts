'use client'

import { useCallback, useEffect, useState } from 'react'
import type { Answer } from '@/lib/api/client'
import { type Link, listen } from '@/lib/api/room-events'
import type { Acted } from '@/lib/api/room-shapes'
import { act } from '@/lib/api/rooms'
import type { Problem } from '@/lib/api/shapes'
import type { RoomAct } from '@/lib/classroom/act'
import type { Role, ViewOf } from '@/lib/classroom/views'

export type RoomNow<As extends Role> = {
  /** The latest that was heard; what the page was made with, before anything was. */
  readonly view: ViewOf[As] | null
  readonly link: Link
  /** Why nothing will come any more, or why the last act failed; `null` where all is well. */
  readonly problem: Problem | null
  /** Does something in the room. What fails is kept as the problem. */
  readonly act: (what: RoomAct) => Promise<Answer<Acted>>
}

/** A room, as this page hears of it. `first`: what the server knew when it made the page. */
export function useRoom<As extends Role>(code: string, as: As, first: ViewOf[As] | null): RoomNow<As> {
  const [view, setView] = useState(first)
  const [link, setLink] = useState<Link>('connecting')
  const [problem, setProblem] = useState<Problem | null>(null)
  useEffect(() => {
    const hear = (heard: ViewOf[As]) => setView((before) => (isSame(before, heard) ? before : heard))
    return listen(code, as, { view: hear, link: setLink, refused: setProblem })
  }, [code, as])
  const does = useCallback(
    async (what: RoomAct) => {
      const answer = await act(code, what)
      setProblem(answer.ok ? null : answer.problem)
      return answer
    },
    [code],
  )
  return { view, link, problem, act: does }
}

/** Whoever comes back hears the same once more: nothing is drawn again for that. */
function isSame(one: object | null, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
