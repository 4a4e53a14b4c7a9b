/** Where the story cannot go on, or a step cannot be taken, the reader is told where the reader is. */
import { button, flow, open, press, said } from './support/stage'
import { axe, expect, test } from './support/test'

test.use({ view: 'messages' })

for (const { name, width, height } of [
  { name: 'a phone', width: 375, height: 812 },
  { name: 'a desk', width: 1440, height: 900 },
]) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport: { width, height } })

    test('a message to nobody ends the story: the page says why, and leads back', async ({ page }) => {
      await open(page, `${flow}/authorization-redirect`)
      const whatIf = page.getByRole('region', { name: 'What if' })
      await whatIf.getByRole('button', { name: 'Change it by hand…' }).click()
      await whatIf.getByLabel('location', { exact: true }).fill('https://nowhere.test/auth')
      await whatIf.getByRole('button', { name: 'Deliver changed message' }).click()
      const why = page.locator('#stuck').getByText('Nobody in this world answers at nowhere.test')
      await expect(why).toBeInViewport()
      await expect(button(page, 'Next')).toHaveAttribute('aria-disabled', 'true')
      await expect(button(page, 'Next')).toHaveAccessibleDescription(/nowhere\.test/)
      await expect(said(page)).toContainText('nowhere.test')
      await expect(button(page, 'Back')).toBeInViewport()
      await axe(page)
      await press(page, 'ArrowLeft')
      await expect(why).toHaveCount(0)
      await expect(button(page, 'Next')).toHaveAttribute('aria-disabled', 'false')
    })

    test('a step that cannot be taken is explained in sight', async ({ page, allowComplaint }) => {
      allowComplaint(/422/)
      await open(page, `${flow}/token-request`)
      const whatIf = page.getByRole('region', { name: 'What if' })
      await whatIf.getByRole('button', { name: 'Change it by hand…' }).click()
      await whatIf.getByLabel('Method').fill('po st')
      await whatIf.getByRole('button', { name: 'Deliver changed message' }).click()
      await expect(page.getByRole('alert').filter({ hasText: 'po st' })).toContainText('po st')
      await expect(page.getByRole('alert').filter({ hasText: 'po st' })).toBeInViewport()
      await expect(button(page, 'Next')).toBeInViewport()
    })
  })
}
