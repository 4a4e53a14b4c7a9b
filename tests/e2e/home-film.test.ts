import type { Page } from '@playwright/test'
import { axe, expect, test } from './support/test'

const told = (page: Page) => page.getByRole('list', { name: 'What happens' }).getByRole('listitem')
const current = (page: Page) => page.locator('[aria-current="step"]')
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** The home page with the run all there, by a clock that stands until it is told to go on. */
async function openWithClock(page: Page): Promise<void> {
  await page.clock.install()
  await page.goto('/')
  await expect(page.locator('[data-leg]')).toHaveCount(11)
}

/** Lets the clock go on until a beat is current. */
async function playTo(page: Page, says: string): Promise<void> {
  await expect(async () => {
    await page.clock.runFor(500)
    await expect(current(page)).toContainText(says, { timeout: 100 })
  }).toPass()
}

test('the run plays once by itself, beat by beat, and can be played again', async ({ page }) => {
  await openWithClock(page)
  await playTo(page, 'Ada clicks Print')
  await playTo(page, 'The code comes back')
  await playTo(page, 'gives photos')
  await page.clock.runFor(4000)
  await expect(current(page)).toHaveCount(0)
  await page.clock.runFor(30_000)
  await expect(current(page)).toHaveCount(0)
  await button(page, 'Play again').click()
  await expect(current(page)).toContainText('Ada clicks Print')
})

test('Pause holds the run where it is, by keyboard too, and Go on goes on from there', async ({ page }) => {
  await openWithClock(page)
  await playTo(page, 'Ada signs in')
  await button(page, 'Pause').press('Enter')
  await page.clock.runFor(30_000)
  await expect(current(page)).toContainText('Ada signs in')
  await button(page, 'Go on').press(' ')
  await playTo(page, 'The code comes back')
})

test('it stands still while nobody can see it', async ({ page }) => {
  await openWithClock(page)
  await playTo(page, 'Photoprint sends her')
  await page.getByRole('heading', { name: 'Ways in' }).scrollIntoViewIfNeeded()
  await expect(page.locator('ol[data-running]')).toHaveCount(0)
  await page.clock.runFor(30_000)
  await expect(current(page)).toContainText('Photoprint sends her')
})

test('with reduced motion the whole run stands there, and plays only when it is asked to', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openWithClock(page)
  await page.clock.runFor(30_000)
  await expect(current(page)).toHaveCount(0)
  await button(page, 'Play again').click()
  await expect(current(page)).toContainText('Ada clicks Print')
  // A transition of a hundredth of a millisecond is how the style sheet has none.
  const times = await page.evaluate(() =>
    document.getAnimations().map(({ effect }) => effect?.getComputedTiming().endTime),
  )
  expect(times.filter((milliseconds) => Number(milliseconds) > 1)).toEqual([])
})

test('while it plays nothing is laid out anew, and nothing is announced', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await openWithClock(page)
  await page.evaluate(() => document.fonts.ready)
  const before = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.length)
  for (const says of ['Ada clicks', 'sends her', 'signs in', 'comes back', 'swaps', 'arrive', 'gives photos']) {
    await playTo(page, says)
    const moved = await page.evaluate(() =>
      document
        .getAnimations()
        .flatMap(({ effect }) =>
          effect instanceof KeyframeEffect ? effect.getKeyframes().flatMap((frame) => Object.keys(frame)) : [],
        ),
    )
    const notStyles = ['offset', 'computedOffset', 'easing', 'composite']
    expect(moved.filter((name) => ![...notStyles, 'transform', 'opacity'].includes(name))).toEqual([])
  }
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)
  expect(shifts.slice(before)).toEqual([])
  await expect(page.locator('main').locator('[aria-live], [role=status], [role=alert]')).toHaveCount(0)
})

for (const theme of ['light', 'dark', 'projector']) {
  test(`in the middle of it axe finds no fault in the ${theme} theme`, async ({ page, context, baseURL }) => {
    await context.addCookies([{ name: 'theme', value: theme, url: baseURL ?? '' }])
    await page.goto('/')
    await page.locator('[aria-labelledby="run"]').scrollIntoViewIfNeeded()
    await expect(current(page)).toContainText('Photoprint sends her')
    await button(page, 'Pause').click()
    await expect(told(page)).toHaveCount(7)
    await axe(page)
  })
}
