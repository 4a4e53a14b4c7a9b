'use client'

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { RoomNow } from '@/components/classroom/room/use-room'
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
export function useRehearsal(view: TeacherView, act: RoomNow<'teacher'>['act']): Rehearsal {
  const [on, setOn] = useState(false)
  const students = useRef<Rehearsing>(null)
  const simulated = view.seats.filter(({ simulated: is }) => is)
  const tick = useEffectEvent(() => {
    students.current ??= rehearsing(Math.random)
    for (const each of students.current(view)) void act({ type: 'as', ...each })
  })
  useEffect(() => {
    if (!on) return
    const timer = setInterval(() => tick(), pace)
    return () => clearInterval(timer)
  }, [on])
  const start = (count: number) => {
    if (count > 0) void act({ type: 'simulate', students: count })
    setOn(true)
  }
  const stop = () => {
    setOn(false)
    void removeAll(
      simulated.map(({ id }) => id),
      act,
    )
  }
  return { on, seats: simulated.length, start, stop }
}

/** One after the other: nobody may do so much at once. */
async function removeAll(seats: readonly SeatId[], act: RoomNow<'teacher'>['act']): Promise<void> {
  for (const seat of seats) {
    await act({ type: 'remove', seat })
    await new Promise((done) => setTimeout(done, removePace))
  }
}

/** In milliseconds. */
const removePace = 220
