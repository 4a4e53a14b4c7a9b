/** The story by itself: at the speed of reading aloud, with a stop where there is something to think about, and calmly. */
import type { Page } from '@playwright/test'
import { cumulativeShift, noteShifts, rawShift } from './support/shift'
import { button, flow, open } from './support/stage'
import { move, moveTo, place } from './support/story'
import { expect, test } from './support/test'

// A trace takes a picture of the page at every step, and what it holds up would count as a shift.
test.use({ trace: 'off' })

test.beforeEach(async ({ page }) => {
  await page.clock.install()
  await noteShifts(page)
})

/** Lets half seconds pass until the reader is elsewhere, or Play has stopped; how many it took. */
async function halvesAt(page: Page, here: string): Promise<number> {
  for (let halves = 1; halves <= 120; halves++) {
    await page.clock.runFor(500)
    if ((await place(page)) !== here || (await button(page, 'Pause').count()) === 0) return halves
  }
  return Number.POSITIVE_INFINITY
}

async function playFrom(page: Page, start: string) {
  if ((await place(page)) !== start) await moveTo(page, start, 'ArrowLeft')
  await button(page, 'Play').click()
}

test('goes on from beat to beat, stops where a beat says so, and goes on again to the recap, moving nothing', async ({
  page,
}) => {
  test.slow()
  await open(page, flow)
  const stops: string[] = []
  for (let at = await place(page); at !== 'recap'; at = await place(page)) {
    if ((await button(page, 'Pause').count()) === 0) {
      stops.push(at)
      await button(page, 'Play').click()
    }
    expect(await halvesAt(page, at)).toBeLessThan(60)
  }
  expect(stops).toEqual(['0', '3', '4'])
  await expect(button(page, 'Play')).toBeVisible()
  expect(await cumulativeShift(page)).toBeLessThanOrEqual(0.02)
  expect(await rawShift(page), 'raw').toBeLessThanOrEqual(0.02)
})

test('can be slowed and quickened while it runs', async ({ page }) => {
  await open(page, flow)
  const taken: Record<string, number> = {}
  for (const pace of ['normal', 'fast', 'slow']) {
    await playFrom(page, '0')
    await page.clock.runFor(1000)
    await page.getByLabel('Speed').selectOption(pace)
    taken[pace] = await halvesAt(page, '0')
    await expect(button(page, 'Pause')).toBeVisible()
  }
  expect(taken.fast).toBeLessThan((taken.normal ?? 0) * 0.7)
  expect(taken.slow).toBeGreaterThan((taken.normal ?? 0) * 1.3)
})

test('leaves time to read a beat aloud, and more for a longer one', async ({ page }) => {
  await open(page, flow)
  const words =
    (await page.getByRole('region', { name: 'Message' }).locator('p').first().textContent())?.split(/\s+/).length ?? 0
  await playFrom(page, '0')
  const seconds = (await halvesAt(page, '0')) / 2
  expect(seconds).toBeGreaterThan(words / 4)
  expect(seconds).toBeLessThan(words)
})

test('stops when somebody goes back, or pauses it', async ({ page }) => {
  await open(page, flow)
  await playFrom(page, '0')
  await halvesAt(page, '0')
  expect(await place(page)).toBe('1')
  await move(page, 'ArrowLeft')
  await expect(button(page, 'Play')).toBeVisible()
  await page.keyboard.press(' ')
  await expect(button(page, 'Pause')).toBeVisible()
  await page.keyboard.press(' ')
  await expect(button(page, 'Play')).toBeVisible()
  await page.clock.runFor(60_000)
  expect(await place(page)).toBe('0')
})

test('goes on with reduced motion, too', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, flow)
  await playFrom(page, '0')
  await halvesAt(page, '0')
  expect(await place(page)).toBe('1')
})
