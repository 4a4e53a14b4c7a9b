/** How calm the stage is while somebody steps. */
import { flow, walkToTheEnd } from './support/stage'
import { expect, test } from './support/test'

// A trace takes a picture of the page at every key, and what it holds up would count as a shift.
test.use({ trace: 'off' })

test('stepping moves nothing that was not asked to move', async ({ page }) => {
  test.slow()
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const entries = list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]
      for (const { startTime, value, hadRecentInput } of entries)
        if (!hadRecentInput) document.documentElement.dataset.shifts += ` ${startTime}:${value}`
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(flow)
  await walkToTheEnd(page)
  const noted = (await page.locator('html').getAttribute('data-shifts')) ?? ''
  const shifts = [...noted.matchAll(/([\d.e-]+):([\d.e-]+)/g)].map(
    ([, at, value]) => [Number(at), Number(value)] as const,
  )
  expect(cumulativeShift(shifts)).toBeLessThanOrEqual(0.02)
})

/** CLS: the worst burst of shifts, less than a second apart and five seconds long at most (web.dev/cls). */
function cumulativeShift(shifts: readonly (readonly [at: number, value: number])[]): number {
  let [worst, sum, first, last] = [0, 0, 0, Number.NEGATIVE_INFINITY]
  for (const [at, value] of shifts) {
    const goesOn = at - last < 1000 && at - first < 5000
    if (!goesOn) first = at
    sum = goesOn ? sum + value : value
    last = at
    worst = Math.max(worst, sum)
  }
  return worst
}
