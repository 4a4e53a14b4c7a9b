/** The part of a journey that leads through an address bar: what is held in the answer, and then stands in the bar. */

import { boxOf, type Ground, isInSight, middleOf, over, type Point } from './scene'
import { type Frame, moves, springs, type Timeline } from './timeline'
import type { BarTimes, Span } from './timetable'

export type AddressPart = {
  /** Where what travels goes to, and where it leaves from. */
  readonly held: Point
  readonly left: Point
}

export type Bar = { readonly section: Element; readonly here: HTMLElement; readonly page: HTMLElement | null }

/** The address bar of a party, where it can be seen. */
export function barOf(party: string, { stage }: Ground): Bar | null {
  const section = stage.querySelector(`section[data-screen="${party}"]`)
  const here = section?.querySelector<HTMLElement>('[data-address="here"]')
  if (!section || !here || !isInSight(here)) return null
  return { section, here, page: section.querySelector('[data-page]') }
}

/** Over the bar and the page, so that they stay as they are until the browser goes on. */
export function cover({ here, page }: Bar, { layer }: Ground, times: BarTimes, timeline: Timeline): AddressPart {
  const { swap } = times
  const address = copyOver(here, layer, 'cover')
  timeline.add(address, [
    [swap[1], { opacity: 1 }],
    [swap[1] + 1, { opacity: 0 }],
  ])
  if (address.firstElementChild) timeline.add(address.firstElementChild, upAndAway(swap))
  if (page) coverPage(page, layer, times, timeline)
  const left = middleOf(boxOf(here, layer))
  return { held: left, left }
}

function coverPage(page: HTMLElement, layer: HTMLElement, { lift, swap }: BarTimes, timeline: Timeline) {
  const old = copyOver(page, layer, 'page')
  const [from, to] = [swap[0] + 60, swap[1] + 120]
  timeline.add(old, [
    [to, { opacity: 1 }],
    [to + 1, { opacity: 0 }],
  ])
  if (old.firstElementChild) timeline.add(old.firstElementChild, makeRoom(lift, [from, to]))
}

function upAndAway([from, to]: BarTimes['swap']): Frame[] {
  return [
    [from, { transform: 'translateY(0)' }, moves],
    [to, { transform: 'translateY(-110%)' }],
  ]
}

/** The page makes room for what is held, and leaves when that has gone up. */
function makeRoom([start, end]: Span, [from, to]: Span): Frame[] {
  return [
    [start, { transform: 'translate(0, 0)' }, moves],
    [end, { transform: `translate(0, ${room}px)` }],
    [from, { transform: `translate(0, ${room}px)` }, moves],
    [to, { transform: `translate(-102%, ${room}px)` }],
  ]
}

const room = 72

function slide(from: number, to: number, start: number, end: number): Frame[] {
  return [
    [from, { transform: `translateX(${start}%)` }, moves],
    [to, { transform: `translateX(${end}%)` }],
  ]
}

/** The new address lights up under the bar, and then goes up into it; the page that waits for it comes after. */
export function arrive(
  bar: Bar,
  ground: Ground,
  times: BarTimes,
  timeline: Timeline,
  ticket: string | null,
): AddressPart {
  const next = bar.section.querySelector<HTMLElement>('[data-address="next"]')
  if (next) return light(next, ground, times, timeline, ticket)
  const part = rise(bar.here, ground, times, timeline, { ticket, stays: false })
  const { swap } = times
  for (const element of [bar.here, bar.section.querySelector('[data-status]')])
    if (element) timeline.add(element, showAt(swap[1]))
  if (bar.page) timeline.add(bar.page, slide(swap[0] + 60, swap[1] + 120, 102, 0))
  return part
}

function showAt(time: number): Frame[] {
  return [
    [time - 1, { opacity: 0 }],
    [time, { opacity: 1 }],
  ]
}

/** Where it is held at the end of the journey too, it only lights up. */
function light(
  next: HTMLElement,
  { layer }: Ground,
  { lift, light: [, lit] }: BarTimes,
  timeline: Timeline,
  ticket: string | null,
) {
  const held = markIn(next, layer, ticket)
  const row = next.parentElement ?? next
  timeline.add(row, [
    [lift[1] - 60, { transform: 'scaleX(0)' }, springs],
    [lit, { transform: 'scaleX(1)' }],
  ])
  return { held, left: held }
}

/** The address that is in the bar now, drawn below it until the browser goes there. Going back, it sinks again. */
export function rise(
  here: HTMLElement,
  { layer }: Ground,
  times: BarTimes,
  timeline: Timeline,
  { ticket, stays }: { readonly ticket: string | null; readonly stays: boolean },
): AddressPart {
  const { lift, light: lit, swap, leave } = times
  const gone = stays ? 1 : 0
  const left = markIn(here, layer, ticket)
  const address = copyOver(here, layer, 'going')
  const { top, bottom } = boxOf(here, layer)
  const down = bottom - top + belowBar
  timeline.add(address, [
    [lift[1] - 60, { transform: `translateY(${down}px) scaleX(0)`, opacity: 1 }, springs],
    [lit[1], { transform: `translateY(${down}px) scaleX(1)`, opacity: 1 }],
    [swap[0], { transform: `translateY(${down}px) scaleX(1)`, opacity: 1 }, moves],
    [swap[1], { transform: 'translateY(0) scaleX(1)', opacity: 1 }],
    [leave[1], { transform: 'translateY(0) scaleX(1)', opacity: 1 }],
    [leave[1] + 200, { transform: 'translateY(0) scaleX(1)', opacity: gone }],
  ])
  return { held: { x: left.x, y: left.y + down }, left }
}

const belowBar = 34

function markIn(address: HTMLElement, layer: HTMLElement, ticket: string | null): Point {
  const mark = [...address.querySelectorAll('mark')].find((each) => each.textContent?.slice(1).startsWith(`${ticket}=`))
  const { top, bottom } = boxOf(address, layer)
  const { x, y } = middleOf(boxOf(mark ?? address, layer))
  return { x, y: Math.min(Math.max(y, top + 10), bottom - 10) }
}

/** A picture of an element over it: what changes under it does not show. */
function copyOver(element: HTMLElement, layer: HTMLElement, part: string): HTMLElement {
  const box = over(element, layer)
  box.dataset.part = part
  const copy = element.cloneNode(true)
  if (!(copy instanceof HTMLElement)) return box
  for (const each of [copy, ...copy.querySelectorAll('*')]) for (const name of named) each.removeAttribute(name)
  for (const frame of copy.querySelectorAll('iframe')) frame.tabIndex = -1
  box.append(copy)
  return box
}

/** A picture is not what it shows: nothing finds it by these. */
const named = ['id', 'title', 'data-address', 'data-page']
