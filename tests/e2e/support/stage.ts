/** What the tests of the stage take hold of. */
import type { Locator, Page } from '@playwright/test'
import { expect } from './test'

export const flow = '/flows/authorization-code'

/** The list of messages. */
export function ladder(page: Page) {
  return page.getByRole('list', { name: 'Messages', exact: true })
}

/** The message at the reader’s place. */
export function current(page: Page) {
  return ladder(page).locator('[aria-current="step"]')
}

/** The button whose name begins with these words. */
export function button(page: Page, name: string) {
  return page.getByRole('button', { name: new RegExp(`^${name}`) })
}

/** What is explained at the reader’s place. */
export function explained(page: Page) {
  return page.getByRole('region', { name: 'Message', exact: true })
}

/** What is said to whoever listens. */
export function said(page: Page) {
  return page.locator('main > [role="status"]')
}

export function branches(page: Page) {
  return page.getByRole('list', { name: 'Branches' })
}

/** The server's page is complete, and keys do nothing yet: React is awake once its own mark is on an element. */
export async function ready(page: Page) {
  await page.waitForFunction(() => {
    const main = document.querySelector('main')
    return main !== null && Object.keys(main).some((key) => key.startsWith('__reactFiber'))
  })
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

export async function open(page: Page, href: string) {
  await page.goto(href)
  await ready(page)
}

/** The position in the address. */
export async function position(page: Page): Promise<string | undefined> {
  return new URL(page.url()).pathname.split('/')[3]
}

/** Presses a key and waits until the address says that something happened. */
export async function press(page: Page, key: string) {
  const before = page.url()
  await page.keyboard.press(key)
  await expect.poll(() => page.url(), { intervals: [20, 50, 100] }).not.toBe(before)
}

/** Presses → until nothing is left to do but to look back. */
export async function walkToTheEnd(page: Page) {
  await ready(page)
  while ((await button(page, 'Next').textContent())?.includes('what each part was for') === false)
    await press(page, 'ArrowRight')
}

/** Opens what stands behind the one button for all that is for later. */
export async function openSettings(page: Page): Promise<Locator> {
  await button(page, '(Settings|All settings)').click()
  const settings = page.getByRole('dialog', { name: 'Settings' })
  await expect(settings).toBeVisible()
  return settings
}
