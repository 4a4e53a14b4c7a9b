/** How much a page moves by itself. */
import type { Page } from '@playwright/test'

/** Milliseconds in which what moves after an answer still belongs to it: as many as a browser grants after a key. */
const granted = 500

/** Notes every shift of the page's layout from now on: call it before the page is opened. */
export async function noteShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const note = (name: string, at: number, value: number) => {
      document.documentElement.dataset[name] += ` ${at}:${value}`
    }
    new PerformanceObserver((list) => {
      const entries = list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]
      for (const { startTime, value, hadRecentInput } of entries) if (!hadRecentInput) note('shifts', startTime, value)
    }).observe({ type: 'layout-shift', buffered: true })
    // The second frame after a key begins when the first one, which has the answer to it, has been drawn.
    const answered = (key: number) => requestAnimationFrame((now) => note('answers', key, now))
    const watch = ({ timeStamp }: Event) => requestAnimationFrame(() => answered(timeStamp))
    addEventListener('keydown', watch, true)
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

/** What moved unasked. A slow machine draws the answer to a key when the time that a browser grants after it is over. */
async function noted(page: Page): Promise<{ readonly at: number; readonly value: number }[]> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  const answers = await pairs(page, 'answers')
  const isAsked = (at: number) => answers.some(([key, drawn]) => key <= at && at <= drawn + granted)
  return (await pairs(page, 'shifts')).filter(([at]) => !isAsked(at)).map(([at, value]) => ({ at, value }))
}

async function pairs(page: Page, name: string): Promise<(readonly [number, number])[]> {
  const text = (await page.locator('html').getAttribute(`data-${name}`)) ?? ''
  return [...text.matchAll(/([\d.e-]+):([\d.e-]+)/g)].map(([, first, second]) => [Number(first), Number(second)])
}
