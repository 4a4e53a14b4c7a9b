/** What the tests of the projector take hold of. */
import type { Page } from '@playwright/test'
import { ready } from './stage'
import { expect } from './test'

export const place = (page: Page) => page.locator('main > header > p')

export async function present(page: Page, path: string) {
  await page.goto(`/present/${path}`)
  await ready(page)
}

/** Presses a key, and waits until the place is this. */
export async function pressTo(page: Page, key: string, wanted: string) {
  await page.keyboard.press(key)
  await expect(place(page)).toHaveText(wanted)
}
