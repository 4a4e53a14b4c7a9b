/** The journey of a value: it is shown, it moves nothing else, and nobody ever waits for it. */
import type { Page } from '@playwright/test'
import { cumulativeShift, noteShifts } from './support/shift'
import { button, flow, press, ready, walkToTheEnd } from './support/stage'
import { expect, test } from './support/test'

// A trace takes a picture of the page at every key, and what it holds up would count as a shift.
test.use({ trace: 'off', viewport: { width: 1440, height: 900 } })

/** The beat in which the code comes back through Ada's browser. */
const redirect = 4

const beat = (page: Page, number: number) => page.locator(`[data-beat="${number}"][aria-current="step"]`)

/** Opens the story at its start, shows that somebody is there, and goes into the first beat. */
async function open(page: Page) {
  await page.goto(flow)
  await ready(page)
  await expect(page.locator('[data-beat="7"][data-reached="true"]')).toBeAttached()
  await page.mouse.move(300, 300)
  await expect(async () => {
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    await expect(beat(page, 1)).toBeVisible()
    expect(await moving(page)).toBeGreaterThan(0)
  }).toPass()
}

async function goTo(page: Page, number: number, from = 2) {
  for (let at = from; at <= number; at++) {
    await page.keyboard.press('ArrowRight')
    await expect(beat(page, at)).toBeVisible()
  }
}

/** How many parts of a journey there are, whether they move or stand. */
const parts = (page: Page) =>
  page.evaluate(() => document.getAnimations().filter((each) => !(each instanceof CSSTransition)).length)

const moving = (page: Page) =>
  page.evaluate(
    () =>
      document.getAnimations().filter((each) => !(each instanceof CSSTransition) && each.playState === 'running')
        .length,
  )

test('Next shows a journey, and any key ends it at once', async ({ page }) => {
  await open(page)
  await page.keyboard.press('Shift')
  expect(await parts(page)).toBe(0)
  await goTo(page, redirect)
  expect(await moving(page)).toBeGreaterThan(10)
  await page.keyboard.press('Shift')
  expect(await parts(page)).toBe(0)
  await expect(page.locator('[data-part]')).toHaveCount(0)
})

test('Next during a journey is a step: the page is never behind', async ({ page }) => {
  await open(page)
  for (let number = 2; number <= 7; number++) {
    await page.keyboard.press('ArrowRight')
    await expect(beat(page, number)).toBeVisible({ timeout: 1000 })
  }
})

test('a journey ends by itself, and leaves the page as it is without one', async ({ page }) => {
  await open(page)
  await goTo(page, redirect)
  await expect.poll(() => parts(page), { timeout: 15_000 }).toBe(0)
  await expect(page.locator('[data-part]')).toHaveCount(0)
  const address = page.locator('[data-screen="browser"] [data-address="here"]')
  await expect(address).toContainText('photoprint.test/callback')
  await expect(address).toHaveCSS('opacity', '1')
})

test('only transforms and opacity are animated, all for the same time', async ({ page }) => {
  await open(page)
  await goTo(page, redirect)
  const animated = await page.evaluate(() => {
    const effects = document
      .getAnimations()
      .filter((each) => !(each instanceof CSSTransition))
      .map(({ effect }) => effect)
      .filter((effect) => effect instanceof KeyframeEffect)
    const always = ['offset', 'computedOffset', 'easing', 'composite']
    const names = effects.flatMap((effect) => effect.getKeyframes().flatMap((frame) => Object.keys(frame)))
    return {
      names: [...new Set(names)].filter((name) => !always.includes(name)).sort(),
      lengths: [...new Set(effects.map((effect) => effect.getTiming().duration))],
    }
  })
  expect(animated.names).toEqual(['opacity', 'transform'])
  expect(animated.lengths).toHaveLength(1)
})

test('Back is the journey in reverse, and quick', async ({ page }) => {
  await open(page)
  await goTo(page, redirect)
  await page.keyboard.press('ArrowLeft')
  await expect(beat(page, redirect - 1)).toBeVisible()
  const rates = await page.evaluate(() =>
    document
      .getAnimations()
      .filter((each) => !(each instanceof CSSTransition))
      .map(({ playbackRate }) => playbackRate),
  )
  expect(new Set(rates)).toEqual(new Set([-4]))
  await expect.poll(() => parts(page), { timeout: 5000 }).toBe(0)
})

test('in every message, the one that is delivered makes its way', async ({ page }) => {
  await open(page)
  await button(page, 'Every message').click()
  await expect(page.getByRole('list', { name: 'Messages' })).toBeVisible()
  await press(page, 'ArrowRight')
  expect(await moving(page)).toBeGreaterThan(0)
})

test('another theme or another size ends a journey', async ({ page }) => {
  await open(page)
  await goTo(page, redirect)
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark'
  })
  await expect.poll(() => parts(page), { timeout: 1000 }).toBe(0)
  await goTo(page, redirect + 1, redirect + 1)
  await page.setViewportSize({ width: 1200, height: 800 })
  await expect.poll(() => parts(page), { timeout: 1000 }).toBe(0)
})

test('a page that has just been opened stands still', async ({ page }) => {
  await page.goto(`${flow}/callback-request`)
  await ready(page)
  await page.mouse.move(300, 300)
  await expect(beat(page, redirect)).toBeVisible()
  expect(await parts(page)).toBe(0)
})

test('a whole story with its journeys shifts nothing', async ({ page }) => {
  test.slow()
  await noteShifts(page)
  await page.goto(flow)
  await page.mouse.move(300, 300)
  await walkToTheEnd(page)
  // A key's own change counts as a shift where a busy machine takes more than half a second for it: the label of Next breaks.
  expect(await cumulativeShift(page)).toBeLessThan(0.005)
})

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('a redirect is shown in still states, of which any key shows the last', async ({ page }) => {
    await page.goto(flow)
    await ready(page)
    await page.mouse.move(300, 300)
    await page.waitForLoadState('networkidle')
    await page.keyboard.press('ArrowRight')
    await goTo(page, redirect)
    const lit = page.locator('[data-part="going"]')
    await expect(lit).toBeVisible()
    expect(await moving(page)).toBe(0)
    expect(await parts(page)).toBeGreaterThan(0)
    await page.keyboard.press('Shift')
    expect(await parts(page)).toBe(0)
    await page.keyboard.press('ArrowRight')
    await expect(beat(page, redirect + 1)).toBeVisible()
    expect(await parts(page)).toBe(0)
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true })

  test('the beat that is drawn has its journey, and what is not in sight takes no part', async ({ page }) => {
    await open(page)
    await goTo(page, redirect)
    expect(await moving(page)).toBeGreaterThan(0)
    await expect(page.locator('[data-part="going"]')).toHaveCount(0)
  })
})
