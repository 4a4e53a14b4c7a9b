/** One journey, from the moment it is due until it is over. Comes with the first sign of a reader. */

import { type AddressPart, arrive, type Bar, barOf, cover, rise } from './address-part'
import { flightOf } from './flight'
import { appear, drawn, growArrow, rest, ring } from './parts'
import type { Plan } from './plan'
import { type Ground, type Scene, type SceneLeg, sceneOf } from './scene'
import { type Timeline, timelineOf } from './timeline'
import { stillFor, type Timetable, timetable } from './timetable'

export type Journey = {
  /** What was deferred is drawn too: the new address is in its bar. */
  readonly settle: () => void
  readonly end: () => void
}

/** Back is as much quicker. */
const back = -4
/** What is to move is hidden for no longer than this before it does. */
const holding = 400

/** Hides what is about to move, until it does: it is drawn already. Returns how to show it. */
export function hold(plan: Plan, { stage }: Ground): () => void {
  if (plan.backwards || isCalm()) return () => {}
  const rows = [plan.row, plan.departs].filter((row) => row !== null)
  const parts = ['[data-shaft]', '[data-tip]', '[data-joint]', '[data-ticket]']
  const hidden = stage.querySelectorAll(rows.flatMap((row) => parts.map((part) => `${row} ${part}`)).join())
  const all = [...hidden].map((element) => element.animate({ opacity: [0, 0] }, holding))
  return () => {
    for (const animation of all) animation.cancel()
  }
}

/** Measures, and starts it. `null` where there is nothing to be seen of it. */
export function start(plan: Plan, ground: Ground): Journey | null {
  if (isCalm() && (plan.backwards || !plan.legs.some(({ turns }) => turns))) return null
  const scene = sceneOf(plan, ground)
  if (!scene) return ended(ground)
  const bars = scene.legs.map(({ turns, to }) => (turns && to !== null ? barOf(to, ground) : null))
  const times = timetable(bars.map((bar) => ({ turns: bar !== null })))
  if (isCalm() && times.stills.length < 2) return ended(ground)
  return run({ plan, scene, bars, times, ground })
}

function ended({ layer }: Ground): null {
  layer.replaceChildren()
  return null
}

type Running = {
  readonly plan: Plan
  readonly scene: Scene
  readonly bars: readonly (Bar | null)[]
  readonly times: Timetable
  readonly ground: Ground
  readonly timeline: Timeline
}

function run(due: Omit<Running, 'timeline'>): Journey {
  const { plan, times, ground } = due
  // Going back, nothing that comes later takes part; nor does it once the journey has ended.
  const isSettled = { yet: plan.backwards }
  const end = () => {
    isSettled.yet = true
    for (const stop of stops) stop()
    ground.layer.replaceChildren()
  }
  const timeline = timelineOf(times.length, plan.backwards ? back : 1, end)
  const stops = [timeline.end, endEarly(end)]
  if (isCalm()) stops.push(standStill(times, timeline, end))
  const running = { ...due, timeline }
  drawRow(running)
  const lead = fly(
    running,
    running.bars.map((_, index) => before(running, index)),
  )
  const settle = () => {
    if (!isSettled.yet) lead(running.bars.map((_, index) => after(running, index)))
    isSettled.yet = true
  }
  return { settle, end }
}

function drawRow({ plan, scene, times, ground, timeline }: Running) {
  scene.legs.forEach((leg, index) => {
    const at = times.legs[index]
    if (!at) return
    growArrow(scene.picture, leg, at.go, timeline)
    ring(leg, at, ground.layer, timeline)
  })
  rest(scene.picture, times, timeline)
  appear(scene, times, timeline)
  const departing = plan.departs === null ? null : ground.stage.querySelector(plan.departs)
  const arrow = departing?.querySelector<HTMLElement>('[data-leg]')
  if (departing && arrow) growArrow(departing, { arrow, id: -1 }, times.depart, timeline)
}

/** What stands in the bar when it starts. Going back, that is what came last. */
function before({ plan, scene, bars, times, ground, timeline }: Running, index: number): AddressPart | null {
  const bar = bars[index]
  const at = times.legs[index]?.bar
  if (!bar || !at) return null
  if (plan.backwards) return rise(bar.here, ground, at, timeline, { ticket: ticketOn(scene.legs, index), stays: true })
  return cover(bar, ground, at, timeline)
}

function after({ scene, bars, times, ground, timeline }: Running, index: number): AddressPart | null {
  const bar = bars[index]
  const at = times.legs[index]?.bar
  return bar && at ? arrive(bar, ground, at, timeline, ticketOn(scene.legs, index)) : null
}

/** What came with a redirect goes on with the request. */
function ticketOn(legs: readonly SceneLeg[], index: number): string | null {
  const leg = legs[index]
  const sender = legs[index - 1]
  return leg?.ticket ?? (sender?.turns ? sender.ticket : null)
}

type Parts = readonly (AddressPart | null)[]

/** Sets off every ticket; returns how to lead them once it is known where in the bar they go. */
function fly({ scene, times, ground, timeline }: Running, parts: Parts): (parts: Parts) => void {
  const flights = scene.legs.flatMap((leg, index) => {
    const text = ticketOn(scene.legs, index)
    if (text === null) return []
    const way = (by: Parts) =>
      flightOf(leg, index, { times, parts: by, known: index === scene.legs.length - 1 ? scene.known : null })
    const { lead } = timeline.add(drawn('ticket', ground.layer, text), way(parts))
    return [(by: Parts) => lead(way(by))]
  })
  return (by) => {
    for (const lead of flights) lead(by)
  }
}

/** Shows the moments to stand still at, one after the other. Returns how to stop that. */
function standStill({ stills }: Timetable, timeline: Timeline, end: () => void): () => void {
  const timers = stills.slice(1).map((still, index) => {
    const isLast = index === stills.length - 2
    return setTimeout(() => (isLast ? end() : timeline.standAt(still)), stillFor * (index + 1))
  })
  timeline.standAt(stills[0] ?? 0)
  return () => timers.forEach(clearTimeout)
}

/** Any key, another size and another theme end it: what was measured holds no longer. */
function endEarly(end: () => void): () => void {
  const watch = new AbortController()
  const theme = new MutationObserver(end)
  document.addEventListener('keydown', end, { capture: true, signal: watch.signal })
  addEventListener('resize', end, { signal: watch.signal })
  theme.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => {
    watch.abort()
    theme.disconnect()
  }
}

function isCalm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}
