/** Every message of a flow, as somebody steps through it who wants every byte: with keys, by address, anywhere. */
import type { Page } from '@playwright/test'
import { button, current, explained, flow, ladder, open, position, press, said, walkToTheEnd } from './support/stage'
import { axe, expect, test } from './support/test'

test.use({ view: 'messages' })

test.describe('walking through the flow', () => {
  test('with one key, from Photoprint’s page to the photos, and back', async ({ page }) => {
    test.slow()
    await page.goto(flow)
    await expect(ladder(page).getByRole('listitem')).not.toHaveCount(0)
    await walkToTheEnd(page)
    await expect(position(page)).resolves.toBe('after-photos-page')
    await expect(page.frameLocator('iframe').getByRole('img').first()).toBeVisible()
    while ((await button(page, 'Back').getAttribute('aria-disabled')) !== 'true') await press(page, 'ArrowLeft')
    await expect(position(page)).resolves.toBe('start')
    await expect(button(page, 'Restart')).toHaveAttribute('aria-disabled', 'true')
  })

  test('a class hears one sentence a step', async ({ page }) => {
    await open(page, `${flow}/token-request`)
    await page.keyboard.press('ArrowRight')
    await expect(said(page)).toHaveText(/^\s*Message \d+ of \d+, from Acme ID to Photoprint, is on its way: .+\.$/)
  })

  test('by beats, with keys, and to either end', async ({ page }) => {
    await open(page, flow)
    await expect(ladder(page).getByRole('listitem').filter({ hasText: 'POST /token' })).toHaveCount(1)
    await press(page, 'Shift+ArrowRight')
    await press(page, 'Shift+ArrowRight')
    await expect(position(page)).resolves.toBe('authorization-request')
    await press(page, 'ArrowRight')
    await press(page, 'Shift+ArrowLeft')
    await expect(position(page)).resolves.toBe('authorization-request')
    await press(page, 'End')
    await expect(position(page)).resolves.toBe('after-photos-page')
    await press(page, 'Home')
    await expect(position(page)).resolves.toBe('start')
  })

  test('under the headings of its beats', async ({ page }) => {
    await open(page, `${flow}/token-request`)
    const heading = ladder(page).getByText('Photoprint swaps the code, out of sight')
    await expect(heading).toBeVisible()
    const row = ladder(page).getByRole('listitem').filter({ hasText: 'Photoprint swaps the code, out of sight' })
    await expect(row).toContainText('POST /token')
  })

  test('by clicking a message', async ({ page }) => {
    await open(page, flow)
    await ladder(page)
      .getByRole('button', { name: /POST \/token/ })
      .click()
    await expect(current(page)).toContainText('POST /token')
    await expect(page).toHaveURL(/\/token-request$/)
    await expect(button(page, 'Next')).toHaveText(/Next: deliver token request/)
  })

  test('by itself, until it is paused', async ({ page }) => {
    await page.clock.install()
    await open(page, flow)
    await page.getByLabel('Speed').selectOption('fast')
    await page.keyboard.press(' ')
    await expect(button(page, 'Pause')).toBeVisible()
    await expect.poll(() => runFor(page, 1000)).toMatch(/\/authorization-request$/)
    await page.keyboard.press(' ')
    const paused = page.url()
    await expect(button(page, 'Play')).toBeVisible()
    expect(await runFor(page, 20_000)).toBe(paused)
  })
})

/** Lets so many milliseconds pass on the page; the address afterwards. */
async function runFor(page: Page, time: number): Promise<string> {
  await page.clock.runFor(time)
  return page.url()
}

for (const { name, width, height, theme } of [
  { name: 'a desk', width: 1440, height: 900, theme: 'light' },
  { name: 'a desk at night', width: 1440, height: 900, theme: 'dark' },
  { name: 'a class', width: 1280, height: 720, theme: 'projector' },
  { name: 'a small window', width: 1024, height: 700, theme: 'light' },
  { name: 'a phone', width: 375, height: 812, theme: 'light' },
  { name: 'a phone at night', width: 375, height: 812, theme: 'dark' },
] as const) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport: { width, height }, theme })

    test('nothing stands in anybody’s way, and nothing sticks out', async ({ page }) => {
      await open(page, `${flow}/token-response`)
      if (width > 700) await expect(current(page)).toBeInViewport()
      else await expect(explained(page).getByRole('heading', { level: 2 }).first()).toBeInViewport()
      await expect(button(page, 'Next')).toBeInViewport()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await axe(page)
    })
  })
}
