/** The race as the lifetimes let one expect it: what stands there before anybody has run it. */
import type { Racer } from '@/content/compare/races'
import type { Mark } from './time-line'

const callsBefore = [-3, -2, -1]
const refusals = 3

/** Calls once a second: let in before, and for as long as what Photoprint shows is good. Then a few that are refused. */
export function expectedMarks({ staysIn }: Racer): Mark[] {
  const after = Array.from({ length: staysIn + refusals }, (_, index) => index + 1)
  return [...callsBefore, ...after].map((second) => ({ key: second, second, isIn: second <= staysIn }))
}
