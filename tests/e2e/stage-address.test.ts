/** The address of a place, with every message shown: opened cold, kept up to date, found again. */
import { branches, button, current, explained, flow, open, openSettings, press, ready } from './support/stage'
import { expect, test } from './support/test'

test.use({ view: 'messages' })

/** A request that is none of the page's. */
const everyMessage = { headers: { cookie: 'view=messages' } }

test.describe('an address', () => {
  test('opens cold at its message, on the server', async ({ request }) => {
    const html = await (await request.get(`${flow}/token-response?client=confidential`, everyMessage)).text()
    const row = /<li[^>]*aria-current="step"[^>]*>.*?<\/li>/s.exec(html)?.[0]
    expect(row).toContain('access_token')
  })

  test('keeps its place when a setting changes, in a branch of the same run', async ({ page }) => {
    await open(page, `${flow}/token-request`)
    const client = page.getByLabel('Client:')
    await (await openSettings(page)).getByLabel('Client:').selectOption('confidential')
    await expect(page).toHaveURL(/\/token-request\?client=confidential&run=[\w-]+&step=\d+$/)
    await expect(client).toHaveValue('confidential')
    await page.keyboard.press('Escape')
    await expect(current(page)).toContainText('POST /token')
    await page.reload()
    await ready(page)
    await expect(current(page)).toContainText('POST /token')
    await expect(button(page, 'All settings: 1 changed')).toBeVisible()
    await expect(branches(page).getByRole('button', { name: 'with Client: confidential' })).toHaveAttribute(
      'aria-current',
    )
    await branches(page).getByRole('button', { name: 'main' }).click()
    await expect(page).toHaveURL(/\/token-request\?run=[\w-]+&step=\d+$/)
    await openSettings(page)
    await expect(client).toHaveValue('public')
  })

  test('finds its place again when somebody goes back', async ({ page }) => {
    await open(page, `${flow}/token-request`)
    await press(page, 'ArrowRight')
    await page.getByRole('link', { name: 'Flows' }).click()
    await expect(page).toHaveURL(/\/flows$/)
    await page.goBack()
    await expect(page).toHaveURL(/\/token-response$/)
    await expect(current(page)).toContainText('access_token')
  })

  test('says which parameter it could not read', async ({ page }) => {
    await page.goto(`${flow}/token-request?client=secret`)
    await ready(page)
    await expect(page.getByRole('note')).toContainText('client')
    await expect((await openSettings(page)).getByLabel('Client:')).toHaveValue('public')
  })

  test('that is no place is not found', async ({ request }) => {
    for (const path of ['/flows/nothing', `${flow}/nothing`, `${flow}/start/more`, `${flow}?run=nothing`])
      expect((await request.get(path)).status(), path).toBe(404)
  })

  test('keeps a branch that somebody made', async ({ page }) => {
    await open(page, `${flow}/token-request`)
    await page
      .getByRole('region', { name: 'What if' })
      .getByRole('button', { name: /code_verifier is wrong/ })
      .click()
    await expect(branches(page).getByRole('button', { name: 'wrong verifier: invalid_grant' })).toHaveAttribute(
      'aria-current',
    )
    await expect(explained(page)).toContainText('invalid_grant')
    await page.reload()
    await expect(branches(page).getByRole('button', { name: 'wrong verifier: invalid_grant' })).toHaveAttribute(
      'aria-current',
    )
    await branches(page).getByRole('button', { name: 'main' }).click()
    await expect(current(page)).toContainText('access_token')
  })
})
