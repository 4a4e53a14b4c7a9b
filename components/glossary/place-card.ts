/** Where a card goes: beside its term, never over it, and never out of the window. */

export type Box = { readonly left: number; readonly top: number; readonly bottom: number }
export type Size = { readonly width: number; readonly height: number }
export type Place = { readonly left: number; readonly top: number; readonly maxHeight: number }

const gap = 6
const edge = 8

/** Under the term if it fits there, else over it; where neither has the room, where there is more, and the card scrolls. */
export function placeCard(term: Box, card: Size, view: Size): Place {
  const under = view.height - term.bottom - gap - edge
  const over = term.top - gap - edge
  const isUnder = card.height <= under || under >= over
  const maxHeight = isUnder ? under : over
  const top = isUnder ? term.bottom + gap : term.top - gap - Math.min(card.height, maxHeight)
  const left = Math.max(edge, Math.min(term.left, view.width - card.width - edge))
  return { left, top, maxHeight }
}

/** Puts the card where it goes. */
export function placeIn(card: HTMLElement, term: HTMLElement): void {
  card.style.maxHeight = ''
  const { clientWidth: width, clientHeight: height } = document.documentElement
  const size = { width: card.offsetWidth, height: card.offsetHeight }
  const { left, top, maxHeight } = placeCard(term.getBoundingClientRect(), size, { width, height })
  Object.assign(card.style, { left: `${left}px`, top: `${top}px`, maxHeight: `${maxHeight}px` })
}
