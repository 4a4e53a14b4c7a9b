/** What a small or a far screen hides is one button away. */
import { current, flow, ready } from './support/stage'
import { axe, expect, test } from './support/test'

for (const { name, width, height, theme } of [
  { name: 'a phone', width: 375, height: 812, theme: 'light' },
  { name: 'a class', width: 1280, height: 720, theme: 'projector' },
]) {
  test.describe(`for ${name}`, () => {
    test.use({ viewport: { width, height } })

    test.beforeEach(({ context, baseURL }) => context.addCookies([{ name: 'theme', value: theme, url: baseURL }]))

    test('Ada’s page is shown where it is her turn', async ({ page }) => {
      await page.goto(`${flow}/after-sign-in-page`)
      await ready(page)
      const heading = page.getByRole('heading', { name: 'What Ada sees' })
      await expect(heading).not.toBeInViewport()
      await page.getByRole('button', { name: 'Show Ada’s browser' }).click()
      await expect(heading).toBeInViewport()
      await expect(heading).toBeFocused()
      await axe(page)
    })

    test('every setting can be changed', async ({ page }) => {
      await page.goto(`${flow}/token-request`)
      await ready(page)
      await expect(page.getByRole('combobox', { name: 'Client:' })).toBeHidden()
      await page.getByRole('button', { name: 'All settings' }).click()
      const dialog = page.getByRole('dialog', { name: 'Settings' })
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
