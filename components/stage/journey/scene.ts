/** Where everything stands that takes part in a journey: measured once, before anything moves. */

import type { JourneyLeg, Plan } from './plan'

export type Point = { readonly x: number; readonly y: number }

export type SceneLeg = JourneyLeg & {
  readonly arrow: HTMLElement
  readonly start: Point
  readonly end: Point
  /** What travels may stand above its arrow. */
  readonly lift: number
}

export type Scene = {
  readonly picture: Element
  readonly legs: readonly SceneLeg[]
  /** Where what has arrived is known. */
  readonly known: Point | null
  readonly facts: readonly { readonly element: Element; readonly party: string }[]
}

/** Where the parts of a journey are looked for, and what is drawn over them. */
export type Ground = { readonly stage: Element; readonly layer: HTMLElement }

/** `null` where the row is out of sight, or not drawn. */
export function sceneOf(plan: Plan, { stage, layer }: Ground): Scene | null {
  const row = stage.querySelector(plan.row)
  if (!row || !isInSight(row)) return null
  const picture = plan.backwards ? copyOf(row, layer) : row
  const legs = plan.legs.map((leg) => legIn(picture, leg, layer)).filter((leg) => leg !== null)
  if (legs.length < plan.legs.length) return null
  const last = plan.legs.at(-1)
  const known = last?.to ? knownAt(stage, last, layer) : null
  return { picture, legs, known, facts: plan.backwards ? [] : factsIn(stage) }
}

/** A picture of what is left, as it was. */
function copyOf(row: Element, layer: HTMLElement): Element {
  const copy = over(row, layer)
  const picture = row.firstElementChild?.cloneNode(true)
  if (!(picture instanceof HTMLElement)) return copy
  picture.dataset.look = 'here'
  copy.append(picture)
  return copy
}

function legIn(picture: Element, leg: JourneyLeg, layer: HTMLElement): SceneLeg | null {
  const arrow = picture.querySelector<HTMLElement>(`[data-leg="${leg.id}"]`)
  if (!arrow) return null
  const { left, right, top } = boxOf(arrow, layer)
  const ticket = picture.querySelector(`[data-ticket="${leg.id}"]`)
  const lift = ticket ? middleOf(boxOf(ticket, layer)).y - top : 0
  const [start, end] = arrow.dataset.direction === 'right' ? [left, right] : [right, left]
  return { ...leg, arrow, start: { x: start, y: top }, end: { x: end, y: top }, lift }
}

/** The fact of that name, else the first that is new; where it is gone again, the foot of the lane. */
function knownAt(stage: Element, { to, ticket }: JourneyLeg, layer: HTMLElement): Point | null {
  const foot = stage.querySelector(`[data-foot="${to}"]`)
  const fact = foot?.querySelector(`[data-fact="${to} ${ticket}"]`) ?? foot?.querySelector('[data-new]')
  if (fact && isInSight(fact)) return middleOf(boxOf(fact, layer))
  if (fact || !foot || !isInSight(foot)) return null
  const { left, right, top } = boxOf(foot, layer)
  return { x: (left + right) / 2, y: top + footLine }
}

const footLine = 13

function factsIn(stage: Element): Scene['facts'] {
  return [...stage.querySelectorAll<HTMLElement>('[data-fact][data-new]')].map((element) => ({
    element,
    party: element.dataset.fact?.split(' ')[0] ?? '',
  }))
}

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** In the coordinates of what is drawn over the stage. */
export function boxOf(element: Element, layer: HTMLElement): Box {
  const { left, right, top, bottom } = element.getBoundingClientRect()
  const origin = layer.getBoundingClientRect()
  return {
    left: left - origin.left,
    right: right - origin.left,
    top: top - origin.top,
    bottom: bottom - origin.top,
  }
}

export function middleOf({ left, right, top, bottom }: Box): Point {
  return { x: (left + right) / 2, y: (top + bottom) / 2 }
}

/** An empty box exactly over an element. */
export function over(element: Element, layer: HTMLElement): HTMLElement {
  const { left, right, top, bottom } = boxOf(element, layer)
  const box = document.createElement('div')
  box.style.cssText = `left:${left}px;top:${top}px;width:${right - left}px;height:${bottom - top}px`
  layer.append(box)
  return box
}

/** True where the middle of an element can be seen: not scrolled away, and behind nothing. */
export function isInSight(element: Element): boolean {
  const { x, y } = middleOf(element.getBoundingClientRect())
  const hit = document.elementFromPoint(x, y)
  return hit !== null && (element.contains(hit) || element.parentElement?.contains(hit) === true)
}
