/** Two branches side by side. */
import type { Page } from '@playwright/test'
import { branches, flow, open, openSettings } from './support/stage'
import { axe, axeLandmarks, expect, test } from './support/test'

test.use({ view: 'messages' })

async function wrongVerifier(page: Page) {
  await open(page, `${flow}/token-request`)
  await page
    .getByRole('region', { name: 'What if' })
    .getByRole('button', { name: /code_verifier is wrong/ })
    .click()
  await expect(branches(page).getByRole('button')).toHaveCount(2)
}

test.describe('two branches side by side', () => {
  test('can be seen as soon as there are two', async ({ page }) => {
    await open(page, `${flow}/token-request`)
    await expect(page.getByRole('button', { name: 'Compare branches' })).toBeHidden()
    await wrongVerifier(page)
    await expect(page.getByRole('button', { name: 'Compare branches' })).toBeVisible()
  })

  for (const { name, width, height, theme } of [
    { name: 'a desk', width: 1440, height: 900, theme: 'light' },
    { name: 'a desk at night', width: 1440, height: 900, theme: 'dark' },
    { name: 'a class', width: 1280, height: 720, theme: 'projector' },
    { name: 'a phone', width: 375, height: 812, theme: 'light' },
  ] as const)
    test.describe(`on ${name}`, () => {
      test.use({ viewport: { width, height }, theme })

      test('say where they part, what differs, and how each ends', async ({ page }) => {
        await wrongVerifier(page)
        await page.getByRole('button', { name: 'Compare branches' }).click()
        const dialog = page.getByRole('dialog', { name: 'Two branches side by side' })
        await expect(dialog.getByLabel('First branch')).toHaveValue(/\d/)
        await expect(dialog).toContainText('deliver token request, changed')
        await expect(dialog).toContainText('form code_verifier')
        await expect(dialog).toContainText('Acme ID refuses invalid_grant')
        await expect(dialog).toContainText('code_verifier does not match code_challenge')
        await expect(dialog).toContainText('Nobody refuses.')
        expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0)
        await axe(page)
        await axeLandmarks(page)
      })
    })

  test('change places, and the keys of the stage wait meanwhile', async ({ page }) => {
    await wrongVerifier(page)
    await expect(page).toHaveURL(/token-error-response/)
    const before = page.url()
    await page.getByRole('button', { name: 'Compare branches' }).click()
    const dialog = page.getByRole('dialog', { name: 'Two branches side by side' })
    const [first, second] = [dialog.getByLabel('First branch'), dialog.getByLabel('Second branch')]
    await first.selectOption('wrong verifier: invalid_grant')
    await expect(second.locator('option:checked')).toHaveText('main')
    await dialog.getByRole('button', { name: 'Close' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('button', { name: 'Compare branches' })).toBeFocused()
    expect(page.url()).toBe(before)
  })
})

test.describe('another setting', () => {
  test('is a branch beside the first one: which setting, and what it changes', async ({ page }) => {
    await open(page, `${flow}/token-request`)
    await (await openSettings(page)).getByLabel('Client:').selectOption('confidential')
    await expect(branches(page).getByRole('button')).toHaveCount(2)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Compare branches' }).click()
    const dialog = page.getByRole('dialog', { name: 'Two branches side by side' })
    await expect(dialog.getByLabel('Second branch').locator('option:checked')).toHaveText('with Client: confidential')
    await expect(dialog.getByRole('listitem').filter({ hasText: /^Client: (public|confidential)$/ })).toHaveCount(2)
    await expect(dialog).toContainText('header authorization')
    await axe(page)
  })
})
