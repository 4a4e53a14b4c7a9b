/** What moves in a row, between its lanes, and at their feet. */

import type { Scene, SceneLeg } from './scene'
import { type Frame, type Look, moves, springs, type Timeline } from './timeline'
import type { LegTimes, Span, Timetable } from './timetable'

/** The arrow grows from its sender, its tip comes last, and whoever gets it and goes on is joined to it. */
export function growArrow(
  picture: Element,
  { arrow, id }: Pick<SceneLeg, 'arrow' | 'id'>,
  [from, to]: Span,
  timeline: Timeline,
) {
  const shaft = arrow.querySelector('[data-shaft]')
  const tip = arrow.querySelector('[data-tip]')
  const joint = picture.querySelector(`[data-joint="${id}"]`)
  if (shaft) timeline.add(shaft, growing('scaleX', from, to, moves))
  if (tip) timeline.add(tip, growing('scale', to - 80, to, springs))
  if (joint) timeline.add(joint, growing('scaleY', to - 40, to + 160, springs))
}

function growing(scale: string, from: number, to: number, easing: string): Frame[] {
  return [
    [from, { transform: `${scale}(0)` }, easing],
    [to, { transform: `${scale}(1)` }],
  ]
}

/** A ring on the lane of whoever has got it. */
export function ring(
  { end, toRole }: SceneLeg,
  { ring: [from, to] }: LegTimes,
  layer: HTMLElement,
  timeline: Timeline,
) {
  const element = drawn('ring', layer)
  element.style.color = `var(--${toRole ?? 'ink'})`
  const at = (scale: number): Look => ({ transform: `${placed(end.x, end.y)} scale(${scale})` })
  timeline.add(element, [
    [from, at(0), springs],
    [to - 80, at(1), 'ease-in'],
    [to, at(0)],
  ])
}

/** What is known appears when it arrives; what nobody was sent, at once. */
export function appear({ facts, legs }: Scene, times: Timetable, timeline: Timeline) {
  for (const { element, party } of facts) {
    const index = legs.findLastIndex(({ to }) => to === party)
    const [from, to] = times.legs[index]?.gain ?? [0, 260]
    timeline.add(element, growing('scale', from, to, springs))
  }
}

/** Where the ticket rests, it is seen once it has been everywhere. */
export function rest(picture: Element, { length }: Timetable, timeline: Timeline) {
  for (const ticket of picture.querySelectorAll('[data-ticket]'))
    timeline.add(ticket, [
      [length - 340, { opacity: 0 }],
      [length - 80, { opacity: 1 }],
    ])
}

export function placed(x: number, y: number): string {
  return `translate(${x}px, ${y}px) translate(-50%, -50%)`
}

/** A part of the journey that is only there while it lasts. */
export function drawn(part: string, layer: HTMLElement, text = ''): HTMLElement {
  const element = document.createElement('div')
  element.dataset.part = part
  element.textContent = text
  layer.append(element)
  return element
}
