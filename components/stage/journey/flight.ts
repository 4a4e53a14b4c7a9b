/** The way of a ticket along one leg: out of an address bar or from a lane; along it; and up, down, or no further. */

import type { AddressPart } from './address-part'
import { placed } from './parts'
import type { Point, SceneLeg } from './scene'
import { type Frame, moves, springs } from './timeline'
import type { BarTimes, LegTimes, Timetable } from './timetable'

type Around = {
  readonly times: Timetable
  /** The address bars that legs go up into, by leg. */
  readonly parts: readonly (AddressPart | null)[]
  /** Where it falls in the end. */
  readonly known: Point | null
}

/** A ticket that waits at a lane does not hide it. */
const besideLane = 40

/** The frames of one ticket. */
export function flightOf({ start, end, lift }: SceneLeg, index: number, { times, parts, known }: Around): Frame[] {
  const leg = times.legs[index]
  if (!leg) return []
  const [go, arrived] = leg.go
  const into = parts[index]
  const stop = { x: into ? end.x + Math.sign(start.x - end.x) * besideLane : end.x, y: end.y + lift }
  const along = [frame(go, { x: start.x, y: start.y + lift }, 1, moves), frame(arrived, stop, 1)]
  const begin = beginning(times.legs[index - 1]?.bar, parts[index - 1], along)
  if (into && leg.bar) return [...begin, ...along, ...upInto(leg.bar, into, stop)]
  return [...begin, ...along, ...(known ? downInto(times, known, stop) : gone(leg, stop))]
}

function beginning(bar: BarTimes | null | undefined, part: AddressPart | null | undefined, [first]: Frame[]): Frame[] {
  if (bar && part) return outOf(bar, part)
  if (!first || first[0] === 0) return []
  return [[first[0] - 1, { opacity: 0 }]]
}

function outOf({ swap, leave }: BarTimes, { left }: AddressPart): Frame[] {
  return [frame(swap[1] - 120, left, 0, springs), frame(leave[0], left, 1, moves)]
}

function upInto({ lift, light }: BarTimes, { held }: AddressPart, from: Point): Frame[] {
  return [
    frame(lift[0], from, 1, moves),
    frame(lift[1], held, 1),
    frame(light[0], held, 1, springs),
    frame(light[1], held, 0),
  ]
}

function downInto({ fall: [from, to], length }: Timetable, known: Point, at: Point): Frame[] {
  return [
    frame(from, at, 1, moves),
    frame(to, known, 1),
    frame(to + 20, known, 1, springs),
    frame(length - 20, known, 0),
  ]
}

function gone({ ring: [from, to] }: LegTimes, at: Point): Frame[] {
  return [frame(from + 60, at, 1, springs), frame(to, at, 0)]
}

function frame(at: number, { x, y }: Point, scale: number, easing?: string): Frame {
  return [at, { transform: `${placed(x, y)} scale(${scale})` }, easing]
}
