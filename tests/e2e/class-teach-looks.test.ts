/** The instructor’s console in three themes: it fits the window, and axe finds nothing. */
import { askWhatHappensNext, goOn, join, openRoom, results } from './support/class-teach'
import { axe, expect, test } from './support/test'

for (const theme of ['light', 'dark', 'projector'] as const)
  test.describe(`in the ${theme} theme`, () => {
    test.use({ theme, viewport: theme === 'projector' ? { width: 1280, height: 720 } : { width: 1280, height: 800 } })

    test('the console fits the window without scrolling, and axe finds nothing', async ({ page, browser, baseURL }) => {
      const code = await openRoom(page)
      const student = await join(browser, code, 'Otter', baseURL)
      await goOn(page, 3)
      await askWhatHappensNext(page)
      await axe(page)
      await page.getByRole('button', { name: 'Close vote' }).click()
      await expect(results(page)).toBeVisible()
      await axe(page)
      const beyond = await page.evaluate(() => [
        document.documentElement.scrollHeight - innerHeight,
        document.documentElement.scrollWidth - innerWidth,
      ])
      expect(beyond).toEqual([0, 0])
      await page.getByRole('button', { name: 'Ask', exact: true }).click()
      await expect(page.getByText(/questions? found$/)).toBeVisible()
      await axe(page)
      await student.context.close()
    })

    test('the door has nothing that axe finds', async ({ page }) => {
      await page.goto('/teach')
      await axe(page)
    })
  })
