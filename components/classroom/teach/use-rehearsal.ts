'use client'

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { act } from '@/lib/api/rooms'
import type { SeatId } from '@/lib/classroom/events'
import type { TeacherView } from '@/lib/classroom/views'
import { type Rehearsing, rehearsing } from './rehearsing'

export type Rehearsal = {
  /** This page acts for simulated students. */
  readonly on: boolean
  /** How many of them have a seat. */
  readonly seats: number
  /** Begins with so many more of them. */
  readonly start: (students: number) => void
  /** Ends it, and takes their seats away. */
  readonly stop: () => void
}

/** In milliseconds. */
const pace = 1000

/** A class that nobody sits in: this page acts for it, so that an instructor can practise. */
export function useRehearsal(code: string, view: TeacherView): Rehearsal {
  const [on, setOn] = useState(false)
  const students = useRef<Rehearsing>(null)
  const simulated = view.seats.filter(({ simulated: is }) => is)
  const busy = useRef(false)
  const tick = useEffectEvent(async () => {
    // A slow room is not asked for more than it can do.
    if (busy.current) return
    busy.current = true
    students.current ??= rehearsing(Math.random)
    await Promise.all(students.current(view).map((each) => act(code, { type: 'as', ...each })))
    busy.current = false
  })
  useEffect(() => {
    if (!on) return
    const timer = setInterval(() => void tick(), pace)
    return () => clearInterval(timer)
  }, [on])
  const start = (count: number) => {
    if (count > 0) void act(code, { type: 'simulate', students: count })
    setOn(true)
  }
  const stop = () => {
    setOn(false)
    void removeAll(
      code,
      simulated.map(({ id }) => id),
    )
  }
  return { on, seats: simulated.length, start, stop }
}

/** One after the other: nobody may do so much at once. */
async function removeAll(code: string, seats: readonly SeatId[]): Promise<void> {
  for (const seat of seats) {
    await act(code, { type: 'remove', seat })
    await new Promise((done) => setTimeout(done, removePace))
  }
}

/** In milliseconds. */
const removePace = 220
