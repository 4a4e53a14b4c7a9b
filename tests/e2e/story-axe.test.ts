/** What axe finds in the story, in every message, in the recap and in Settings: nothing, in any theme, with motion and without. */
import { button, flow, ladder, open, openSettings } from './support/stage'
import { beats, moveTo, recap } from './support/story'
import { axe, expect, test } from './support/test'

for (const theme of ['light', 'dark', 'projector'] as const)
  for (const reducedMotion of ['no-preference', 'reduce'] as const)
    test.describe(`in the theme "${theme}", motion: ${reducedMotion}`, () => {
      test.use({ theme, viewport: theme === 'projector' ? { width: 1280, height: 720 } : { width: 1440, height: 900 } })

      test('axe finds nothing anywhere on the stage', async ({ page }) => {
        test.slow()
        await page.emulateMedia({ reducedMotion })
        await open(page, flow)
        await axe(page)
        await moveTo(page, '4')
        await axe(page)
        await openSettings(page)
        await axe(page)
        await page.keyboard.press('Escape')
        await button(page, 'Every message').click()
        await expect(ladder(page)).toBeVisible()
        await axe(page)
        await button(page, 'Story').click()
        await expect(beats(page)).toBeVisible()
        await moveTo(page, 'recap')
        await expect(recap(page)).toBeVisible()
        await axe(page)
      })
    })

test('Settings has Predict and Export, and gives the focus back', async ({ page }) => {
  await open(page, flow)
  const settings = await openSettings(page)
  await settings.getByRole('button', { name: 'Predict' }).click()
  await expect(settings.getByRole('button', { name: 'Predict' })).toHaveAttribute('aria-pressed', 'true')
  await settings.getByRole('button', { name: 'Predict' }).click()
  await settings.getByRole('button', { name: 'Export' }).click()
  await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Export' })).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(settings).toBeHidden()
  await expect(button(page, 'Settings')).toBeFocused()
})
