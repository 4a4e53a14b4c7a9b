/** How much a page moves by itself. */
import type { Page } from '@playwright/test'

/** Notes every shift of the page's layout from now on: call it before the page is opened. */
export async function noteShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const entries = list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]
      for (const { startTime, value, hadRecentInput } of entries)
        if (!hadRecentInput) document.documentElement.dataset.shifts += ` ${startTime}:${value}`
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** Every shift that was noted, added up, however far apart they were. */
export async function rawShift(page: Page): Promise<number> {
  return (await noted(page)).reduce((sum, { value }) => sum + value, 0)
}

/** CLS of what was noted: the worst burst of shifts, less than a second apart and five seconds long at most (web.dev/cls). */
export async function cumulativeShift(page: Page): Promise<number> {
  let [worst, sum, first, last] = [0, 0, 0, Number.NEGATIVE_INFINITY]
  for (const { at, value } of await noted(page)) {
    const goesOn = at - last < 1000 && at - first < 5000
    if (!goesOn) first = at
    sum = goesOn ? sum + value : value
    last = at
    worst = Math.max(worst, sum)
  }
  return worst
}

async function noted(page: Page): Promise<{ readonly at: number; readonly value: number }[]> {
  const text = (await page.locator('html').getAttribute('data-shifts')) ?? ''
  return [...text.matchAll(/([\d.e-]+):([\d.e-]+)/g)].map(([, at, value]) => ({ at: Number(at), value: Number(value) }))
}
