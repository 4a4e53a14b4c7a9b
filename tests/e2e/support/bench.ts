/** What the tests of the token bench take hold of. */
import type { Page } from '@playwright/test'
import { ready } from './stage'
import { expect } from './test'

export const paste = (page: Page) => page.getByRole('textbox', { name: 'Paste a token' })
export const key = (page: Page) => page.getByRole('textbox', { name: 'Key', exact: true })
export const verdict = (page: Page) => page.getByRole('status', { name: 'Verdict' })
export const checks = (page: Page) => page.getByRole('list', { name: 'Checks' })
export const check = (page: Page, name: string) => checks(page).getByRole('listitem').filter({ hasText: name })
export const group = (page: Page, name: 'Header' | 'Payload') => page.getByRole('group', { name })

export async function openBench(page: Page, fragment = '') {
  await page.goto(`/tokens${fragment}`)
  await ready(page)
}

/** Chooses a preset, and waits until it is judged. */
export async function preset(page: Page, kind: 'Kinds of token' | 'Kinds of trouble', name: string) {
  const one = page.getByRole('button', { name, exact: true })
  if (!(await one.isVisible())) await page.getByText(kind).click()
  await one.press('Enter')
  await expect(checks(page).getByRole('listitem').first()).toBeVisible()
}

/** Opens one of the tools below the token. */
export async function tool(page: Page, name: string) {
  await page
    .locator('summary')
    .filter({ hasText: new RegExp(`^${name}$`) })
    .press('Enter')
}
