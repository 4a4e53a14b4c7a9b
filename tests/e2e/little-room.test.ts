/** What a small or a far screen has less room for is still there. */
import { current, flow, open, openSettings } from './support/stage'
import { axe, expect, test } from './support/test'

for (const { name, width, height, theme } of [
  { name: 'a phone', width: 375, height: 812, theme: 'light' },
  { name: 'a class', width: 1280, height: 720, theme: 'projector' },
] as const) {
  test.describe(`for ${name}`, () => {
    test.use({ viewport: { width, height }, theme, view: 'messages' })

    test('Ada’s page is in sight, and can be used, where it is her turn', async ({ page }) => {
      await open(page, `${flow}/after-sign-in-page`)
      const adas = page.frameLocator('iframe')
      await expect(page.locator('iframe')).toBeInViewport()
      await expect(page.locator('iframe')).toHaveAttribute('data-usable', 'true')
      await expect(page.getByRole('button', { name: /^Next/ })).toBeInViewport()
      await axe(page)
      await adas.getByLabel('Name').fill('ada')
      await adas.getByLabel('Password').fill('lovelace-1843')
      await adas.getByRole('button', { name: 'Sign in' }).press('Enter')
      await expect(page).toHaveURL(/sign-in-submission/)
    })

    test('every setting can be changed', async ({ page }) => {
      await open(page, `${flow}/token-request`)
      await expect(page.getByRole('combobox', { name: 'Client:' })).toBeHidden()
      const dialog = await openSettings(page)
      await axe(page)
      await dialog.getByLabel('Client:').selectOption('confidential')
      await expect(dialog).toContainText('Photoprint')
      await page.keyboard.press('Escape')
      await expect(page.getByRole('button', { name: 'All settings: 1 changed' })).toBeFocused()
      await expect(page).toHaveURL(/client=confidential/)
      await expect(current(page)).toContainText('POST /token')
    })
  })
}
