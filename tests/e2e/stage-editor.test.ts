/** The message editor: a GET made of a form, two headers of one name, and the attributes of a cookie one by one. */
import { button, flow, open } from './support/stage'
import { axe, expect, test } from './support/test'

test.use({ view: 'messages' })

for (const { name, width, height } of [
  { name: 'a phone', width: 375, height: 812 },
  { name: 'a desk', width: 1440, height: 900 },
]) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport: { width, height } })

    test('a POST becomes a GET with its form in the address', async ({ page }) => {
      await open(page, `${flow}/token-request`)
      const editor = page.getByRole('region', { name: 'What if' })
      await editor.getByRole('button', { name: 'Change it by hand…' }).click()
      await editor.getByLabel('Method').fill('GET')
      await editor.getByRole('button', { name: 'Put the form into the address' }).press('Enter')
      await expect(editor.getByRole('group', { name: 'Query parameters' }).getByLabel('grant_type')).toBeVisible()
      await axe(page)
      await editor.getByRole('button', { name: 'Deliver changed message' }).click()
      await expect(page.getByText('method → GET')).toBeVisible()
      await expect(page.getByRole('alert').filter({ hasText: 'carries no body' })).toHaveCount(0)
    })

    test('a second header of one name is added beside the first', async ({ page }) => {
      await open(page, `${flow}/token-request`)
      const editor = page.getByRole('region', { name: 'What if' })
      await editor.getByRole('button', { name: 'Change it by hand…' }).click()
      const add = editor.getByRole('group', { name: 'Add a field' })
      await add.getByLabel('Where').selectOption('header')
      await add.getByLabel('Name').fill('accept')
      await add.getByLabel('Value').fill('text/plain')
      await add.getByRole('button', { name: 'Add it' }).click()
      await expect(editor.getByLabel('accept', { exact: true })).toHaveCount(1)
      await expect(editor.getByLabel('accept, number 2')).toHaveValue('text/plain')
      await editor.getByRole('button', { name: 'Deliver changed message' }).click()
      await expect(page.getByText('header accept added: text/plain')).toBeVisible()
    })

    test('an attribute of a cookie is a control of its own', async ({ page }) => {
      await open(page, `${flow}/authorization-redirect`)
      const editor = page.getByRole('region', { name: 'What if' })
      await editor.getByRole('button', { name: 'Change it by hand…' }).click()
      await editor.locator('summary', { hasText: 'Attributes of photoprint_session' }).press('Enter')
      const attributes = editor.getByRole('group', { name: 'Attributes of photoprint_session' })
      await attributes.getByLabel('SameSite').selectOption('None')
      await attributes.getByRole('checkbox', { name: 'Secure' }).press('Space')
      await attributes.getByRole('button', { name: 'Add Max-Age' }).click()
      await attributes.getByLabel('Max-Age').fill('60')
      await axe(page)
      await editor.getByRole('button', { name: 'Deliver changed message' }).click()
      await expect(page.getByText('photoprint_session SameSite → None')).toBeVisible()
      await expect(button(page, 'Next')).toBeVisible()
    })
  })
}

/** The problem bar stands over the bar with Next, wherever that stands. */
for (const width of [375, 800, 1000])
  test(`at ${width} px what the server would not take is explained in sight`, async ({ page, allowComplaint }) => {
    allowComplaint(/422/)
    await page.setViewportSize({ width, height: 812 })
    await open(page, `${flow}/token-request`)
    const editor = page.getByRole('region', { name: 'What if' })
    await editor.getByRole('button', { name: 'Change it by hand…' }).click()
    await editor.getByLabel('Method').fill('po st')
    await editor.getByRole('button', { name: 'Deliver changed message' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'po st' })).toBeInViewport()
  })
