/** Where the run shows what is so, by the question: kept in this tab, so that a console that is loaded again still knows. */
import type { ClassPosition } from '@/lib/classroom/position'

type Truths = Readonly<Record<string, ClassPosition>>

const nameOf = (code: string) => `truths ${code}`

export function keptTruths(code: string): Truths {
  try {
    return JSON.parse(sessionStorage.getItem(nameOf(code)) ?? '{}')
  } catch {
    return {}
  }
}

export function keepTruths(code: string, truths: Truths): void {
  try {
    sessionStorage.setItem(nameOf(code), JSON.stringify(truths))
  } catch {
    // Then it is known as long as the page is open.
  }
}
